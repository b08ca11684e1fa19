import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { ClinicId } from '../../src/platform/kernel/ids.ts';
import { DAY_MS, MINUTE_MS, plusMs, toIso, type Instant } from '../../src/platform/time/instant.ts';
import { call, eventually, fhirToken, startProduct, type Product } from '../support/product.ts';
import { moveClock, SimulatedPhone, type CallView } from '../support/simulated-phone.ts';

interface Visit {
  readonly id: string;
  readonly phone: string;
}

let product: Product;
let headers: { readonly authorization: string };

beforeAll(async () => {
  product = await startProduct();
  headers = { authorization: `Bearer ${await fhirToken(product)}` };
}, 60_000);
afterAll(() => product.stop());

async function resource(path: string) {
  return (await call(`${product.baseUrl}/fhir/R4/${path}`, { headers })).json;
}

interface Reminded extends Visit {
  readonly due_at: Instant;
}

/** Visits whose reminders fall due at one instant in some days, of patients with a mobile each of their own. */
async function reminded(): Promise<{ readonly at: Instant; readonly visits: readonly Visit[] }> {
  const clinicId = product.demo.clinic.id as ClinicId;
  return eventually('the reminders are planned', async () => {
    const rows = await product.database.db.query<Reminded>(
      clinicId,
      `select t.appointment_id as id, min(c.address) as phone, t.due_at
         from touch t join contact_point c on c.clinic_id = t.clinic_id and c.patient_id = t.patient_id
        where t.clinic_id = $1 and t.state = 'planned' and t.step = 'reminder-1d' and c.channel = 'phone' and c.can_receive_sms
          and t.due_at > $2
        group by t.appointment_id, t.due_at, t.patient_id order by t.due_at, t.appointment_id`,
      [clinicId, new Date(Date.now() + 2 * DAY_MS)],
    );
    for (const [at, due] of Map.groupBy(rows, ({ due_at }) => due_at)) {
      const visits = due.filter(({ phone }, index) => due.findIndex((one) => one.phone === phone) === index);
      if (visits.length >= 5) return { at, visits };
    }
    return undefined;
  });
}

async function callsTo(phone: string): Promise<readonly CallView[]> {
  const { calls } = (await call(`${product.baseUrl}/simulator/api/state`)).json;
  return (calls as readonly (CallView & { readonly to: string })[]).filter(({ to }) => to === phone);
}

/** As a plan with these channels would have written it, once the visits of the demo are planned. */
async function remindBy(channels: readonly string[], visits: readonly Visit[]): Promise<void> {
  const clinicId = product.demo.clinic.id as ClinicId;
  const work = `update touch set channels = $3, channel = 'voice'
    where clinic_id = $1 and state = 'planned' and step = 'reminder-1d' and appointment_id = any($2)`;
  const ids = visits.map(({ id }) => id);
  const count = await product.database.db.inClinic(clinicId, (tx) => tx.run(work, [clinicId, ids, channels]));
  expect(count).toBe(visits.length);
}

function said({ transcript }: CallView): string {
  return transcript
    .filter(({ who }) => who === 'clinic')
    .map(({ text }) => text)
    .join(' ');
}

/** What became of the calls to a number, the first first. */
function messagesTo(phone: string) {
  const clinicId = product.demo.clinic.id as ClinicId;
  return product.database.db.query<{ readonly status: string; readonly failure: string | null }>(
    clinicId,
    `select status, failure from message
      where clinic_id = $1 and channel = 'voice' and to_address = $2 order by created_at`,
    [clinicId, phone],
  );
}

/** What the agenda has of a visit: its status, and whether the patient has confirmed. */
async function agendaOf(visit: Visit): Promise<{ readonly status: string; readonly attendance: string | undefined }> {
  const { status, participant } = await resource(`Appointment/${visit.id}`);
  const people = participant as readonly { actor: { reference: string }; status: string }[];
  return { status, attendance: people.find(({ actor }) => actor.reference.startsWith('Patient/'))?.status };
}

const failed = (visit: Visit, reason: string) =>
  eventually(`the call came to ${reason}`, async () =>
    (await messagesTo(visit.phone)).find(({ failure }) => failure === reason),
  );
const rungInVain = (visit: Visit, times: number) =>
  eventually(`nobody answers ${times} times`, async () =>
    (await messagesTo(visit.phone)).filter(({ failure }) => failure === 'no-answer').length === times
      ? true
      : undefined,
  );
const fault = (number: string, faults: readonly string[]) =>
  call(`${product.baseUrl}/simulator/api/faults`, { body: { number, faults } });

let people: readonly Visit[];

test('reminders are calls: each is answered in its own way, and the agenda follows', async () => {
  const { at, visits } = await reminded();
  people = visits;
  const [person, mailbox, busy, absent, screener] = people;
  if (!person || !mailbox || !busy || !absent || !screener) throw new Error('five visits of one day');
  await remindBy(['voice'], [person, mailbox, busy, screener]);
  await remindBy(['voice', 'sms'], [absent]);
  await fault(mailbox.phone, ['answering-machine']);
  await fault(busy.phone, ['busy']);
  await fault(absent.phone, ['no-answer']);
  await moveClock(product, { to: toIso(plusMs(at, 5 * MINUTE_MS)) });

  // One confirms by a key.
  const phone = new SimulatedPhone(product, person.phone);
  const heard = await phone.pickUp();
  expect(heard).toMatch(/^(Le llamamos de|Li truquem de|This is) .*(automático|automàtic|automatic).* 1\b.* 2\b.* 3\b/);
  await phone.press('1');
  expect((await phone.state()).status).toBe('completed');
  expect(await agendaOf(person)).toEqual({ status: 'booked', attendance: 'accepted' });
  const delivered = await eventually('the message was heard', async () =>
    (await messagesTo(person.phone)).find(({ status }) => status === 'delivered'),
  );
  expect(delivered.failure).toBeNull();

  // One has a service that asks who calls, and does not take the call.
  const screened = new SimulatedPhone(product, screener.phone);
  await screened.pickUp();
  const told = await screened.say('Diga su nombre y el motivo de la llamada y veré si la persona está disponible');
  expect(told).toMatch(/pase la llamada|passi la trucada|put us through/);
  await screened.hangUp();
  await failed(screener, 'screened');

  // A mailbox hears who called, and nothing of a visit.
  const left = await eventually('the mailbox has its message', async () =>
    (await callsTo(mailbox.phone)).find((one) => /llámenos|truqui|call us/.test(said(one))),
  );
  expect(said(left).split(/llámenos|truqui|call us/)[1]).not.toMatch(/cita|appointment/);
  await failed(mailbox, 'machine');
  await failed(busy, 'busy');
  await failed(absent, 'no-answer');
}, 60_000);

test('a busy line is tried again, who asks for no more calls gets none, and who never answers is written to', async () => {
  const [, mailbox, busy, absent, screener] = people;
  if (!mailbox || !busy || !absent || !screener) throw new Error('five visits of one day');
  await fault(busy.phone, []);
  await moveClock(product, { advance: 'PT11M' });
  const again = new SimulatedPhone(product, busy.phone);
  expect(await again.pickUp()).toMatch(/automático|automàtic|automatic/);
  expect(await again.say('no me llamen más')).toMatch(/más llamadas|més trucades|no more automatic calls/);
  await eventually('they are not rung any more', async () => {
    const clinicId = product.demo.clinic.id as ClinicId;
    const rows = await product.database.db.query(
      clinicId,
      `select from suppressed_address where clinic_id = $1 and channel = 'voice' and address = $2`,
      [clinicId, busy.phone],
    );
    return rows.length === 1 ? true : undefined;
  });
  await moveClock(product, { advance: 'PT55M' });
  await rungInVain(absent, 2);
  await moveClock(product, { advance: 'PT65M' });
  // Who screened the first call takes the second, and says that they cannot come.
  const put = new SimulatedPhone(product, screener.phone);
  await put.pickUp();
  await put.press('2');
  await put.press('2');
  await eventually('the visit is cancelled', async () =>
    (await agendaOf(screener)).status === 'cancelled' ? true : undefined,
  );
  await rungInVain(absent, 3);
  await new SimulatedPhone(product, absent.phone).received(/\d{1,2}:\d{2}/);
  // The mailbox has its message; two of them would worry.
  expect(await messagesTo(mailbox.phone)).toHaveLength(1);
}, 60_000);
