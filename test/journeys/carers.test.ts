import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { call, eventually, fhirToken, signIn, startProduct, type Product } from '../support/product.ts';
import { peopleWithoutVisits, type Persona } from '../support/phone-page.ts';
import { moveClock, SimulatedPhone } from '../support/simulated-phone.ts';
import { required } from '../../src/platform/kernel/assert.ts';

const MOTHER = '+34600777101';
const STRANGER = '+34600777102';
const NEW_PHONE = '+34600777103';
const OURS = 'https://centralita.dev/fhir/StructureDefinition';
const ROLE_CODE = 'http://terminology.hl7.org/CodeSystem/v3-RoleCode';
/** Every way of telling that they are known here. */
const TELLS = /Tiene cita|¿Llama por|pulse 4\. Para confirmar/;
const MOST_TURNS = 12;

let product: Product;
let headers: Record<string, string>;
let people: readonly (Persona & { readonly id: string })[];

interface FhirPatient {
  readonly id: string;
}

interface FhirAppointment {
  readonly status: string;
  readonly start: string;
}

const fhir = (path: string, body?: object) =>
  call(`${product.baseUrl}/fhir/R4${path}`, {
    headers: { ...headers, 'content-type': 'application/fhir+json' },
    ...(body ? { body } : {}),
  });

/** In the middle of a working day, so that what is said does not hang on when the test runs. */
function comingTuesday(now: number): string {
  const DAY_MS = 86_400_000;
  const days = ((2 - new Date(now).getUTCDay() + 7) % 7) + 7;
  return `${new Date(now + days * DAY_MS).toISOString().slice(0, 10)}T10:00:00Z`;
}

beforeAll(async () => {
  product = await startProduct();
  await moveClock(product, { to: comingTuesday(Date.now()) });
  headers = { authorization: `Bearer ${await fhirToken(product)}` };
  const found = await peopleWithoutVisits(product.baseUrl, 3);
  people = await Promise.all(
    found.map(async (one) => {
      const { json } = await fhir(`/Patient?phone=${encodeURIComponent(one.phone)}`);
      const [entry] = json.entry as { resource: FhirPatient }[];
      return { ...one, id: required(entry, one.phone).resource.id };
    }),
  );
}, 120_000);
afterAll(() => product?.stop());

const person = (index: number) => required(people[index], 'somebody');

/** A mother with a telephone of her own, who may book for the patient and be told. */
async function recordMother(patientId: string): Promise<void> {
  const right = (name: string) => ({ url: `${OURS}/${name}`, valueBoolean: true });
  const made = await fhir('/RelatedPerson', {
    resourceType: 'RelatedPerson',
    active: true,
    extension: [right('may-book'), right('may-be-told')],
    patient: { reference: `Patient/${patientId}` },
    relationship: [{ coding: [{ system: ROLE_CODE, code: 'MTH' }] }],
    name: [{ family: 'Núñez', given: ['Inés'] }],
    telecom: [{ system: 'phone', value: MOTHER }],
    birthDate: '1981-04-05',
  });
  expect(made.status).toBe(201);
}

async function visitsOf(patientId: string): Promise<readonly FhirAppointment[]> {
  const { json } = await fhir(`/Appointment?patient=Patient/${patientId}&status=booked,cancelled&_count=100`);
  return ((json.entry ?? []) as { resource: FhirAppointment }[]).map(({ resource }) => resource);
}

const booked = async (patientId: string) => (await visitsOf(patientId)).filter(({ status }) => status === 'booked');

/** Says yes and takes the first of all, until it is booked. */
async function booksOn(phone: SimulatedPhone, first: string): Promise<string> {
  let heard = first;
  for (let turn = 0; turn < MOST_TURNS && !/queda reservada/.test(heard); turn += 1) heard = await phone.press('1');
  return heard;
}

describe('a mother who calls from her own telephone for her child', () => {
  test('books by saying who she is, is asked for whom, and hears of the visit; later she cancels it by the child’s birth date', async () => {
    const child = person(0);
    await recordMother(child.id);
    const name = child.name.split(' ')[0] ?? '';
    const phone = new SimulatedPhone(product, MOTHER);
    const greeting = await phone.dial();
    expect(greeting).not.toContain(name);
    let heard = await phone.say('quiero pedir cita para mi hija');
    for (let turn = 0; turn < 3 && !/nacimiento/.test(heard); turn += 1) heard = await phone.press('1');
    expect(heard).not.toContain(name);
    heard = await phone.press('05041981');
    expect(heard).toContain(`¿Llama por ${name}?`);
    expect(await booksOn(phone, await phone.say('sí'))).toContain('queda reservada');
    await phone.hangUp();
    expect(await booked(child.id)).toHaveLength(1);

    const again = new SimulatedPhone(product, MOTHER);
    await again.dial();
    await again.say('quiero anular la cita de mi hija');
    expect(await again.press(child.keys)).toContain('¿Quiere anular la cita');
    await again.say('sí');
    expect(await again.say('está mejor')).toContain('queda anulada');
    await again.hangUp();
    expect(await booked(child.id)).toEqual([]);

    const { json } = await call(`${product.baseUrl}/api/v1/calls`, { headers: await signIn(product, 'manager') });
    expect(json.calls[0]).toMatchObject({ outcome: 'cancelled', patient: { id: child.id } });
  }, 120_000);

  test('from a number that is nobody’s hears nothing of the child, whichever birth date is told', async () => {
    const child = person(0);
    for (const keys of [child.keys, '05041981']) {
      const phone = new SimulatedPhone(product, STRANGER);
      const heard = [await phone.dial(), await phone.say('quiero anular la cita de mi hija'), await phone.press(keys)];
      expect(heard.join(' ')).not.toMatch(TELLS);
      expect(heard.join(' ')).not.toContain(child.name.split(' ')[0]);
      await phone.hangUp();
    }
  }, 120_000);

  test('may not change how the child is reached: that is left to a person', async () => {
    const phone = new SimulatedPhone(product, MOTHER);
    await phone.dial();
    await phone.say('quiero cambiar el número de teléfono');
    expect(await phone.press(person(0).keys)).toContain('dejar un recado');
    await phone.hangUp();
    expect((await phone.thread()).filter(({ body }) => /código/.test(body))).toEqual([]);
  }, 120_000);
});

describe('a patient with a new telephone', () => {
  test('gives the code that came to the old one; a day later the new one is theirs, and the old one nobody’s', async () => {
    const patient = person(1);
    const phone = new SimulatedPhone(product, patient.phone);
    await phone.dial();
    await phone.say('he cambiado de número de teléfono');
    expect(await phone.press(patient.keys)).toContain('código de seis cifras');
    const code = /\b\d{6}\b/.exec((await phone.received(/su c[oó]digo es/)).body)?.[0] ?? '';
    await phone.press(code);
    expect(await phone.press(NEW_PHONE.slice(3))).toContain('600 777 103');
    expect(await phone.press('1')).toContain('Hasta entonces vale el de antes');
    await phone.hangUp();
    await phone.received(/han pedido cambiar su tel[eé]fono/);

    const knows = async (number: string) => {
      const caller = new SimulatedPhone(product, number);
      await caller.dial();
      await caller.say('qué citas tengo');
      const heard = await caller.press(patient.keys);
      await caller.hangUp();
      return !/no coincide/.test(heard);
    };
    expect([await knows(patient.phone), await knows(NEW_PHONE)]).toEqual([true, false]);
    const manager = await signIn(product, 'manager');
    const waiting = await call(`${product.baseUrl}/api/v1/patients/${patient.id}`, { headers: manager });
    expect(waiting.json.phoneChange).toMatchObject({ oldPhone: patient.phone, newPhone: NEW_PHONE });
    await moveClock(product, { advance: 'PT25H' });
    await eventually('the new one is theirs', async () => ((await knows(NEW_PHONE)) ? true : undefined));
    expect(await knows(patient.phone)).toBe(false);
  }, 120_000);
});
