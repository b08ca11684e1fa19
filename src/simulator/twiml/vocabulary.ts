import { dialFault } from './dial-vocabulary.ts';
import { elementsOf } from './document.ts';
import type { XmlElement } from './xml.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

interface Verb {
  readonly attributes: ReadonlySet<string>;
  readonly nests: ReadonlySet<string>;
}

const verb = (attributes: string, nests = ''): Verb => ({ attributes: words(attributes), nests: words(nests) });

const SSML = 'break emphasis lang p phoneme prosody s say-as sub w amazon:domain amazon:effect';
const SPOKEN = 'Say Play Pause';

/** The verbs of a call that are executed here, as Twilio's TwiML reference and its library have them (2026-11). */
const VERBS: Readonly<Record<string, Verb>> = {
  Say: verb('language loop voice', SSML),
  Play: verb('digits loop'),
  Pause: verb('length'),
  Gather: verb(
    `action actionOnEmptyResult bargeIn debug enhanced finishOnKey hints input language maxSpeechTime method numDigits
     partialResultCallback partialResultCallbackMethod profanityFilter speechModel speechTimeout timeout`,
    SPOKEN,
  ),
  Record: verb(
    `action finishOnKey maxLength method playBeep recordingConfigurationId recordingStatusCallback recordingStatusCallbackEvent
     recordingStatusCallbackMethod recordingTrack timeout transcribe transcribeCallback trim`,
  ),
  Enqueue: verb('action maxQueueSize method waitUrl waitUrlMethod workflowSid', 'Task'),
  Redirect: verb('method'),
  Reject: verb('reason', SPOKEN),
  Hangup: verb(''),
  Leave: verb(''),
};

/** Known to Twilio and of no effect here: what they hold is not looked at. */
const PASSED_OVER: ReadonlySet<string> = words('Start Stop Connect Sms Pay Refer Siprec Prompt');

/** Why Twilio's schema has no such verb, attribute or nesting (error 12200), or undefined where it has. */
export function verbFault(element: XmlElement): string | undefined {
  if (element.name === 'Dial') return dialFault(element);
  if (PASSED_OVER.has(element.name)) return undefined;
  const known = VERBS[element.name];
  if (!known) return `<${element.name}> is no verb`;
  const stray = Object.keys(element.attributes).find((name) => !known.attributes.has(name));
  if (stray !== undefined) return `<${element.name}> has no attribute ${stray}`;
  for (const nested of elementsOf(element)) {
    if (!known.nests.has(nested.name)) return `<${nested.name}> does not stand in <${element.name}>`;
    const fault = VERBS[nested.name] && verbFault(nested);
    if (fault !== undefined) return fault;
  }
  return undefined;
}
