import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { call, eventually, signIn, startProduct, type Product } from '../support/product.ts';
import { moveClock, SimulatedPhone, type CallView } from '../support/simulated-phone.ts';

const ANA = '+34600900001';
const BEA = '+34600900002';
const FALLBACK = '+34910900009';

let product: Product;
let manager: Record<string, string>;
let clinician: Record<string, string>;

const api = (who: Record<string, string>, path: string, body?: object) =>
  call(`${product.baseUrl}/api/v1${path}`, { headers: who, ...(body ? { body } : {}) });

beforeAll(async () => {
  product = await startProduct();
  [manager, clinician] = await Promise.all([signIn(product, 'manager'), signIn(product, 'clinician')]);
  const person = async (name: string, phone: string) =>
    (await api(manager, '/on-call/people', { name, phone, language: 'es' })).json.id as string;
  const [ana, bea] = [await person('Ana Prats', ANA), await person('Bea Ruiz', BEA)];
  const { id: rotaId } = (await api(manager, '/on-call/rotas', { name: 'General' })).json;
  for (const weekday of [1, 2, 3, 4, 5, 6, 7]) {
    const all = { rotaId, weekday, from: '00:00', to: '00:00' };
    expect((await api(manager, '/on-call/shifts', { ...all, personId: ana, rank: 1 })).status).toBe(201);
    expect((await api(manager, '/on-call/shifts', { ...all, personId: bea, rank: 2 })).status).toBe(201);
  }
  const ladder = [
    { rank: 1, channels: ['call', 'sms'], waitSeconds: 60 },
    { rank: 2, channels: ['call'], waitSeconds: 60 },
  ];
  expect((await api(manager, '/on-call/setting', { ladder, fallbackNumber: FALLBACK })).status).toBe(204);
}, 120_000);
afterAll(() => product.stop());

const simulator = (path: string, body?: object) =>
  call(`${product.baseUrl}/simulator/api${path}`, body ? { body } : {});
const view = async (sid: string): Promise<CallView> => (await simulator(`/calls/${sid}`)).json;
const act = (sid: string, body: object) => simulator(`/calls/${sid}/actions`, body);
const words = ({ transcript }: CallView): string => transcript.map(({ text }) => text).join(' ');

/** The newest call to a telephone that is in this state. */
async function callTo(phone: string, status = 'ringing'): Promise<string> {
  const found = await eventually(`${phone} is ${status}`, async () => {
    const { json } = await simulator('/state');
    return json.calls.find((one: { to: string; status: string }) => one.to === phone && one.status === status);
  });
  return found.sid;
}

async function heard(sid: string, text: string): Promise<string> {
  return eventually(`"${text}" is heard`, async () => {
    const now = words(await view(sid));
    return now.includes(text) ? now : undefined;
  });
}

const caseOf = (phone: string) =>
  eventually(`a case of ${phone}`, async () => {
    const { json } = await api(clinician, '/on-call/cases');
    return json.cases.find((one: { phone?: string }) => one.phone === phone);
  });

test('urgent symptoms: the caller is told, the clinician on duty is rung, presses 1, and has the case', async () => {
  const phone = new SimulatedPhone(product, '+34600111881');
  await phone.dial();
  const asked = await phone.say('me duele el pecho');
  expect(asked).toContain('Este cuestionario es un ejemplo');
  expect(asked).toContain('¿Tiene dolor, presión o peso en el pecho?');
  const told = await phone.press('1');
  expect(told).toContain('Aviso ahora mismo al profesional de guardia');
  const ring = await callTo(ANA);
  await act(ring, { kind: 'answer' });
  await heard(ring, 'Para aceptar el caso, pulse 1.');
  expect(words(await view(ring))).not.toContain('600');
  await act(ring, { kind: 'keys', keys: '1' });
  expect(await heard(ring, 'el caso es suyo')).toContain('600 111 881');
  const found = await eventually('the case is taken', async () => {
    const one = await caseOf('+34600111881');
    return one.state === 'acknowledged' ? one : undefined;
  });
  expect(found).toMatchObject({ level: 2, reason: 'urgent-symptoms', acknowledgedBy: { kind: 'person' } });
  const assessment = await api(clinician, `/triage/assessments/${found.assessmentId}`);
  expect(assessment.json).toMatchObject({ level: 2, mode: 'example', told: { answers: { 'chest-pain': true } } });
}, 120_000);

test('an emergency: 112 in the next sentence; nobody on duty accepts, hanging up stops nothing, and the desk sees it in red', async () => {
  const phone = new SimulatedPhone(product, '+34600111882');
  await phone.dial();
  const told = await phone.say('mi padre no respira');
  expect(told).toMatch(/^Lo que cuenta puede ser una emergencia\. Llame ahora mismo al 112\./);
  await phone.hangUp().catch(() => undefined);
  await callTo(ANA);
  await moveClock(product, { advance: 'PT65S' });
  await callTo(BEA);
  await moveClock(product, { advance: 'PT65S' });
  await callTo(FALLBACK);
  expect((await caseOf('+34600111882')).state).toBe('exhausted');
  const task = await eventually('the task at the desk', async () => {
    const { json } = await api(clinician, '/tasks');
    return json.tasks.find((one: { reason: string }) => one.reason === 'on-call-exhausted');
  });
  expect(task).toMatchObject({ priority: 'stat', phone: '+34600111882' });
  const metrics = await fetch(`${product.baseUrl}/metrics`).then((answer) => answer.text());
  expect(metrics).toMatch(/centralita_on_call_cases\{state="exhausted"\} 1/);
  expect(metrics).toMatch(/centralita_triage_assessments_day\{level="1"\} [1-9]/);
  const { id } = await caseOf('+34600111882');
  expect((await api(clinician, `/on-call/cases/${id}/acknowledge`, {})).json.state).toBe('acknowledged');
  await eventually('the red task is gone', async () => {
    const { json } = await api(clinician, '/tasks');
    return json.tasks.some((one: { reason: string }) => one.reason === 'on-call-exhausted') ? undefined : true;
  });
}, 120_000);

test('what was begun on the phone is finished at the desk', async () => {
  const phone = new SimulatedPhone(product, '+34600111883');
  await phone.dial();
  await phone.say('me duele la cabeza');
  await phone.hangUp();
  const { assessmentId, level } = await caseOf('+34600111883');
  expect(level).toBe(2);
  const answers = {
    'screen-breathing-awake': false,
    'bleeding-unstoppable': false,
    'screen-chest-or-stroke': false,
    'emergency-said': false,
  };
  const { json } = await api(clinician, '/triage/assessments', { language: 'es', continues: assessmentId, answers });
  expect(json).toMatchObject({ told: { text: 'me duele la cabeza' }, nextQuestion: { id: expect.any(String) } });
  let assessed = json;
  for (let asked = 0; asked < 20 && assessed.nextQuestion; asked += 1) {
    const { id, kind } = assessed.nextQuestion;
    const value = kind === 'boolean' ? false : kind === 'temperature' ? 36.5 : 3;
    const next = { language: 'es', continues: assessed.id, answers: { [id]: value } };
    assessed = (await api(clinician, '/triage/assessments', next)).json;
  }
  // What was told on the phone is still there, and with the red flags answered the worst is no longer possible.
  expect(assessed).toMatchObject({ nextQuestion: null, level: 4, told: { text: 'me duele la cabeza' } });
  expect(Object.keys(assessed.told.answers)).toEqual(expect.arrayContaining(Object.keys(answers)));
}, 120_000);

test('a sore throat with fever is asked through by telephone, and is for today', async () => {
  const phone = new SimulatedPhone(product, '+34600111884');
  await phone.dial();
  expect(await phone.say('me duele la garganta y tengo fiebre')).toContain('¿Qué edad tiene usted?');
  expect(await phone.say('treinta años')).toContain('¿Tiene fiebre?');
  let told = await phone.press('1');
  let asked = 1;
  while (asked < 20 && !told.includes('Le tienen que ver hoy')) {
    told = await phone.press('2');
    asked += 1;
  }
  expect(told).toContain('Le tienen que ver hoy');
  expect(asked).toBe(16);
}, 120_000);

test('who tells of a pain in the chest and then presses "no" is a person’s all the same', async () => {
  const phone = new SimulatedPhone(product, '+34600111885');
  await phone.dial();
  expect(await phone.say('me duele el pecho')).toContain('¿Tiene dolor, presión o peso en el pecho?');
  expect(await phone.press('2')).toContain('Aviso ahora mismo al profesional de guardia');
  expect(await caseOf('+34600111885')).toMatchObject({ level: 2, reason: 'urgent-symptoms' });
}, 120_000);
