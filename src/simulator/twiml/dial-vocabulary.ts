import { elementsOf } from './document.ts';
import type { XmlElement } from './xml.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

const RECORDING = 'record recordingStatusCallback recordingStatusCallbackMethod recordingStatusCallbackEvent trim';
const CALLBACK = 'statusCallback statusCallbackMethod statusCallbackEvent';
const DETECTION = `machineDetection machineDetectionTimeout machineDetectionSpeechThreshold machineDetectionSpeechEndThreshold
  machineDetectionSilenceTimeout amdStatusCallback amdStatusCallbackMethod`;

/** The attributes of Dial and of what may stand in it, as Twilio's TwiML reference and its library have them (2026-11). */
const ATTRIBUTES: Readonly<Record<string, ReadonlySet<string>>> = {
  Dial: words(
    `action method timeout timeLimit hangupOnStar callerId callReason answerOnBridge ringTone recordingTrack sequential
     referUrl referMethod events ${RECORDING}`,
  ),
  Number: words(`sendDigits url method byoc ${CALLBACK} ${DETECTION}`),
  Client: words(`url method ${CALLBACK}`),
  Conference: words(
    `muted beep startConferenceOnEnter endConferenceOnExit waitUrl waitMethod maxParticipants region coach jitterBufferSize
     participantLabel eventCallbackUrl ${CALLBACK} ${RECORDING}`,
  ),
  Sip: words(`username password url method ${CALLBACK} ${DETECTION}`),
  Queue: words('url method reservationSid postWorkActivitySid'),
  Sim: words(''),
  WhatsApp: words(`url method ${CALLBACK}`),
  Application: words(`url method customerId copyParentTo ${CALLBACK}`),
};

/** Only numbers, clients and SIP addresses ring together; a conference or a queue stands alone. */
const TOGETHER = new Set(['Number', 'Client', 'Sip']);

/** Why Twilio would refuse a Dial (error 12200), or undefined where it would not. */
export function dialFault(verb: XmlElement): string | undefined {
  const nouns = elementsOf(verb);
  for (const element of [verb, ...nouns]) {
    const known = ATTRIBUTES[element.name];
    if (!known || (element.name === 'Dial' && element !== verb)) return `<${element.name}> does not stand in <Dial>`;
    const stray = Object.keys(element.attributes).find((name) => !known.has(name));
    if (stray !== undefined) return `<${element.name}> has no attribute ${stray}`;
  }
  if (nouns.length > 1 && !nouns.every(({ name }) => TOGETHER.has(name)))
    return 'a conference or a queue stands alone in <Dial>';
  return undefined;
}
