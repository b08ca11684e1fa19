import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { ClinicId } from '../../src/platform/kernel/ids.ts';
import { DAY_MS } from '../../src/platform/time/instant.ts';
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

/** Visits of one day to come, of patients with a telephone each of their own. */
async function visitsOfADay(): Promise<{ readonly date: string; readonly visits: readonly Visit[] }> {
  const soon = new Date(Date.now() + 3 * DAY_MS).toISOString().slice(0, 10);
  const { entry } = await resource(`Appointment?status=booked&date=ge${soon}&_sort=date&_count=10`);
  const found = entry as readonly {
    readonly resource: {
      readonly id: string;
      readonly start: string;
      readonly participant: readonly { readonly actor: { readonly reference: string } }[];
    };
  }[];
  const date = found[0]?.resource.start.slice(0, 10) ?? '';
  const visits: Visit[] = [];
  for (const { resource: visit } of found.filter((one) => one.resource.start.startsWith(date))) {
    const reference = visit.participant.map(({ actor }) => actor.reference).find((one) => one.startsWith('Patient/'));
    const { telecom = [] } = await resource(reference ?? '');
    const phone = (telecom as readonly { system: string; value: string }[]).find(({ system }) => system === 'phone');
    if (phone && !visits.some((other) => other.phone === phone.value))
      visits.push({ id: visit.id, phone: phone.value });
  }
  return { date, visits };
}

async function callsTo(phone: string): Promise<readonly CallView[]> {
  const { calls } = (await call(`${product.baseUrl}/simulator/api/state`)).json;
  return (calls as readonly (CallView & { readonly to: string })[]).filter(({ to }) => to === phone);
}

/** As a plan with the channel `voice` would have written it, once the visits of the demo are planned. */
async function remindByVoice(visits: readonly Visit[]): Promise<void> {
  const clinicId = product.demo.clinic.id as ClinicId;
  const work = `update touch set channels = '{voice}', channel = 'voice'
    where clinic_id = $1 and state = 'planned' and step = 'reminder-1d' and appointment_id = any($2)`;
  await eventually('the reminders are planned', async () => {
    const ids = visits.map(({ id }) => id);
    const count = await product.database.db.inClinic(clinicId, (tx) => tx.run(work, [clinicId, ids]));
    return count === visits.length ? true : undefined;
  });
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

test('a reminder is a call: one confirms by a key, a mailbox hears who called, a busy line is tried again', async () => {
  const { date, visits } = await visitsOfADay();
  const [person, mailbox, busy] = visits;
  if (!person || !mailbox || !busy) throw new Error('three visits of one day');
  await remindByVoice([person, mailbox, busy]);
  const fault = (number: string, faults: readonly string[]) =>
    call(`${product.baseUrl}/simulator/api/faults`, { body: { number, faults } });
  await fault(mailbox.phone, ['answering-machine']);
  await fault(busy.phone, ['busy']);
  const dayBefore = new Date(Date.parse(`${date}T09:05:00Z`) - DAY_MS);
  await moveClock(product, { to: dayBefore.toISOString() });

  const phone = new SimulatedPhone(product, person.phone);
  const heard = await phone.pickUp();
  expect(heard).toMatch(/^(Le llamamos de|Li truquem de|This is) .*(automático|automàtic|automatic).* 1\b/);
  await phone.press('1');
  await eventually('the call ends with thanks', async () =>
    (await phone.state()).status === 'completed' ? true : undefined,
  );
  const { participant } = await resource(`Appointment/${person.id}`);
  const patient = (participant as readonly { actor: { reference: string }; status: string }[]).find(({ actor }) =>
    actor.reference.startsWith('Patient/'),
  );
  expect(patient?.status).toBe('accepted');
  const delivered = await eventually('the message was heard', async () =>
    (await messagesTo(person.phone)).find(({ status }) => status === 'delivered'),
  );
  expect(delivered.failure).toBeNull();

  const left = await eventually('the mailbox has its message', async () =>
    (await callsTo(mailbox.phone)).find((one) => /llámenos|truqui|call us/.test(said(one))),
  );
  expect(said(left).split(/llámenos|truqui|call us/)[1]).not.toMatch(/cita|appointment/);
  await eventually('it is known that a machine answered', async () =>
    (await messagesTo(mailbox.phone)).find(({ failure }) => failure === 'machine'),
  );

  await eventually('the line is busy', async () =>
    (await messagesTo(busy.phone)).find(({ failure }) => failure === 'busy'),
  );
  await fault(busy.phone, []);
  await moveClock(product, { advance: 'PT11M' });
  expect(await new SimulatedPhone(product, busy.phone).pickUp()).toMatch(/automático|automàtic|automatic/);
  expect(await messagesTo(mailbox.phone)).toHaveLength(1);
}, 60_000);
