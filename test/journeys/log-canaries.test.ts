import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { call, eventually, fhirToken, signIn, startProduct, type Product } from '../support/product.ts';
import { moveClock, SimulatedPhone } from '../support/simulated-phone.ts';

const logged: string[] = [];
let product: Product;

beforeAll(async () => {
  product = await startProduct({ LOG_LEVEL: 'debug' }, { logTo: { write: (line) => void logged.push(line) } });
}, 60_000);
afterAll(() => product.stop());

test('nothing of a patient, of what was said or of a secret stands in the log, whatever goes well or wrong', async () => {
  const token = await fhirToken(product);
  const authorization = { authorization: `Bearer ${token}` };
  const { json } = await call(`${product.baseUrl}/fhir/R4/Patient?_count=1`, { headers: authorization });
  const patient = json.entry[0].resource;
  const phone = new SimulatedPhone(product, patient.telecom[0].value);
  await phone.dial();
  await phone.say('me duele el canarioespalda y quiero una cita');
  await phone.press('1');
  await phone.press('01011901');
  await phone.hangUp();
  await phone.write('canariomensaje, ¿me llaman?');
  await call(`${product.baseUrl}/simulator/api/faults`, { body: { faults: ['carrier-down'] } });
  await moveClock(product, { advance: 'P8D' });
  const desk = await signIn(product, 'receptionist');
  await call(`${product.baseUrl}/api/v1/session`, {
    body: { email: 'canario@example.org', password: 'canariosecreto' },
  });
  await call(`${product.baseUrl}/api/v1/patients?q=${encodeURIComponent(patient.name[0].family)}`, { headers: desk });
  await call(`${product.baseUrl}/fhir/R4/Patient`, {
    body: { resourceType: 'Patient', birthDate: 'canariofecha' },
    headers: authorization,
  });
  await fetch(`${product.baseUrl}/twilio/voice`, {
    method: 'POST',
    body: new URLSearchParams({ From: '+34699canario' }),
  });
  await eventually('something was logged', async () => (logged.length > 3 ? true : undefined));

  const text = logged.join('');
  const canaries = [
    'canario',
    patient.telecom[0].value,
    patient.birthDate,
    patient.name[0].family,
    token,
    desk['cookie']?.split('=')[1] ?? '',
    product.demo.twilio.authToken,
    ...product.demo.staff.map((person) => person.password),
  ];
  for (const canary of canaries) {
    expect(canary.length).toBeGreaterThan(5);
    expect(text).not.toContain(canary);
  }
}, 60_000);
