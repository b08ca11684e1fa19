import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { call, eventually, signIn, startProduct, type Product } from '../support/product.ts';
import { moveClock, SimulatedPhone, type CallView } from '../support/simulated-phone.ts';

const MARTA = '+34910000201';
const JEFA = '+34910000202';

let product: Product;
let marta: Record<string, string>;
let jefa: Record<string, string>;

beforeAll(async () => {
  product = await startProduct();
  marta = await signIn(product, 'receptionist');
  jefa = await signIn(product, 'manager');
}, 120_000);
afterAll(() => product.stop());

const api = (who: Record<string, string>, path: string, body?: object) =>
  call(`${product.baseUrl}/api/v1${path}`, { headers: who, ...(body ? { body } : {}) });

const presenceOf = async (who: Record<string, string>): Promise<string> =>
  (await api(who, '/presence')).json.agent?.presence;

const simulator = (path: string, body?: object) =>
  call(`${product.baseUrl}/simulator/api${path}`, body ? { body } : {});

/** The newest call that rings this telephone. */
async function ringing(phone: string): Promise<string> {
  const found = await eventually(`${phone} rings`, async () => {
    const { json } = await simulator('/state');
    return json.calls.find((one: { to: string; status: string }) => one.to === phone && one.status === 'ringing');
  });
  return found.sid;
}

const view = async (sid: string): Promise<CallView> => (await simulator(`/calls/${sid}`)).json;
const act = (sid: string, body: object) => simulator(`/calls/${sid}/actions`, body);
const words = ({ transcript }: CallView): string => transcript.map(({ text }) => text).join(' ');

/** Picks up, hears who and why, and presses 1. */
async function accept(phone: string): Promise<{ sid: string; whisper: string }> {
  const sid = await ringing(phone);
  await act(sid, { kind: 'answer' });
  const asked = await eventually('the whisper', async () => {
    const now = await view(sid);
    return now.phase === 'listening' ? now : undefined;
  });
  await act(sid, { kind: 'keys', keys: '1' });
  await eventually('the agent is connected', async () => ((await view(sid)).phase === 'bridged' ? true : undefined));
  return { sid, whisper: words(asked) };
}

async function hears(sid: string, text: string): Promise<void> {
  await eventually(`${text} is heard`, async () => (words(await view(sid)).includes(text) ? true : undefined));
}

test('a caller who wants a person waits, is put through, is passed on warm, and everybody is free again', async () => {
  const idle = await api(marta, '/presence', { presence: 'away', deskPhone: MARTA });
  expect(idle.json.agent.presence).toBe('away');
  await api(jefa, '/presence', { presence: 'busy', deskPhone: JEFA });

  const phone = new SimulatedPhone(product, '+34600111777');
  await phone.dial();
  const waits = await phone.press('0');
  expect(waits).toContain('Le paso con una persona. Es usted el siguiente.');
  expect(waits).toContain('Si prefiere que le llamemos sin perder su turno, pulse 1.');

  await api(marta, '/presence', { presence: 'available' });
  const agent = await accept(MARTA);
  expect(agent.whisper).toContain('Motivo: quiere hablar con una persona.');
  const queue = await eventually('they talk', async () => {
    const { json } = await api(jefa, '/queue');
    return json.calls[0]?.status === 'talking' ? json : undefined;
  });
  const { callId } = queue.calls[0];
  await eventually('the caller is in', async () => ((await phone.state()).phase === 'bridged' ? true : undefined));
  await act(agent.sid, { kind: 'speech', text: 'Buenos días, soy Marta.' });
  await eventually('the caller hears her', async () =>
    words(await phone.state()).includes('soy Marta') ? true : undefined,
  );

  await eventually('the conference has its name', async () =>
    (await api(marta, `/calls/${callId}/hold`, { held: true })).status === 204 ? true : undefined,
  );
  await act(agent.sid, { kind: 'speech', text: 'Esto no lo oye nadie.' });
  expect((await api(marta, `/calls/${callId}/hold`, { held: false })).status).toBe(204);

  await api(jefa, '/presence', { presence: 'available' });
  const { staffId } = (await api(jefa, '/presence')).json.agent;
  const to = { kind: 'staff', staffId };
  expect((await api(marta, `/calls/${callId}/transfer`, { way: 'warm', to })).status).toBe(204);
  const second = await accept(JEFA);
  await act(agent.sid, { kind: 'speech', text: 'Te paso a un paciente.' });
  await hears(second.sid, 'Te paso a un paciente.');
  const heard = words(await phone.state());
  expect(heard).not.toContain('Te paso a un paciente.');
  expect(heard).not.toContain('Esto no lo oye nadie.');
  expect((await api(marta, `/calls/${callId}/transfer/end`, { end: 'complete' })).status).toBe(204);
  await eventually('Marta is out', async () => ((await view(agent.sid)).status === 'completed' ? true : undefined));
  expect(await presenceOf(marta)).toBe('wrap-up');
  await act(second.sid, { kind: 'speech', text: 'Dígame usted.' });
  await eventually('the caller hears the second', async () =>
    words(await phone.state()).includes('Dígame usted.') ? true : undefined,
  );

  await act(phone.sid, { kind: 'hangup' });
  await eventually('the line of the second is free', async () =>
    (await view(second.sid)).status === 'completed' ? true : undefined,
  );
  await eventually('wrap-up', async () => ((await presenceOf(jefa)) === 'wrap-up' ? true : undefined));
  await moveClock(product, { advance: 'PT31S' });
  expect(await presenceOf(marta)).toBe('available');
  expect(await presenceOf(jefa)).toBe('available');
  expect((await api(jefa, '/queue')).json.calls).toEqual([]);
  expect((await api(marta, `/calls/${callId}/transfer`, { way: 'blind', to })).json.code).toBe('call-not-talking');
  const tasks = await eventually('the task of the hand-over is closed', async () => {
    const { json } = await api(marta, '/tasks');
    const open = json.tasks.filter((task: { phone?: string }) => task.phone === '+34600111777');
    return open.length === 0 ? json.tasks : undefined;
  });
  expect(tasks).toBeDefined();
});

test('somebody at the desk reads what the assistant hears, takes the caller over, and the assistant is out of it', async () => {
  await api(marta, '/presence', { presence: 'available', deskPhone: MARTA });
  const phone = new SimulatedPhone(product, '+34600111778');
  await phone.dial();
  await phone.say('Quiero cita con el dentista');
  const live = await eventually('the call is at the desk, word by word', async () => {
    const { calls } = (await api(marta, '/calls')).json;
    const found = calls.find(
      (one: { from: string; status: string }) => one.from === '+34600111778' && one.status === 'in-progress',
    );
    const detail = found && (await api(marta, `/calls/${found.id}`)).json;
    return detail?.transcript.some((line: { text: string }) => line.text.includes('dentista')) ? found : undefined;
  });
  const takeOver = (who: Record<string, string>) =>
    call(`${product.baseUrl}/api/v1/calls/${live.id}/take-over`, { method: 'POST', headers: who });
  await api(jefa, '/presence', { presence: 'away' });
  expect((await takeOver(jefa)).json.code).toBe('agent-not-free');
  expect((await takeOver(marta)).status).toBe(204);
  await eventually('the caller hears who comes', async () =>
    words(await phone.state()).includes('Le atiende ahora una persona de la clínica') ? true : undefined,
  );
  expect((await takeOver(marta)).json.code).toBe('call-with-person');
  const agent = await accept(MARTA);
  expect(agent.whisper).toContain('La ha pedido usted desde el puesto.');
  await eventually('the caller is in', async () => ((await phone.state()).phase === 'bridged' ? true : undefined));
  await act(agent.sid, { kind: 'speech', text: 'Soy Marta, dígame.' });
  await eventually('they hear each other', async () =>
    words(await phone.state()).includes('Soy Marta, dígame.') ? true : undefined,
  );
  await act(phone.sid, { kind: 'speech', text: 'Qué bien, una persona.' });
  await hears(agent.sid, 'Qué bien, una persona.');
  await act(phone.sid, { kind: 'hangup' });
  await eventually('the call is over', async () => ((await view(agent.sid)).status === 'completed' ? true : undefined));
  expect((await takeOver(marta)).json.code).toBe('call-over');
  await eventually('nobody has to call back', async () => {
    const { json } = await api(marta, '/tasks');
    const open = json.tasks.filter((task: { phone?: string }) => task.phone === '+34600111778');
    return open.length === 0 ? true : undefined;
  });
});

test('browsers do not ring where no key of the account is configured', async () => {
  const answer = await call(`${product.baseUrl}/api/v1/voice-token`, { method: 'POST', headers: marta });
  expect([answer.status, answer.json.code]).toEqual([503, 'browser-calls-off']);
});

test('an emergency hears the emergency number before it hears of any queue, and is put first', async () => {
  await api(marta, '/presence', { presence: 'busy', deskPhone: MARTA });
  const phone = new SimulatedPhone(product, '+34600111778');
  await phone.dial();
  const said = await phone.say('mi padre no respira');
  expect(said).toContain('Llame ahora mismo al 112');
  expect(said).toContain('Le paso con una persona');
  expect(said.indexOf('112')).toBeLessThan(said.indexOf('Le paso con una persona'));
  const { json } = await api(jefa, '/queue');
  expect(json.calls[0]).toMatchObject({ reason: 'emergency' });
  await act(phone.sid, { kind: 'hangup' });
});
