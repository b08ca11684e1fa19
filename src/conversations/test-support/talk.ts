import { bookAppointment, findOpenings, type Appointment } from '../../agenda/index.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { PatientId } from '../../platform/kernel/ids.ts';
import { DAY_MS, plusMs } from '../../platform/time/instant.ts';
import { handleTurn } from '../commands/handle-turn.ts';
import type { ConversationChannel, Reply, TurnInput } from '../domain/turn.ts';
import type { SmallClinic } from './small-clinic.ts';

/** One call or thread from the patient's side: each input is a turn of its own, unless it is given a key. */
export interface Talk {
  /** What the channel names it by. */
  readonly key: string;
  say(input: TurnInput, key?: string): Promise<Reply>;
  keys(keys: string): Promise<Reply>;
  speech(text: string): Promise<Reply>;
  text(text: string): Promise<Reply>;
  /** The same call or thread, taken by another process. */
  through(other: SmallClinic): Talk;
}

let sessions = 0;

export function talk(clinic: SmallClinic, from: string, channel: ConversationChannel = 'voice'): Talk {
  sessions += 1;
  const session = sessions;
  const channelKey = channel === 'voice' ? `CA${session}` : `${clinic.number}|${from}`;
  let turn = 0;
  const by = ({ ctx, number: to }: SmallClinic): Talk => {
    const say = (input: TurnInput, key?: string) => {
      turn += 1;
      const inputKey = key ?? `${session}:${turn}`;
      return handleTurn(ctx, { channel, channelKey, from, to, inputKey, input });
    };
    return {
      key: channelKey,
      say,
      keys: (keys) => say({ kind: 'keys', keys }),
      speech: (text) => say({ kind: 'speech', text }),
      text: (text) => say({ kind: 'text', text }),
      through: by,
    };
  };
  return by(clinic);
}

/** All that a reply says. */
export function spoken(reply: Reply): string {
  return reply.say.join(' ');
}

/** The sentences that offer something by key 1 to 3. */
export function options(reply: Reply): readonly string[] {
  return reply.say.filter((sentence) => /pulse [123]\.$|^[123] = /.test(sentence));
}

export async function eventsOf(clinic: SmallClinic, type: string) {
  return clinic.ctx.db.query<{ payload: Record<string, unknown> }>(
    clinic.ctx.clinicId,
    'select payload from outbox_event where clinic_id = $1 and type = $2 order by id',
    [clinic.ctx.clinicId, type],
  );
}

export async function countHolds(clinic: SmallClinic): Promise<number> {
  const rows = await clinic.ctx.db.query(
    clinic.ctx.clinicId,
    `select id from occupancy where clinic_id = $1 and kind = 'hold'`,
    [clinic.ctx.clinicId],
  );
  return rows.length;
}

/** Books the first opening at least so many days from now, at the desk. */
export async function bookAtDesk(clinic: SmallClinic, patientId: PatientId, days: number): Promise<Appointment> {
  const { ctx, services } = clinic;
  const from = plusMs(ctx.clock.now(), days * DAY_MS);
  const serviceId = required(services[0], 'service');
  const [opening] = await findOpenings(ctx, { serviceId, from, to: plusMs(from, 7 * DAY_MS), limit: 1 });
  const result = await bookAppointment(ctx, { openingId: required(opening, 'opening').id, patientId, cause: 'desk' });
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}
