import twilio from 'twilio';
import type { Reply } from '../../conversations/index.ts';
import { speechOf, type Language } from '../../platform/i18n/language.ts';

const SLOW_RATE = '85%';
/** Twilio takes 500 hints of 100 characters at most. */
const LONGEST_HINT = 100;

type VoiceResponse = InstanceType<typeof twilio.twiml.VoiceResponse>;
type Speaker = Pick<VoiceResponse, 'say'>;
type SayAttributes = Exclude<Parameters<VoiceResponse['say']>[0], string>;

/** Characters that XML 1.0 does not allow even escaped: a name from another system may hold one. */
function speakable(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '');
}

export function speak(
  speaker: Speaker,
  text: string,
  as: { readonly language: Language; readonly slowly?: boolean | undefined },
): void {
  if (text === '') return;
  // The library lists the languages of its day; the carrier has more.
  const voice = speechOf(as.language) as SayAttributes;
  // Its types ask for a text beside the attributes; an empty one leaves only the element for the slow voice.
  if (as.slowly) speaker.say(voice, '').prosody({ rate: SLOW_RATE }, speakable(text));
  else speaker.say(voice, speakable(text));
}

/** The sentences of a reply, each in its own language's voice; what is of one language is said in one breath. */
function speakReply(speaker: Speaker, { say, spokenIn, language, slowly }: Reply): void {
  let breath: string[] = [];
  say.forEach((sentence, index) => {
    const own = spokenIn?.[index] ?? language;
    breath.push(sentence);
    if (index + 1 < say.length && (spokenIn?.[index + 1] ?? language) === own) return;
    speak(speaker, breath.join(' '), { language: own, slowly });
    breath = [];
  });
}

/** What the caller hears, and how the answer is taken. `action` is the absolute address of the next turn. */
export function replyTwiml(reply: Reply, action: string): string {
  const response = new twilio.twiml.VoiceResponse();
  const { language, expect } = reply;
  if (!expect || reply.end) {
    speakReply(response, reply);
    response.hangup();
    return response.toString();
  }
  const { keys, hints } = expect;
  const gather = response.gather({
    input: expect.speech ? ['dtmf', 'speech'] : ['dtmf'],
    language: speechOf(language).language,
    action,
    method: 'POST',
    numDigits: keys.max,
    // Without a finishing key every key is an answer, also * and #.
    finishOnKey: keys.finishOnKey ?? '',
    timeout: expect.timeoutSeconds,
    speechTimeout: 'auto',
    bargeIn: true,
    actionOnEmptyResult: true,
    profanityFilter: false,
    ...(hints.length > 0
      ? { hints: hints.map((hint) => hint.replaceAll(',', ' ').slice(0, LONGEST_HINT)).join(',') }
      : {}),
  });
  speakReply(gather, reply);
  return response.toString();
}

/** Asks for patience and comes back for the reply. */
export function waitTwiml(text: string, language: Language, again: string): string {
  const response = new twilio.twiml.VoiceResponse();
  speak(response, text, { language });
  response.redirect({ method: 'POST' }, again);
  return response.toString();
}

/** Says that it does not work, and takes the caller to the clinic where there is a number for it. */
export function goodbyeTwiml(text: string, language: Language, fallbackNumber?: string): string {
  const response = new twilio.twiml.VoiceResponse();
  speak(response, text, { language });
  if (fallbackNumber) response.dial({ answerOnBridge: true, timeout: 30 }, fallbackNumber);
  response.hangup();
  return response.toString();
}

/** The answer to a notice that asks for nothing. */
export function emptyTwiml(): string {
  return new twilio.twiml.VoiceResponse().toString();
}
