import { setTimeout as wait } from 'node:timers/promises';
import { required } from '../../src/platform/kernel/assert.ts';
import { parseId, type ClinicId } from '../../src/platform/kernel/ids.ts';
import { blockTable } from '../../test/support/blocked-writer.ts';
import { call } from '../../test/support/product.ts';
import { SimulatedPhone, type CallView, type MessageView } from '../../test/support/simulated-phone.ts';
import type { Passage, Side } from './gate.ts';
import { ANA, BEA, type Stand } from './urgent-stand.ts';

/** Where the process is killed: between two steps that people see, on either way to the carrier, or right before something is written. */
export type KillPoint = { readonly name: string } & (
  | { readonly moment: 'greeted' | 'said' | 'ringing' | 'offered' | 'told' }
  | { readonly gate: 'webhooks' | 'carrier'; readonly side: Side; readonly path: RegExp }
  | { readonly table: string; readonly from: 'start' | 'greeted' | 'offered' }
);

interface Walked {
  readonly faults: readonly string[];
  readonly line: string;
  readonly textsTwice: number;
  readonly ms: number;
}

const RED_FLAG = 'mi padre no respira';
const NEXT_SENTENCE = 'Lo que cuenta puede ser una emergencia. Llame ahora mismo al 112.';
const THEIRS = 'el caso es suyo';
const MOST_MS = 60_000;
const OVER = ['completed', 'failed', 'busy', 'no-answer', 'canceled'];

type Ring = CallView & { readonly to: string };
interface CaseRow {
  readonly id: string;
  readonly state: string;
  readonly acknowledged: number;
}

/** One urgent call, from the first ring to the one who has the case. */
class UrgentWalk {
  readonly faults: string[] = [];
  readonly #stand: Stand;
  readonly #point: KillPoint;
  readonly #caller: string;
  readonly #startedMs = performance.now();
  /** Calls and messages of the walks before this one. */
  readonly #before = new Set<string>();
  readonly #answered = new Set<string>();
  #isKilled = false;
  #blocked: Promise<boolean> | undefined;
  #calls = 0;
  #told: 'by telephone' | 'by their link' | undefined;

  constructor(stand: Stand, point: KillPoint, caller: string) {
    this.#stand = stand;
    this.#point = point;
    this.#caller = caller;
  }

  async run(): Promise<Walked> {
    const textsTwice = await this.#walk().catch((error: unknown) => {
      this.faults.push(error instanceof Error ? error.message : String(error));
      return 0;
    });
    const ms = performance.now() - this.#startedMs;
    if (ms > MOST_MS) this.faults.push('it took longer than a minute');
    const rings = this.#answered.size;
    const line = `112 in call ${this.#calls}, ${rings} picked up, told ${this.#told ?? 'never'}, ${(ms / 1_000).toFixed(1)} s`;
    return { faults: this.faults, line, textsTwice, ms };
  }

  async #walk(): Promise<number> {
    const { calls, messages } = await this.#state();
    for (const { sid } of calls) this.#before.add(sid);
    for (const { body } of messages) this.#before.add(body);
    const killsBefore = this.#stand.kills();
    await this.#arm();
    await this.#tell();
    await this.#findSomebody();
    if ((await this.#blocked) === false) this.faults.push('nothing was written at the kill point');
    this.#stand.webhooks.clear();
    this.#stand.carrier.clear();
    await this.#stand.up();
    if (this.#stand.kills() - killsBefore !== 1) this.faults.push('the process was not killed once');
    await this.#settled();
    return this.#judge();
  }

  /** What a dead process had begun is free again after its lease: what it told may come only then. */
  async #settled(): Promise<void> {
    const waiting = `select 1 as one from job where state in ('due', 'running') and due_at <= now() and kind like '%oncall.open'
      union all select 1 from outbox_event where relayed_at is null limit 1`;
    while (!this.#isLate && (await this.#stand.database.db.querySystem(waiting)).length > 0) await wait(100);
  }

  get #isLate(): boolean {
    return performance.now() - this.#startedMs > MOST_MS;
  }

  async #state(): Promise<{ readonly calls: readonly Ring[]; readonly messages: readonly MessageView[] }> {
    return (await call(`${this.#stand.simulatorUrl}/simulator/api/state`)).json;
  }

  async #arm(): Promise<void> {
    const point = this.#point;
    if ('gate' in point) {
      const fits = ({ method, path, form }: Passage) =>
        method === 'POST' && point.path.test(path) && (point.gate === 'webhooks' || form.get('To') !== this.#caller);
      this.#stand[point.gate].trap(point.side, fits, () => this.#stand.kill());
    }
    await this.#blockFrom('start');
  }

  /** From here on nobody writes to the table of this point, and who comes to it is killed. */
  async #blockFrom(from: 'start' | 'greeted' | 'offered'): Promise<void> {
    const point = this.#point;
    if (!('table' in point) || point.from !== from || this.#blocked) return;
    const table = await blockTable(this.#stand.database.ownerUrl, point.table);
    this.#blocked = table.whenReached(() => this.#stand.kill(), 30_000).catch(() => false);
  }

  /** The process dies here, where this is the point, and the next step is taken when it is back. */
  async #at(moment: string): Promise<void> {
    if (this.#isKilled || !('moment' in this.#point) || this.#point.moment !== moment) return;
    this.#isKilled = true;
    await this.#stand.kill();
    await this.#stand.up();
  }

  /** The caller tells it, and rings again where the call breaks off. Whenever they are answered, 112 is what they hear next. */
  async #tell(): Promise<void> {
    while (!this.#isLate && this.#calls < 4) {
      await this.#stand.up();
      this.#calls += 1;
      const phone = new SimulatedPhone({ baseUrl: this.#stand.simulatorUrl, demo: this.#stand.demo }, this.#caller);
      if ((await phone.dial().catch(() => '')) === '') continue;
      await this.#at('greeted');
      await this.#blockFrom('greeted');
      const heard = await phone.say(RED_FLAG).catch(() => '');
      if (heard === '') continue;
      if (!heard.startsWith(NEXT_SENTENCE)) this.faults.push(`the next sentence is not 112: ${heard}`);
      await this.#at('said');
      await phone.hangUp().catch(() => undefined);
      return;
    }
    this.faults.push('the caller never heard 112');
  }

  async #case(): Promise<readonly CaseRow[]> {
    const clinicId = required(parseId<ClinicId>(this.#stand.demo.clinic.id), 'the clinic');
    return this.#stand.database.db.query<CaseRow>(
      clinicId,
      `select c.id, c.state, (select count(*)::int from outbox_event e where e.clinic_id = c.clinic_id and e.type = 'case.acknowledged'
          and e.payload ->> 'caseId' = c.id::text) as acknowledged from on_call_case c where c.clinic_id = $1 and c.phone = $2`,
      [clinicId, this.#caller],
    );
  }

  /** Whoever of those on duty is rung picks up and presses 1, until one of them is told that the case is theirs. */
  async #findSomebody(): Promise<void> {
    while (!this.#isLate && this.#told === undefined) {
      const { calls } = await this.#state();
      const ring = calls.find(
        ({ sid, to, status }) =>
          (to === ANA || to === BEA) && status === 'ringing' && !this.#before.has(sid) && !this.#answered.has(sid),
      );
      if (ring) await this.#pickUp(ring.sid);
      else if (!(await this.#readsLink())) await wait(100);
    }
    if (this.#told === undefined) this.faults.push('nobody on duty was told that the case is theirs');
  }

  #act(sid: string, body: object): Promise<unknown> {
    return call(`${this.#stand.simulatorUrl}/simulator/api/calls/${sid}/actions`, { body });
  }

  /** What was said until the telephone waits for a key, or the call is over. */
  async #heard(sid: string, isKeyPressed: boolean): Promise<string> {
    for (let waitedMs = 0; waitedMs < 20_000; waitedMs += 50) {
      const view = (await call(`${this.#stand.simulatorUrl}/simulator/api/calls/${sid}`)).json as CallView;
      const words = view.transcript.filter(({ who }) => who === 'clinic').map(({ text }) => text);
      if (OVER.includes(view.status) || (!isKeyPressed && view.phase === 'listening')) return words.join(' ');
      await wait(50);
    }
    return '';
  }

  async #pickUp(sid: string): Promise<void> {
    this.#answered.add(sid);
    await this.#at('ringing');
    await this.#act(sid, { kind: 'answer' });
    const offered = await this.#heard(sid, false);
    if (offered.includes(THEIRS)) return this.#isTold(offered);
    if (!offered.includes('pulse 1')) return;
    await this.#at('offered');
    await this.#blockFrom('offered');
    await this.#act(sid, { kind: 'keys', keys: '1' });
    const answer = await this.#heard(sid, true);
    if (!answer.includes(THEIRS)) return;
    await this.#isTold(answer);
    await this.#at('told');
  }

  async #isTold(words: string): Promise<void> {
    this.#told = 'by telephone';
    if ((await this.#case()).some(({ state }) => state !== 'acknowledged')) this.faults.push('told before it stood');
    const spoken = this.#caller.slice(3).replace(/(\d{3})(?=\d)/g, '$1 ');
    if (!words.includes(spoken)) this.faults.push(`not told whom to call: ${words}`);
  }

  /** Whose call broke off as they pressed 1 has a message with a link, which says whose the case is and whom to call. */
  async #readsLink(): Promise<boolean> {
    if (!(await this.#case()).some(({ state }) => state === 'acknowledged')) return false;
    const { messages } = await this.#state();
    const theirs = messages.filter(({ to, body }) => (to === ANA || to === BEA) && !this.#before.has(body));
    for (const { body } of theirs) {
      const path = /\/on-call\/[\w-]+/.exec(body)?.[0];
      const page = path && (await call(`${this.#stand.productUrl}${path}`).catch(() => undefined));
      if (!page || !page.text.includes(this.#caller)) continue;
      this.#told = 'by their link';
      return true;
    }
    return false;
  }

  /** What is left of it in the end. Returns how many messages went out twice. */
  async #judge(): Promise<number> {
    const cases = await this.#case();
    if (cases.length !== 1) this.faults.push(`${cases.length} cases`);
    for (const { state, acknowledged } of cases) {
      if (state !== 'acknowledged') this.faults.push(`the case is ${state}`);
      if (acknowledged !== 1) this.faults.push(`${acknowledged} acknowledgements`);
    }
    const { calls, messages } = await this.#state();
    for (const { sid } of calls.filter(({ status }) => status === 'ringing')) await this.#act(sid, { kind: 'decline' });
    const texts = messages.filter(({ to }) => to === ANA || to === BEA).map(({ body }) => body);
    return texts.length - new Set(texts).size;
  }
}

/** Walks it once; the process is killed at the point. */
export async function walkUrgent(stand: Stand, point: KillPoint, caller: string): Promise<Walked> {
  const walk = new UrgentWalk(stand, point, caller);
  return walk.run();
}
