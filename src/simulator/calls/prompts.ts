import { elementsOf, languageOf, numberIn, wordsOf } from '../twiml/document.ts';
import type { XmlElement } from '../twiml/xml.ts';
import type { CallSession, Waited } from './call-session.ts';
import type { Accepts } from './input-queue.ts';

/** Twilio reads at most 4,096 characters of one Say; longer text is cut. */
const MAX_SAY = 4_096;
const MAX_SPEECH_MS = 30_000;
const MAX_LOOPS = 20;

/** Says, plays or pauses. What the caller does meanwhile comes back, if it is accepted. */
export async function prompt(session: CallSession, verb: XmlElement, accepts: Accepts): Promise<Waited> {
  if (verb.name === 'Pause') {
    const seconds = numberIn(verb, 'length', { min: 0, max: 600, otherwise: 1 });
    return session.wait(seconds * 1000 * session.carrier.delays.silenceScale, accepts);
  }
  const loops = numberIn(verb, 'loop', { min: 1, max: MAX_LOOPS, otherwise: 1 });
  for (let loop = 0; loop < loops; loop += 1) {
    const waited = verb.name === 'Play' ? await play(session, verb, accepts) : await say(session, verb, accepts);
    if (waited.kind !== 'silence') return waited;
  }
  return { kind: 'silence' };
}

async function say(session: CallSession, verb: XmlElement, accepts: Accepts): Promise<Waited> {
  const text = wordsOf(verb).slice(0, MAX_SAY);
  if (text === '') return { kind: 'silence' };
  session.tell({ who: 'clinic', kind: 'say', text, language: languageOf(verb) });
  const ms = Math.min(MAX_SPEECH_MS, text.length * session.carrier.delays.speechMsPerCharacter);
  return session.wait(ms, accepts);
}

async function play(session: CallSession, verb: XmlElement, accepts: Accepts): Promise<Waited> {
  const text = verb.attributes['digits'] ?? wordsOf(verb);
  session.tell({ who: 'clinic', kind: 'play', text });
  return session.wait(session.carrier.delays.speechMsPerCharacter * 20, accepts);
}

/** The prompts nested in a Gather, until one is cut short. */
export async function prompts(session: CallSession, parent: XmlElement, accepts: Accepts): Promise<Waited> {
  for (const verb of elementsOf(parent)) {
    const waited = await prompt(session, verb, accepts);
    if (waited.kind !== 'silence') return waited;
  }
  return { kind: 'silence' };
}
