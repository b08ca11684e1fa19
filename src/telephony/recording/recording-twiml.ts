import twilio from 'twilio';
import { isTranscribed, speechOf, type Language } from '../../platform/i18n/language.ts';
import { speak } from '../http/twiml.ts';
import { texts } from '../texts.ts';

/** Twilio's `<Record>` transcribes messages of up to two minutes ("TwiML Voice: Record", 2026-11). */
const LONGEST_MESSAGE_SECONDS = 120;
const SILENCE_SECONDS = 6;

export interface Announced {
  readonly clinic: string;
  readonly language: Language;
  /** What the clinic says instead of ours, in that language. */
  readonly own?: string | undefined;
}

/** Asks whether the call may be recorded, by key or voice; who says nothing is taken at that. `action` takes the answer. */
export function consentTwiml(announced: Announced, keepDays: number, action: string): string {
  const { language } = announced;
  const response = new twilio.twiml.VoiceResponse();
  const gather = response.gather({
    input: ['dtmf', 'speech'],
    language: speechOf(language).language,
    action,
    method: 'POST',
    numDigits: 1,
    finishOnKey: '',
    timeout: SILENCE_SECONDS,
    speechTimeout: 'auto',
    bargeIn: true,
    actionOnEmptyResult: true,
    profanityFilter: false,
  });
  speak(gather, consentWords(announced, keepDays), { language });
  return response.toString();
}

/** What the caller is asked, word by word: it is kept with the answer. */
export function consentWords({ clinic, language, own }: Announced, keepDays: number): string {
  const days = texts.format(language, 'days', { days: keepDays });
  const why = filled(own, { clinic, days }) ?? texts.format(language, 'consent.ask', { clinic, days });
  return [texts.format(language, 'consent.who', { clinic }), why, texts.format(language, 'consent.how')].join(' ');
}

/** The clinic's own words with their places filled; undefined where it has none. */
function filled(own: string | undefined, values: Readonly<Record<string, string>>): string | undefined {
  const text = own?.trim().replaceAll(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
  return text === undefined || text === '' ? undefined : /[.!?…]$/.test(text) ? text : `${text}.`;
}

/** Puts a sentence before what the caller hears next. */
export function sayBefore(text: string, language: Language, twiml: string): string {
  const before = new twilio.twiml.VoiceResponse();
  speak(before, text, { language });
  const said = /<Response>(.*)<\/Response>/s.exec(before.toString())?.[1] ?? '';
  return twiml.replace('<Response>', () => `<Response>${said}`);
}

export interface VoicemailUrls {
  /** Hears that the message has ended. */
  readonly action: string;
  /** Hears of the sound and of its transcript. */
  readonly notices: string;
}

/** Announces and takes a message. With `transcribes` the carrier writes it down, in the languages in which it can. */
export function voicemailTwiml(announced: Announced, urls: VoicemailUrls, transcribes: boolean): string {
  const { clinic, language, own } = announced;
  const response = new twilio.twiml.VoiceResponse();
  const first = filled(own, { clinic }) ?? texts.format(language, 'voicemail.ask', { clinic });
  speak(response, `${first} ${texts.format(language, 'voicemail.how')}`, { language });
  response.record({
    action: urls.action,
    method: 'POST',
    maxLength: LONGEST_MESSAGE_SECONDS,
    timeout: SILENCE_SECONDS,
    finishOnKey: '#',
    playBeep: true,
    trim: 'trim-silence',
    recordingStatusCallback: urls.notices,
    recordingStatusCallbackMethod: 'POST',
    recordingStatusCallbackEvent: ['completed', 'absent'],
    ...(transcribes && isTranscribed(language) ? { transcribe: true, transcribeCallback: urls.notices } : {}),
  });
  speak(response, texts.format(language, 'voicemail.empty'), { language });
  response.hangup();
  return response.toString();
}

/** A sentence and the end. */
export function endTwiml(key: 'voicemail.thanks' | 'voicemail.empty' | 'commercial', language: Language): string {
  const response = new twilio.twiml.VoiceResponse();
  speak(response, texts.format(language, key), { language });
  response.hangup();
  return response.toString();
}
