import { elementsOf } from './document.ts';
import type { XmlElement } from './xml.ts';

interface Element {
  readonly attributes: ReadonlySet<string>;
  readonly nests: ReadonlySet<string>;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));
const has = (attributes = '', nests = ''): Element => ({ attributes: words(attributes), nests: words(nests) });

/** What may begin a document. */
const VERBS = words(
  `Connect Dial Echo Enqueue Gather Hangup Leave Pause Pay Play Prompt Queue Record Redirect Refer Reject Say
     Sms Start Stop`,
);

/**
 * Every element of a call with its attributes and what may stand in it, as Twilio's library for TwiML has them
 * (6.2.0, compared in `vocabulary.test.ts`) and, beyond it, its reference (2026-11).
 */
export const ELEMENTS: Readonly<Record<string, Element>> = {
  AiSession: has('aiConnector aiSessionConfiguration'),
  Application: has(
    'copyParentTo customerId method statusCallback statusCallbackEvent statusCallbackMethod url',
    'ApplicationSid Parameter',
  ),
  ApplicationSid: has(),
  Autopilot: has(),
  Client: has('method statusCallback statusCallbackEvent statusCallbackMethod url', 'Identity Parameter'),
  Conference:
    has(`beep coach endConferenceOnExit eventCallbackUrl jitterBufferSize maxParticipants muted participantLabel
     record recordingConfigurationId recordingStatusCallback recordingStatusCallbackEvent
     recordingStatusCallbackMethod region startConferenceOnEnter statusCallback statusCallbackEvent
     statusCallbackMethod trim waitMethod waitUrl`),
  Config: has('name value'),
  Connect: has(
    'action method',
    'AiSession Autopilot Conversation ConversationRelay ConversationRelaySession Room Stream VirtualAgent',
  ),
  Conversation:
    has(`inboundAutocreation inboundTimeout method record recordingStatusCallback recordingStatusCallbackEvent
     recordingStatusCallbackMethod routingAssignmentTimeout serviceInstanceSid statusCallback statusCallbackEvent
     statusCallbackMethod trim url`),
  ConversationRelay: has(
    `backgroundnoisereduction debug deepgramsmartformat dtmfDetection elevenlabsTextNormalization events hints
     ignorebackchannel intelligenceService interruptible interruptSensitivity language partialPrompts preemptible
     profanityFilter reportInputDuringAgentSpeech speechModel speechtimeout transcriptionLanguage
     transcriptionProvider ttsLanguage ttsProvider url voice welcomeGreeting welcomeGreetingInterruptible`,
    'Language Parameter',
  ),
  ConversationRelaySession: has('connector sessionConfiguration'),
  Dial: has(
    `action answerOnBridge callerId callReason events hangupOnStar method passports record
     recordingConfigurationId recordingStatusCallback recordingStatusCallbackEvent recordingStatusCallbackMethod
     recordingTrack referMethod referUrl ringTone sequential timeLimit timeout trim`,
    'Application Client Conference Number Queue Sim Sip WhatsApp',
  ),
  Echo: has(),
  Enqueue: has('action maxQueueSize method waitUrl waitUrlMethod workflowSid', 'Task'),
  Gather: has(
    `action actionOnEmptyResult bargeIn debug enhanced finishOnKey hints input language maxSpeechTime method
     numDigits partialResultCallback partialResultCallbackMethod profanityFilter speechModel speechTimeout
     timeout`,
    'Pause Play Say',
  ),
  Hangup: has('', 'Parameter'),
  Header: has('name value'),
  Headers: has('', 'Header'),
  Identity: has(),
  Language: has('code speechModel transcriptionProvider ttsProvider voice'),
  Leave: has(),
  Number: has(`amdStatusCallback amdStatusCallbackMethod byoc machineDetection machineDetectionSilenceTimeout
     machineDetectionSpeechEndThreshold machineDetectionSpeechThreshold machineDetectionTimeout method sendDigits
     statusCallback statusCallbackEvent statusCallbackMethod url`),
  Parameter: has('name value'),
  Pause: has('length'),
  Pay: has(
    `action bankAccountType chargeAmount currency description input language maxAttempts minPostalCodeLength
     paymentConnector paymentMethod postalCode securityCode statusCallback statusCallbackMethod timeout tokenType
     validCardTypes`,
    'Parameter Prompt',
  ),
  Play: has('digits loop'),
  Prompt: has('attempt cardType errorType for requireMatchingInputs', 'Pause Play Say'),
  Queue: has('method postWorkActivitySid reservationSid url'),
  Record: has(`action finishOnKey maxLength method playBeep recordingConfigurationId recordingStatusCallback
     recordingStatusCallbackEvent recordingStatusCallbackMethod recordingTrack timeout transcribe
     transcribeCallback trim`),
  Recording: has(`channels recordingConfigurationId recordingStatusCallback recordingStatusCallbackEvent
     recordingStatusCallbackMethod track trim`),
  Redirect: has('method'),
  Refer: has('action method', 'Sip'),
  Reject: has('reason', 'Parameter'),
  Room: has('participantIdentity'),
  Say: has('language loop voice', 'break emphasis lang p phoneme prosody s say-as sub w'),
  Sim: has(),
  Sip: has(
    `amdStatusCallback amdStatusCallbackMethod machineDetection machineDetectionSilenceTimeout
     machineDetectionSpeechEndThreshold machineDetectionSpeechThreshold machineDetectionTimeout method password
     statusCallback statusCallbackEvent statusCallbackMethod url username`,
    'Headers Uri',
  ),
  Siprec: has('connectorName name statusCallback statusCallbackMethod track', 'Parameter'),
  Sms: has('action from method statusCallback to'),
  Start: has('action method', 'Recording Siprec Stream Transcription'),
  Stop: has('', 'Siprec Stream Transcription'),
  Stream: has('audioFormat connectorName name sampleRate statusCallback statusCallbackMethod track url', 'Parameter'),
  Task: has('priority timeout'),
  Transcription: has(
    `enableAutomaticPunctuation hints inboundTrackLabel intelligenceService languageCode name outboundTrackLabel
     partialResults profanityFilter speechModel statusCallbackMethod statusCallbackUrl track transcriptionEngine`,
    'Config Parameter',
  ),
  Uri: has('password priority username weight'),
  VirtualAgent: has('connectorName language sentimentAnalysis statusCallback statusCallbackMethod', 'Config Parameter'),
  WhatsApp: has('method statusCallback statusCallbackEvent statusCallbackMethod url'),
  break: has('strength time'),
  emphasis: has('level', 'break emphasis lang phoneme prosody say-as sub w'),
  lang: has('xml:lang', 'break emphasis lang p phoneme prosody s say-as sub w'),
  p: has('', 'break emphasis lang phoneme prosody s say-as sub w'),
  phoneme: has('alphabet ph'),
  prosody: has('pitch rate volume', 'break emphasis lang p phoneme prosody s say-as sub w'),
  s: has('', 'break emphasis lang phoneme prosody say-as sub w'),
  'say-as': has('format interpret-as'),
  sub: has('alias'),
  w: has('role', 'break emphasis phoneme prosody say-as sub'),
};

/** Only numbers, clients and SIP addresses ring together; a conference or a queue stands alone. */
const TOGETHER = words('Number Client Sip');

function elementFault(element: XmlElement, place: string): string | undefined {
  const known = ELEMENTS[element.name];
  if (!known) return `<${element.name}> does not stand in <${place}>`;
  const stray = Object.keys(element.attributes).find((name) => !known.attributes.has(name));
  if (stray !== undefined) return `<${element.name}> has no attribute ${stray}`;
  const nested = elementsOf(element);
  for (const inner of nested) {
    if (!known.nests.has(inner.name)) return `<${inner.name}> does not stand in <${element.name}>`;
    const fault = elementFault(inner, element.name);
    if (fault !== undefined) return fault;
  }
  if (element.name === 'Dial' && nested.length > 1 && !nested.every(({ name }) => TOGETHER.has(name)))
    return 'a conference or a queue stands alone in <Dial>';
  return undefined;
}

/** Why Twilio's schema has no such verb, attribute or nesting (error 12200), or undefined where it has. */
export function verbFault(element: XmlElement): string | undefined {
  return VERBS.has(element.name) ? elementFault(element, 'Response') : `<${element.name}> is no verb`;
}
