import { flagIn, numberIn } from '../twiml/document.ts';
import type { XmlElement } from '../twiml/xml.ts';
import type { Listening } from '../carrier/records.ts';
import type { CallSession, Waited } from './call-session.ts';
import { fromUrl, NEXT, type Flow } from './document-source.ts';
import type { Accepts } from './input-queue.ts';
import { prompts } from './prompts.ts';

interface GatherOptions extends Listening {
  readonly timeoutMs: number;
  readonly action: string | undefined;
  readonly method: string | undefined;
  readonly actionOnEmptyResult: boolean;
}

type Heard =
  | { readonly kind: 'keys'; readonly digits: string; readonly finishedOn: string }
  | { readonly kind: 'speech'; readonly text: string }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'cut'; readonly flow: Flow };

const MAX_INPUTS = 300;

/** Collects keys or words while the nested prompts are said and for the timeout after them (Twilio docs, TwiML Gather). */
export async function gather(session: CallSession, verb: XmlElement): Promise<Flow> {
  const options = gatherOptions(verb, session.carrier.delays.silenceScale);
  const { numDigits, keys, speech, finishOnKey } = options;
  session.queue.dropTalk();
  session.phase('listening', { keys, speech, finishOnKey, ...(numDigits === undefined ? {} : { numDigits }) });
  const heard = await collect(session, options, await prompts(session, verb, acceptsOf(options)));
  session.phase('waiting');
  switch (heard.kind) {
    case 'cut':
      return heard.flow;
    case 'keys':
      session.tell({ who: 'patient', kind: 'keys', text: heard.digits + heard.finishedOn });
      return submit(options, { Digits: heard.digits, FinishedOnKey: heard.finishedOn, msg: 'Gather End' });
    case 'speech':
      session.tell({ who: 'patient', kind: 'speech', text: heard.text });
      return submit(options, { SpeechResult: heard.text, Confidence: '0.92' });
    case 'nothing':
      session.tell({ who: 'patient', kind: 'notice', notice: 'silence', text: '' });
      return options.actionOnEmptyResult ? submit(options, { msg: 'Gather End' }) : NEXT;
  }
}

function gatherOptions(verb: XmlElement, silenceScale: number): GatherOptions {
  const input = (verb.attributes['input'] ?? 'dtmf').split(/\s+/);
  const numDigits = numberIn(verb, 'numDigits', { min: 1, max: 100, otherwise: 0 });
  return {
    keys: input.includes('dtmf'),
    speech: input.includes('speech'),
    ...(numDigits > 0 ? { numDigits } : {}),
    finishOnKey: verb.attributes['finishOnKey'] ?? '#',
    timeoutMs: numberIn(verb, 'timeout', { min: 1, max: 600, otherwise: 5 }) * 1000 * silenceScale,
    action: verb.attributes['action'],
    method: verb.attributes['method'],
    actionOnEmptyResult: flagIn(verb, 'actionOnEmptyResult', false),
  };
}

function acceptsOf(options: GatherOptions): Accepts {
  return (input) =>
    input.kind === 'silence' ||
    (options.keys && input.kind === 'key') ||
    (options.speech && (input.kind === 'speech' || input.kind === 'speaking'));
}

async function collect(session: CallSession, options: GatherOptions, first: Waited): Promise<Heard> {
  let digits = '';
  let waited = first.kind === 'silence' ? await session.wait(options.timeoutMs, acceptsOf(options)) : first;
  for (let count = 0; count < MAX_INPUTS; count += 1) {
    if (waited.kind === 'cut') return waited;
    if (waited.kind === 'silence' || waited.input.kind === 'silence') break;
    const { input } = waited;
    if (input.kind === 'speech') return { kind: 'speech', text: input.text };
    if (input.kind === 'key') {
      if (options.finishOnKey.includes(input.key)) return { kind: 'keys', digits, finishedOn: input.key };
      digits += input.key;
      if (digits.length === options.numDigits) break;
    }
    const patienceMs = input.kind === 'speaking' ? session.carrier.delays.speakingMs : options.timeoutMs;
    waited = await session.wait(patienceMs, acceptsOf(options));
  }
  return digits === '' ? { kind: 'nothing' } : { kind: 'keys', digits, finishedOn: '' };
}

/** Without an action the current document is asked again, as Twilio does. */
function submit(options: GatherOptions, params: Readonly<Record<string, string>>): Flow {
  return { kind: 'go', source: fromUrl(options.action ?? '', options.method, params) };
}
