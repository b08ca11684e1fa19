import { stringify } from 'yaml';
import { toIso } from '../../platform/time/instant.ts';
import { numberOf } from '../carrier/faults.ts';
import type { CallRecord, MessageRecord, TranscriptLine } from '../carrier/records.ts';

/** One turn of a recorded conversation: what the patient did, and what was answered. */
interface RecordedTurn {
  readonly [did: string]: string | true | string[];
  readonly says: string[];
}

interface Facts {
  readonly about: string;
  readonly channel: 'voice' | 'sms' | 'whatsapp';
  readonly caller: string;
  readonly at: string;
}

/** As the recorded conversations of the tests are written (test/conversations). What came of it is added there. */
function printed(facts: Facts, turns: readonly RecordedTurn[]): string {
  const { about, channel, caller, at } = facts;
  return stringify({ about, clinic: 'demo', channel, caller, at, turns }, { lineWidth: 0, singleQuote: true });
}

function didIn(line: TranscriptLine): Readonly<Record<string, string | true>> | undefined {
  if (line.who === 'patient' && line.kind === 'keys') return { keys: line.text };
  if (line.who === 'patient' && line.kind === 'speech') return { speech: line.text };
  return line.notice === 'silence' ? { silence: true } : undefined;
}

/** A call as a recorded conversation. Who hung up is not told by a carrier, so a hang-up is not among its turns. */
export function callAsConversation(call: CallRecord): string {
  const turns: RecordedTurn[] = [{ start: true, says: [] }];
  for (const line of call.transcript) {
    const did = didIn(line);
    if (did) turns.push({ ...did, says: [] });
    if (line.who === 'clinic' && line.kind === 'say') turns.at(-1)?.says.push(line.text);
  }
  const facts = { channel: 'voice', caller: call.from, at: toIso(call.createdAt) } as const;
  return printed({ about: `Llamada ${call.sid}`, ...facts }, turns);
}

export interface ThreadOf {
  readonly patient: string;
  readonly line: string;
  readonly channel: 'sms' | 'whatsapp';
}

/** The messages of one thread as a recorded conversation, from the patient's first one on; undefined where there is none. */
export function threadAsConversation(newestFirst: readonly MessageRecord[], thread: ThreadOf): string | undefined {
  const { patient, line, channel } = thread;
  const isIn = ({ from, to }: MessageRecord): boolean => {
    const ends = new Set([numberOf(from), numberOf(to)]);
    return ends.has(patient) && ends.has(line) && to.startsWith('whatsapp:') === (channel === 'whatsapp');
  };
  const messages = newestFirst.filter(isIn).toReversed();
  const first = messages.find(({ direction }) => direction === 'inbound');
  if (!first) return undefined;
  const turns: RecordedTurn[] = [];
  for (const { direction, body } of messages) {
    if (direction === 'inbound') turns.push({ text: body, says: [] });
    else turns.at(-1)?.says.push(body);
  }
  const facts = { channel, caller: first.from, at: toIso(first.createdAt) };
  return printed({ about: `Conversación de ${patient}`, ...facts }, turns);
}
