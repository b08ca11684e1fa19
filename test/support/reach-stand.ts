import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compose, type Product as Composed } from '../../src/app/compose.ts';
import { mailSender } from '../../src/app/mail.ts';
import type { Ports } from '../../src/app/ports.ts';
import { loadSecrets } from '../../src/app/secrets.ts';
import { probeConnection } from '../../src/fhir/connections/probe-connection.ts';
import { saveConnection } from '../../src/fhir/connections/save-connection.ts';
import { mirrorEhr, mirrorProgress } from '../../src/fhir/index.ts';
import { importLine } from '../../src/identity/index.ts';
import { parseEnvironment } from '../../src/platform/config/config.ts';
import type { ClinicContext } from '../../src/platform/kernel/context.ts';
import type { AppointmentId, PatientId } from '../../src/platform/kernel/ids.ts';
import { registerWhatsappTemplate, whatsappForms } from '../../src/outreach/index.ts';
import { required } from '../../src/platform/kernel/assert.ts';
import { HOUR_MS, plusMs, type Instant } from '../../src/platform/time/instant.ts';
import { parseZone } from '../../src/platform/time/wall-time.ts';
import { createSimulator, type FhirJson, type Simulator } from '../../src/simulator/index.ts';
import { call, eventually } from './product.ts';
import { birthDateOf, houseOf } from './reach-house.ts';
import { startTestEhr, type TestEhr } from './sandbox-ehr.ts';
import { SimulatedPhone } from './simulated-phone.ts';
import { at, createTestContext } from './test-context.ts';
import { createTestDatabase, type TestDatabase } from './test-database.ts';

export const LINE = '+34910000001';
/** Monday, ten in the morning in Madrid. */
const BEGIN = '2026-11-16T09:00:00Z';
const QUICK = { dialMs: 0, answerMs: 0, speechMsPerCharacter: 0, sentMs: 0, deliveredMs: 0, silenceScale: 0.02 };
const ROUNDS = 40;

/** Somebody of the EHR's, with a mobile and an address of their own. */
export interface Person {
  /** From 1. */
  readonly number: number;
  readonly ehrId: string;
  readonly id: PatientId;
  readonly phone: string;
  readonly email: string;
}

export interface Mail {
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
}

/** The whole product on a clock of the test, the carrier simulator in front of it, and behind it an EHR that keeps the agenda. */
export interface ReachStand {
  readonly ctx: ClinicContext<Ports>;
  readonly ehr: TestEhr;
  readonly baseUrl: string;
  /** From 1. */
  person(number: number): Person;
  at(iso: string): Instant;
  /** The carrier has approved the template of ours that has this name. */
  approve(template: string): Promise<void>;
  phone(person: Person): SimulatedPhone;
  /** What the clinic wrote to a telephone by a channel, the oldest first, once it was delivered. */
  texts(person: Person, channel: 'sms' | 'whatsapp'): Promise<readonly string[]>;
  write(person: Person, channel: 'sms' | 'whatsapp', body: string): Promise<void>;
  /** Presses a quick reply under the newest message that has some. */
  press(person: Person, button: string): Promise<void>;
  mails(person: Person): Promise<readonly Mail[]>;
  /** Writes a visit at the EHR's own desk and lets its news arrive. Returns nothing before the visit is ours too. */
  visitAtEhr(id: string, person: Person, slot: string): Promise<void>;
  /** Somebody at the EHR's own desk changes a visit, and its news arrives. */
  changeAtEhr(id: string, change: object): Promise<void>;
  cancelAtEhr(id: string): Promise<void>;
  visitOf(id: string): FhirJson;
  startAtEhr(id: string): Instant;
  /** What the EHR has of the patient's own word on a visit. */
  attendanceAtEhr(id: string): string | undefined;
  /** Our own id of a visit. */
  localVisit(id: string): Promise<AppointmentId>;
  /** Asks for a visit by message and takes the first time of each offer, until it is booked. */
  booksInWriting(person: Person, channel: 'sms' | 'whatsapp', first: string): Promise<void>;
  /** The same by the keys of a telephone that is on the line, from what was heard last. */
  booksByKeys(phone: SimulatedPhone, person: Person, heard: string): Promise<void>;
  tasksFor(person: Person): Promise<readonly { readonly reason: string; readonly priority: string }[]>;
  /** The EHR's visits of somebody that stand. */
  standing(person: Person): readonly FhirJson[];
  /** Does what is due, on both sides of the carrier. */
  settle(): Promise<void>;
  advance(ms: number): Promise<void>;
  moveTo(instant: Instant): Promise<void>;
  stop(): Promise<void>;
}

/** A server whose address is known before what answers is made. */
async function listen(): Promise<{ server: Server; url: string; answer: (app: RequestListener) => void }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { server, url, answer: (app) => void server.on('request', app) };
}

interface Parts {
  readonly credentials: string;
  readonly database: TestDatabase;
  readonly product: Composed;
  readonly simulator: Simulator;
  readonly ehr: TestEhr;
  readonly ctx: Awaited<ReturnType<typeof createTestContext<Ports>>>;
  readonly url: string;
}

async function build(people: number, web: Awaited<ReturnType<typeof listen>>, dataDir: string): Promise<Parts> {
  const database = await createTestDatabase();
  const bare = await createTestContext<object>(database.db, { ports: {}, now: at(BEGIN) });
  await database.db.inClinic(bare.clinicId, (tx) =>
    importLine(tx, { number: LINE, channels: ['sms', 'whatsapp', 'voice'] }),
  );
  const { url } = web;
  const env = parseEnvironment({ CENTRALITA_MODE: 'demo', DATABASE_URL: database.ownerUrl, DATA_DIR: dataDir });
  const secrets = loadSecrets(env, dataDir);
  const zone = parseZone('Europe/Madrid');
  const simulator = createSimulator({
    accountSid: secrets.twilio.accountSid,
    authToken: secrets.twilio.authTokens[0],
    webhookBaseUrl: () => url,
    numbers: [{ number: LINE, label: 'Clínica', channels: ['voice', 'sms', 'whatsapp'] }],
    personas: async () => [],
    clock: { now: () => bare.clock.now(), advanceTo: async () => undefined },
    ids: bare.ids,
    webDir: dataDir,
    ...(zone ? { zone } : {}),
    delays: QUICK,
  });
  const product = await compose({
    runtime: { clock: bare.clock, ids: bare.ids, db: database.db, log: bare.log },
    dataDir,
    publicUrl: url,
    secrets,
    twilioApiBaseUrl: `${url}/simulator/carrier`,
    ehrInsideHosts: ['127.0.0.1'],
    mail: mailSender(env, { publicUrl: url, mailboxUrl: `${url}/simulator/api/mails` }),
    demoRouters: [{ path: '/simulator', router: simulator.router }],
    allowLoopback: true,
  });
  web.answer(product.app);
  const ehr = await startTestEhr(houseOf(people));
  const { ports } = product.contextFor(bare.clinicId, bare.actor);
  const credentials = `${secrets.twilio.accountSid}:${secrets.twilio.authTokens[0]}`;
  return { database, product, simulator, ehr, ctx: { ...bare, ports }, url, credentials };
}

/** Everything that can happen at this instant happens: jobs, receipts, the EHR's news, and what follows from them. */
async function settle({ product, simulator, ehr, ctx }: Parts, until: Instant): Promise<void> {
  for (let round = 0; round < ROUNDS; round += 1) {
    const ran = await product.runner.runDue(ctx.clock, until);
    await simulator.deliveriesSettled(2_000);
    await ehr.deliveriesSettled();
    if (ran === 0) return;
  }
  throw new Error('it never settles');
}

/** A text for approval, as the clinic hands it in at the carrier. */
async function handIn({ url, credentials }: Parts, form: ReturnType<typeof whatsappForms>[number]): Promise<string> {
  const { template, language, text: body, buttons: actions } = form;
  const types = actions.length > 0 ? { 'twilio/quick-reply': { body, actions } } : { 'twilio/text': { body } };
  const response = await fetch(`${url}/simulator/carrier/v1/Content`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Basic ${Buffer.from(credentials).toString('base64')}`,
    },
    body: JSON.stringify({ friendly_name: template, language, types }),
  });
  const { sid } = (await response.json()) as { sid?: string };
  return required(sid, `id of ${template}`);
}

async function connect(parts: Parts): Promise<void> {
  const { ctx, ehr } = parts;
  const deps = ctx.ports.ehrConnections;
  // It is this test's own, and nobody waits for its patience.
  const bears = { version: 'R4', auth: { kind: 'none' }, requestsPerSecond: 1_000 } as const;
  const saved = await saveConnection(ctx, deps, { baseUrl: ehr.baseUrl, ...bears });
  if (!saved.ok) throw new Error(saved.error.code);
  await probeConnection(ctx, deps, saved.value);
  await mirrorEhr(ctx, saved.value, { pollEveryMs: 12 * HOUR_MS });
  await settle(parts, plusMs(ctx.clock.now(), 10_000));
  const progress = await mirrorProgress(ctx, saved.value);
  if (progress?.state !== 'following') throw new Error(`the mirror is not there: ${JSON.stringify(progress)}`);
}

async function peopleOf({ ctx }: Parts, count: number): Promise<readonly Person[]> {
  const rows = await ctx.db.query<{ ehr_id: string; local_id: PatientId }>(
    ctx.clinicId,
    `select ehr_id, local_id from ehr_link where clinic_id = $1 and type = 'Patient'`,
    [ctx.clinicId],
  );
  return Array.from({ length: count }, (_none, index): Person => {
    const number = index + 1;
    const id = rows.find(({ ehr_id: ehrId }) => ehrId === `pat-${number}`)?.local_id;
    if (!id) throw new Error(`pat-${number} is not mirrored`);
    const phone = `+34600111${String(number).padStart(3, '0')}`;
    return { number, ehrId: `pat-${number}`, id, phone, email: `ana${number}@example.com` };
  });
}

const addressOf = (channel: 'sms' | 'whatsapp', number: string) =>
  channel === 'whatsapp' ? `whatsapp:${number}` : number;

const MOST_TURNS = 12;

/** The shortest way to a visit: the birth date where it is asked for, and the first of everything else. */
function answerTo(said: string, { number }: Person): string {
  const [year, month, day] = birthDateOf(number).split('-');
  return /nacimiento/i.test(said) ? `${day}${month}${year}` : '1';
}

export async function startReachStand(count: number): Promise<ReachStand> {
  const dataDir = mkdtempSync(join(tmpdir(), 'centralita-reach-'));
  const web = await listen();
  const parts = await build(count, web, dataDir);
  const { ctx, ehr, url } = parts;
  await connect(parts);
  const people = await peopleOf(parts, count);
  const seen = { baseUrl: url, demo: { clinic: { phone: LINE } } };
  const state = async () => (await call(`${url}/simulator/api/state`)).json;
  const received = async () => {
    const [row] = await ctx.db.query<{ count: number }>(
      ctx.clinicId,
      `select count(*)::int as count from message where clinic_id = $1 and direction = 'inbound'`,
      [ctx.clinicId],
    );
    return row?.count ?? 0;
  };
  const hand = async (path: string, body: object) => {
    const before = await received();
    const answer = await call(`${url}/simulator/api/${path}`, { body });
    if (answer.status !== 201) throw new Error(`${path}: ${answer.status} ${answer.text}`);
    await eventually('what was written is here', async () => ((await received()) > before ? true : undefined));
    await settle(parts, ctx.clock.now());
  };
  const write: ReachStand['write'] = ({ phone }, channel, body) =>
    hand('messages', { from: addressOf(channel, phone), to: addressOf(channel, LINE), body });
  const press: ReachStand['press'] = async ({ phone }, button) => {
    const { messages } = await state();
    const shown = messages as readonly { sid: string; to: string; buttons?: readonly object[] }[];
    const under = shown.find(({ to, buttons }) => to === addressOf('whatsapp', phone) && buttons !== undefined);
    await hand(`messages/${required(under, 'a message with buttons').sid}/press`, { button });
  };
  const texts: ReachStand['texts'] = async ({ phone }, channel) => {
    const { messages } = await state();
    return (messages as readonly { to: string; body: string; status: string }[])
      .filter(({ to, status }) => to === addressOf(channel, phone) && status === 'delivered')
      .map(({ body }) => body)
      .toReversed();
  };
  const changeAtEhr: ReachStand['changeAtEhr'] = async (id, change) => {
    await ehr.put({ ...visitOf(id), ...change });
    // What the EHR says of it is heard before the clock goes on.
    await ehr.deliveriesSettled();
    await settle(parts, plusMs(ctx.clock.now(), 10_000));
  };
  const visitOf = (id: string): FhirJson => required(ehr.read('Appointment', id), `visit ${id} at the EHR`);
  return {
    ctx,
    ehr,
    at,
    baseUrl: url,
    person: (number) => required(people[number - 1], `person ${number}`),
    async approve(template) {
      const form = required(
        whatsappForms().find((one) => one.template === template && one.language === 'es'),
        `${template} for WhatsApp`,
      );
      const contentSid = await handIn(parts, form);
      const done = await registerWhatsappTemplate(ctx, { template, language: 'es', contentSid });
      if (!done.ok) throw new Error(done.error.code);
    },
    phone: ({ phone }) => new SimulatedPhone(seen, phone),
    texts,
    write,
    press,
    async mails({ email }) {
      const { mails } = await state();
      return (mails as readonly Mail[]).filter(({ to }) => to.includes(email)).toReversed();
    },
    async visitAtEhr(id, { ehrId }, slotId) {
      const slot = ehr.read('Slot', slotId);
      if (!slot) throw new Error(`no slot ${slotId}`);
      const participant = [`Patient/${ehrId}`, 'Practitioner/dr-1'].map((reference) => ({
        actor: { reference },
        status: reference.startsWith('Patient') ? 'needs-action' : 'accepted',
      }));
      const { start, end } = slot;
      await ehr.put({
        resourceType: 'Appointment',
        id,
        status: 'booked',
        start,
        end,
        participant,
        slot: [{ reference: `Slot/${slotId}` }],
      });
      await ehr.put({ ...slot, status: 'busy' });
      await ehr.deliveriesSettled();
      await settle(parts, plusMs(ctx.clock.now(), 10_000));
      await eventually(`${id} is ours too`, async () => {
        const rows = await ctx.db.query(ctx.clinicId, `select from ehr_link where clinic_id = $1 and ehr_id = $2`, [
          ctx.clinicId,
          id,
        ]);
        return rows.length > 0 ? true : undefined;
      });
    },
    changeAtEhr,
    async cancelAtEhr(id) {
      const [slot] = visitOf(id)['slot'] as readonly { reference: string }[];
      const kept = required(ehr.read('Slot', slot?.reference.replace('Slot/', '') ?? ''), 'slot of the visit');
      await ehr.put({ ...kept, status: 'free' });
      await changeAtEhr(id, { status: 'cancelled' });
    },
    visitOf,
    startAtEhr: (id) => at(String(visitOf(id)['start'])),
    attendanceAtEhr(id) {
      const those = visitOf(id)['participant'] as readonly { actor: { reference: string }; status: string }[];
      return those.find(({ actor }) => actor.reference.startsWith('Patient/'))?.status;
    },
    async localVisit(id) {
      const rows = await ctx.db.query<{ local_id: AppointmentId }>(
        ctx.clinicId,
        `select local_id from ehr_link where clinic_id = $1 and type = 'Appointment' and ehr_id = $2`,
        [ctx.clinicId, id],
      );
      return required(rows[0], `our ${id}`).local_id;
    },
    async booksInWriting(person, channel, first) {
      await write(person, channel, first);
      for (let turn = 0; turn < MOST_TURNS; turn += 1) {
        const said = (await texts(person, channel)).at(-1) ?? '';
        if (/queda reservada/i.test(said)) return;
        await write(person, channel, answerTo(said, person));
      }
      throw new Error(`not booked: ${(await texts(person, channel)).join(' | ')}`);
    },
    async booksByKeys(phone, person, heard) {
      const all = [heard];
      for (let turn = 0; turn < MOST_TURNS; turn += 1) {
        const said = all.at(-1) ?? '';
        if (/queda reservada/i.test(said)) return settle(parts, ctx.clock.now());
        all.push(await phone.press(answerTo(said, person)));
      }
      throw new Error(`not booked: ${all.join(' | ')}`);
    },
    tasksFor: ({ id, phone }) =>
      ctx.db.query(
        ctx.clinicId,
        'select reason, priority from task where clinic_id = $1 and (patient_id = $2 or phone = $3)',
        [ctx.clinicId, id, phone],
      ),
    standing: ({ ehrId }) =>
      ehr
        .all('Appointment')
        .filter((visit) => visit['status'] === 'booked' && JSON.stringify(visit).includes(`Patient/${ehrId}"`)),
    settle: () => settle(parts, ctx.clock.now()),
    advance: (ms) => settle(parts, plusMs(ctx.clock.now(), ms)),
    moveTo: (instant) => settle(parts, instant),
    async stop() {
      parts.product.drain();
      await parts.simulator.stop();
      await ehr.stop();
      web.server.closeAllConnections();
      await new Promise((resolve) => web.server.close(resolve));
      await parts.database.drop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
