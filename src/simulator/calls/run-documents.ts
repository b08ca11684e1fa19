import { parseTwiml, wordsOf } from '../twiml/document.ts';
import { verbFault } from '../twiml/vocabulary.ts';
import type { XmlElement } from '../twiml/xml.ts';
import { flowOf, voiceParams, type CallSession } from './call-session.ts';
import { dial } from './dial.ts';
import { fromUrl, HANG_UP, NEXT, type DocumentSource, type Flow } from './document-source.ts';
import { enqueue } from './enqueue.ts';
import { gather } from './gather.ts';
import { isUrgent, type CallInput } from './input-queue.ts';
import { prompt } from './prompts.ts';
import { recordVoice } from './record-voice.ts';

/** A call that asks for more documents than this turns in circles. */
const MAX_DOCUMENTS = 300;
/** Verbs that do not pick the phone up. */
const UNANSWERED = new Set(['Reject', 'Redirect']);

type Obtained =
  { readonly kind: 'verbs'; readonly verbs: readonly XmlElement[] } | { readonly kind: 'flow'; readonly flow: Flow };

/** Executes TwiML from the first document to the end of the call, and says how the call ended. */
export async function runDocuments(
  session: CallSession,
  first: DocumentSource,
): Promise<'completed' | 'busy' | 'no-answer' | 'failed'> {
  let source = first;
  for (let count = 0; count < MAX_DOCUMENTS; count += 1) {
    const obtained = await obtain(session, source);
    const flow = obtained.kind === 'flow' ? obtained.flow : await executeAll(session, obtained.verbs);
    if (flow.kind === 'end') return flow.status;
    if (flow.kind === 'next') return 'completed';
    source = flow.source;
  }
  applicationError(session, `more than ${MAX_DOCUMENTS} documents`);
  return 'failed';
}

async function obtain(session: CallSession, source: DocumentSource): Promise<Obtained> {
  if (source.kind === 'twiml') return verbsOf(session, source.text);
  const url = session.resolve(source.url);
  const gaveUp = new AbortController();
  const cut = session.queue.next(session.carrier.delays.webhookTimeoutMs * 2, isUrgent, gaveUp.signal);
  const request = { url, method: source.method, params: { ...voiceParams(session), ...source.params } };
  const fetched = session.carrier.webhooks.send(request);
  const won = await Promise.race([fetched, cut.then(async (input) => (input ? cutBy(input) : fetched))]);
  gaveUp.abort();
  if (session.carrier.stopping.aborted) return { kind: 'flow', flow: HANG_UP };
  if (won.kind === 'cut') return { kind: 'flow', flow: won.flow };
  if (won.kind === 'failed') return broken(session, `${won.twilioCode} ${won.why}`);
  if (!/^(?:text|application)\/(?:xml|html)\b/i.test(won.contentType)) {
    return broken(session, `12300 invalid content type ${won.contentType}`);
  }
  session.moveTo(won.url);
  return verbsOf(session, won.body);
}

function cutBy(input: CallInput): { readonly kind: 'cut'; readonly flow: Flow } {
  return { kind: 'cut', flow: flowOf(input) };
}

function verbsOf(session: CallSession, text: string): Obtained {
  const document = parseTwiml(text);
  if (document.ok) {
    const fault = document.value.map(verbFault).find(Boolean);
    return fault === undefined ? { kind: 'verbs', verbs: document.value } : broken(session, `12200 ${fault}`);
  }
  return broken(session, `${document.error.twilioCode} ${document.error.why}`);
}

/** The first document of a call decides whether it was ever answered: where it is broken, the call failed. */
function broken(session: CallSession, why: string): Obtained {
  applicationError(session, why);
  const status = session.record().status === 'in-progress' ? 'completed' : 'failed';
  return { kind: 'flow', flow: { kind: 'end', status } };
}

function applicationError(session: CallSession, why: string): void {
  const text = 'We are sorry, an application error has occurred. Goodbye.';
  session.tell({ who: 'carrier', kind: 'say', text, language: 'en-US' });
  session.tell({ who: 'carrier', kind: 'notice', notice: 'error', text: why });
}

async function executeAll(session: CallSession, verbs: readonly XmlElement[]): Promise<Flow> {
  for (const verb of verbs) {
    if (!UNANSWERED.has(verb.name) && session.record().status === 'ringing') session.answered();
    const flow = await execute(session, verb);
    if (flow.kind !== 'next') return flow;
  }
  if (session.record().status === 'ringing') session.answered();
  return NEXT;
}

async function execute(session: CallSession, verb: XmlElement): Promise<Flow> {
  switch (verb.name) {
    case 'Say':
    case 'Play':
    case 'Pause': {
      session.phase('speaking');
      const waited = await prompt(session, verb, () => false);
      return waited.kind === 'cut' ? waited.flow : NEXT;
    }
    case 'Gather':
      return gather(session, verb);
    case 'Redirect':
      return { kind: 'go', source: fromUrl(wordsOf(verb), verb.attributes['method']) };
    case 'Hangup':
      return HANG_UP;
    case 'Reject':
      return { kind: 'end', status: verb.attributes['reason'] === 'busy' ? 'busy' : 'no-answer' };
    case 'Record':
      return recordVoice(session, verb);
    case 'Dial':
      return dial(session, verb);
    case 'Enqueue':
      return enqueue(session, verb);
    case 'Leave':
      return NEXT;
    default:
      session.tell({ who: 'carrier', kind: 'notice', notice: 'passed-over', text: `<${verb.name}>` });
      return NEXT;
  }
}
