import { bookAppointment } from '../../../src/agenda/index.ts';
import { handleTurn, type Reply, type TurnInput } from '../../../src/conversations/index.ts';
import { required } from '../../../src/platform/kernel/assert.ts';
import { HOUR_MS, MINUTE_MS, plusMs, SECOND_MS } from '../../../src/platform/time/instant.ts';
import type { PatientId } from '../../../src/platform/kernel/ids.ts';
import { importPatient } from '../../../src/patients/index.ts';
import type { ConversationClinic } from './clinics.ts';
import type { ConversationFile, ConversationTurn, Effects } from './conversation-file.ts';
import { codesSent, requestsLeft, tasksMade, textsSent, visitChanges, visitsNow, type Visits } from './effects.ts';
import { claimsOf, faultsOf } from './judge.ts';

export interface Played {
  /** The file as it is now: the turns as they were, with what is answered and done. */
  readonly file: ConversationFile;
  /** What is wrong in it whatever its words are: such a conversation is not recorded. */
  readonly faults: readonly string[];
}

const UNITS: Readonly<Record<string, number>> = { s: SECOND_MS, m: MINUTE_MS, h: HOUR_MS };

function inputOf(turn: ConversationTurn): TurnInput | undefined {
  if ('start' in turn) return { kind: 'start' };
  if ('keys' in turn) return { kind: 'keys', keys: turn.keys };
  if ('speech' in turn) return { kind: 'speech', text: turn.speech };
  if ('text' in turn) return { kind: 'text', text: turn.text };
  if ('silence' in turn) return { kind: 'silence' };
  return 'hangup' in turn ? { kind: 'hangup' } : undefined;
}

/** Only what somebody wrote of a turn, without what was recorded. */
function written(turn: ConversationTurn): ConversationTurn {
  if ('wait' in turn || 'taken' in turn) return turn;
  const { says: _says, language: _language, slowly: _slowly, ends: _ends, ...own } = turn;
  return own;
}

function recorded(turn: ConversationTurn, reply: Reply, language: string): ConversationTurn {
  return {
    ...written(turn),
    says: [...reply.say],
    ...(reply.language === language ? {} : { language: reply.language }),
    ...(reply.slowly ? { slowly: true } : {}),
    ...(reply.end ? { ends: reply.end } : {}),
  };
}

class Player {
  readonly #clinic: ConversationClinic;
  readonly #file: ConversationFile;
  readonly #before: Visits;
  readonly #faults: string[] = [];
  #number = 0;
  #strangers: Visits;

  constructor(clinic: ConversationClinic, file: ConversationFile, before: Visits) {
    this.#clinic = clinic;
    this.#file = file;
    this.#before = before;
    this.#strangers = before;
  }

  get faults(): readonly string[] {
    return this.#faults;
  }

  async say(turn: ConversationTurn, input: TurnInput): Promise<Reply> {
    const { ctx, number: to } = this.#clinic;
    const { channel, caller: from } = this.#file;
    this.#number += 1;
    const channelKey = channel === 'voice' ? `CA-recorded-${to}` : `${to}|${from}`;
    const reply = await handleTurn(ctx, { channel, channelKey, from, to, inputKey: `${this.#number}`, input });
    const claims = reply.say.flatMap(claimsOf).length > 0;
    const quiet = input.kind === 'hangup' || ('quiet' in turn && turn.quiet === true);
    const done = claims ? await this.changes() : [];
    this.#faults.push(...faultsOf({ says: reply.say, quiet, done }).map((fault) => `turn ${this.#number}: ${fault}`));
    return reply;
  }

  /** What became of the visits, without those that other people booked meanwhile. */
  async changes(): Promise<Effects['visits']> {
    return [...visitChanges(this.#strangers, await visitsNow(this.#clinic))];
  }

  /** What is keyed, said or written for the code that was sent last. */
  async code({ code, by }: Extract<ConversationTurn, { code: string }>): Promise<TurnInput> {
    const { ctx } = this.#clinic;
    const sent = /\b\d{6}\b/.exec((await codesSent(this.#clinic)).at(-1)?.text ?? '')?.[0] ?? '000000';
    // Codes live by real time.
    if (code === 'expired') {
      await ctx.db.inClinic(ctx.clinicId, (tx) =>
        tx.run('update one_time_code set expires_at = made_at where clinic_id = $1', [ctx.clinicId]),
      );
    }
    const given = code === 'wrong' ? String((Number(sent) + 1) % 1_000_000).padStart(6, '0') : sent;
    if (by === 'keys') return { kind: 'keys', keys: given };
    return by === 'text' ? { kind: 'text', text: given } : { kind: 'speech', text: [...given].join(' ') };
  }

  async outcome(): Promise<string> {
    const { ctx } = this.#clinic;
    const [row] = await ctx.db.query<{ status: string; outcome: string | null }>(
      ctx.clinicId,
      'select status, outcome from conversation where clinic_id = $1 order by opened_at desc, id desc limit 1',
      [ctx.clinicId],
    );
    return row?.outcome ?? row?.status ?? 'none';
  }

  /** Somebody else comes first. */
  async take(key: number): Promise<void> {
    const { ctx } = this.#clinic;
    const [row] = await ctx.db.query<{ id: string }>(
      ctx.clinicId,
      `select state #>> array['node', 'openings', $2::text, 'id'] as id from conversation where clinic_id = $1
        order by opened_at desc, id desc limit 1`,
      [ctx.clinicId, String(key - 1)],
    );
    const patient = { id: ctx.ids.next<PatientId>(), givenName: 'Otra', familyName: 'Persona', contactPoints: [] };
    await ctx.db.inClinic(ctx.clinicId, (tx) => importPatient(tx, ctx, patient));
    const openingId = required(row?.id, 'what was offered by this key');
    const booked = await bookAppointment(ctx, { openingId, patientId: patient.id, cause: 'desk' });
    if (!booked.ok) throw new Error(booked.error.code);
    const now = await visitsNow(this.#clinic);
    const added = [...now].filter(([, visit]) => visit.patient === 'Otra Persona');
    this.#strangers = new Map([...this.#before, ...added]);
  }
}

/** Holds the conversation of a file with the clinic, turn by turn, and tells it as it went. */
export async function play(clinic: ConversationClinic, file: ConversationFile): Promise<Played> {
  const { ctx } = clinic;
  const player = new Player(clinic, file, await visitsNow(clinic));
  const turns: ConversationTurn[] = [];
  let language: string = file.reminded ?? 'es';
  for (const turn of file.turns) {
    if ('wait' in turn) {
      const unit = UNITS[turn.wait.at(-1) ?? ''] ?? 0;
      ctx.clock.moveTo(plusMs(ctx.clock.now(), Number.parseInt(turn.wait, 10) * unit));
    }
    if ('taken' in turn) await player.take(turn.taken);
    const input = 'code' in turn ? await player.code(turn) : inputOf(turn);
    if (!input) {
      turns.push(turn);
      continue;
    }
    const reply = await player.say(turn, input);
    turns.push(recorded(turn, reply, language));
    ({ language } = reply);
  }
  const requests = await requestsLeft(clinic);
  const effects = {
    visits: await player.changes(),
    tasks: await tasksMade(clinic),
    ...(requests.length > 0 ? { requests } : {}),
    outcome: await player.outcome(),
  };
  const texts = await textsSent(clinic);
  const codes = (await codesSent(clinic)).map(({ phone }) => phone);
  const { effects: _recorded, turns: _turns, ...facts } = file;
  return {
    file: {
      ...facts,
      turns,
      effects: { ...effects, ...(texts.length > 0 ? { texts } : {}), ...(codes.length > 0 ? { codes } : {}) },
    },
    faults: player.faults,
  };
}
