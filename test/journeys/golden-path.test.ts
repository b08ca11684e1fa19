import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { call, eventually, fhirToken, signIn, startProduct, type Product } from '../support/product.ts';
import { installed, startRedis } from '../support/redis-server.ts';
import { moveClock, SimulatedPhone } from '../support/simulated-phone.ts';

interface FhirPatient {
  readonly id: string;
  readonly birthDate: string;
  readonly telecom: readonly { readonly system: string; readonly value: string }[];
}

interface FhirAppointment {
  readonly id: string;
  readonly status: string;
  readonly start: string;
  readonly participant: readonly { readonly actor: { readonly reference: string }; readonly status: string }[];
}

const DAY_MS = 86_400_000;

/** The coming Friday after hours: what is booked then is at least two days away, whenever the test runs. */
function fridayEvening(now: number): string {
  const evening = Date.parse(`${new Date(now).toISOString().slice(0, 10)}T20:30:00Z`);
  const friday = evening + ((5 - new Date(evening).getUTCDay() + 7) % 7) * DAY_MS;
  return new Date(friday > now ? friday : friday + 7 * DAY_MS).toISOString();
}

/** Presses the keys of the shortest way to a booked appointment; returns everything that was heard. */
async function bookByKeys(phone: SimulatedPhone, birthDateKeys: string): Promise<string[]> {
  const heard = [await phone.dial()];
  for (let turn = 0; turn < 12; turn += 1) {
    const prompt = heard.at(-1) ?? '';
    if (/queda reservada/i.test(prompt)) return heard;
    heard.push(await phone.press(/nacimiento/i.test(prompt) ? birthDateKeys : '1'));
  }
  throw new Error(`not booked: ${heard.join(' | ')}`);
}

/** The product's environment, and what to stop after it. */
interface Stage {
  readonly env: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

function journey(open: () => Promise<Stage>): void {
  let stage: Stage;
  let product: Product;
  let token: string;

  beforeAll(async () => {
    stage = await open();
    product = await startProduct(stage.env);
    await moveClock(product, { to: fridayEvening(Date.now()) });
    token = await fhirToken(product);
  }, 60_000);
  afterAll(async () => {
    await product.stop();
    await stage.close();
  });

  const fhir = async (path: string) =>
    call(`${product.baseUrl}/fhir/R4${path}`, { headers: { authorization: `Bearer ${token}` } });

  /** A patient whose telephone is theirs alone. */
  async function somebody(index: number): Promise<{ id: string; phone: string; keys: string }> {
    const { json } = await fhir('/Patient?_count=50');
    const patients = (json.entry as { resource: FhirPatient }[]).map((entry) => entry.resource);
    const phones = patients.flatMap((patient) =>
      patient.telecom.filter((t) => t.system === 'phone').map((t) => t.value),
    );
    const own = patients.filter((patient) => {
      const numbers = patient.telecom.filter((t) => t.system === 'phone').map((t) => t.value);
      return numbers.length === 1 && phones.filter((number) => number === numbers[0]).length === 1;
    });
    const patient = own[index];
    if (!patient) throw new Error('no patient with a telephone of their own');
    const [year, month, day] = patient.birthDate.split('-');
    return {
      id: patient.id,
      phone: patient.telecom.find((t) => t.system === 'phone')?.value ?? '',
      keys: `${day}${month}${year}`,
    };
  }

  async function appointmentsOf(patientId: string): Promise<readonly FhirAppointment[]> {
    const { json } = await fhir(`/Appointment?patient=Patient/${patientId}&_count=100`);
    return ((json.entry ?? []) as { resource: FhirAppointment }[]).map((entry) => entry.resource);
  }

  test('a call books an appointment, the desk sees it, the reminder is answered and the appointment is confirmed', async () => {
    const patient = await somebody(0);
    const before = new Set((await appointmentsOf(patient.id)).map((appointment) => appointment.id));
    const phone = new SimulatedPhone(product, patient.phone);
    const heard = await bookByKeys(phone, patient.keys);
    expect(heard[0]).toMatch(/Clínica Alameda, buen[oa]s (días|tardes|noches)/);
    expect(heard[0]).toMatch(/asistente automático/);
    await phone.hangUp();

    const booked = (await appointmentsOf(patient.id)).filter((appointment) => !before.has(appointment.id));
    expect(booked).toHaveLength(1);
    const [appointment] = booked;
    if (!appointment) throw new Error('no appointment');
    expect(appointment.status).toBe('booked');

    const desk = await signIn(product, 'receptionist');
    const from = appointment.start;
    const to = new Date(Date.parse(from) + 60_000).toISOString();
    const agenda = await call(`${product.baseUrl}/api/v1/agenda?${new URLSearchParams({ from, to })}`, {
      headers: desk,
    });
    expect(agenda.status).toBe(200);
    expect(agenda.text).toContain(appointment.id);
    const calls = await call(`${product.baseUrl}/api/v1/calls`, { headers: desk });
    expect(calls.status).toBe(200);
    expect(calls.json.calls[0]).toMatchObject({ outcome: 'booked', status: 'completed', patient: { id: patient.id } });
    const talk = await call(`${product.baseUrl}/api/v1/calls/${calls.json.calls[0].id}`, { headers: desk });
    const lines = talk.json.transcript as { speaker: string; kind: string; text: string }[];
    expect(lines.filter((line) => line.speaker === 'caller' && line.kind === 'keys').length).toBeGreaterThan(2);
    expect(lines.at(-1)).toMatchObject({ speaker: 'clinic', text: expect.stringMatching(/queda reservada/) });

    await phone.received(/Cl[ií]nica Alameda.*cita/i);
    const visit = new Date(appointment.start);
    const dayBefore = new Date(visit.getTime() - 24 * 3_600_000);
    const noon = `${dayBefore.toISOString().slice(0, 10)}T12:00:00Z`;
    await moveClock(product, { to: noon });
    const reminder = await phone.received(/recordamos/i);
    expect(reminder.body).not.toMatch(/Odontología|Dermatología|Ginecología|Fisioterapia/);
    await phone.write('sí');
    const confirmed = await eventually('the appointment is confirmed', async () => {
      const { json } = await fhir(`/Appointment/${appointment.id}`);
      const own = (json as FhirAppointment).participant.find(
        (each) => each.actor.reference === `Patient/${patient.id}`,
      );
      return own?.status === 'accepted' ? (json as FhirAppointment) : undefined;
    });
    expect(confirmed.status).toBe('booked');

    const trail = await call(`${product.baseUrl}/api/v1/audit?subject=Appointment/${appointment.id}`, {
      headers: await signIn(product, 'manager'),
    });
    expect(trail.status).toBe(200);
    expect(trail.text).toContain('appointment.book');
    expect(trail.text).toContain('appointment.confirm');
  }, 60_000);

  test('two callers who want one opening: one books it, the other hears other times', async () => {
    const [first, second] = await Promise.all([somebody(1), somebody(2)]);
    const one = new SimulatedPhone(product, first.phone);
    const two = new SimulatedPhone(product, second.phone);
    const heard = await Promise.all([bookByKeys(one, first.keys), bookByKeys(two, second.keys)]);
    const read = heard.map((prompts) => /queda reservada[^.]*/i.exec(prompts.at(-1) ?? '')?.[0]);
    expect(read[0]).toBeDefined();
    expect(read[0]).not.toBe(read[1]);
    await Promise.all([one.hangUp(), two.hangUp()]);
  }, 60_000);

  test('a caller who hangs up half way leaves no hold behind', async () => {
    const patient = await somebody(3);
    const phone = new SimulatedPhone(product, patient.phone);
    let prompt = await phone.dial();
    for (let turn = 0; turn < 12 && !/confirmar/i.test(prompt); turn += 1) {
      prompt = await phone.press(/nacimiento/i.test(prompt) ? patient.keys : '1');
    }
    expect(prompt).toMatch(/confirmar/i);
    const holds = async () => {
      const rows = await product.database.db.query<{ holds: number }>(
        product.demo.clinic.id as Parameters<typeof product.database.db.query>[0],
        `select count(*) as holds from occupancy where kind = 'hold'`,
      );
      return rows[0]?.holds;
    };
    expect(await holds()).toBeGreaterThan(0);
    await phone.hangUp();
    await eventually('the hold is released', async () => ((await holds()) === 0 ? true : undefined));
  }, 60_000);
}

describe('the golden path, jobs on PostgreSQL', () => {
  journey(async () => ({ env: {}, close: async () => undefined }));
});

const redis = installed('redis-server');
(redis ? describe : describe.skip)('the golden path, jobs on Redis', () => {
  journey(async () => {
    const server = await startRedis(redis ?? '');
    return { env: { REDIS_URL: server.url }, close: () => server.stop() };
  });
});
