import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { DEFAULT_RULES, draftRules, publishRules, type AnsweringRules } from '../../src/answering/index.ts';
import { historyOf } from '../../src/audit/index.ts';
import { sealKeyOf } from '../../src/platform/crypto/seal.ts';
import { required } from '../../src/platform/kernel/assert.ts';
import type { CallId, ConversationId } from '../../src/platform/kernel/ids.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../src/platform/time/instant.ts';
import { listTasks } from '../../src/reception/tasks/list-tasks.ts';
import {
  changeRecording,
  createFolderStore,
  createS3Store,
  deleteRecording,
  openRecording,
  recordingsOf,
  recordingsOfConversation,
  startRecording,
  type Recording,
  type RecordingParts,
} from '../../src/telephony/index.ts';
import { getClinic } from '../../src/identity/index.ts';
import { triageByExamples } from '../../src/triage/index.ts';
import { createPhoneWorld, type PhoneCall, type PhoneWorld } from '../support/phone-world.ts';
import { FakeRecordings } from '../support/recording-carrier.ts';
import { S3_KEY, S3Server } from '../support/s3-server.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';

const ANA = '+34600444001';
const SOUND = Buffer.from(Array.from({ length: 150_000 }, (_, index) => index % 253));
const sealKey = required(sealKeyOf('a key of the tests that is long enough'), 'key');

let database: TestDatabase;
let world: PhoneWorld;
let folder: string;
let fake: FakeRecordings;
let parts: RecordingParts;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(() => open());
afterEach(async () => {
  await world.stop();
  await rm(folder, { recursive: true, force: true });
});

async function open(store?: RecordingParts['store']): Promise<void> {
  folder = await mkdtemp(join(tmpdir(), 'recordings-'));
  fake = new FakeRecordings();
  parts = { carrier: fake.carrier, store: store ?? createFolderStore(folder), sealKey };
  world = await createPhoneWorld(database.db, { recordings: parts });
}

async function rules(change: Partial<AnsweringRules>): Promise<void> {
  const drafted = await draftRules(world.ctx, { rules: { ...DEFAULT_RULES, ...change }, note: '' });
  if (!drafted.ok) throw new Error(drafted.error.code);
  const published = await publishRules(world.ctx, drafted.value.version, 'of a test');
  if (!published.ok) throw new Error(published.error.code);
}
const asks = () => rules({ recording: { policy: 'ask', keepDays: 30, transcribesVoicemail: true } });
const voicemail = () => rules({ otherwise: { kind: 'voicemail' } });
const noticesPath = () => `/twilio/recordings?line=${encodeURIComponent(world.clinic.number)}`;

async function callIdOf(call: PhoneCall): Promise<CallId> {
  const [row] = await world.ctx.db.query<{ id: CallId }>(
    world.ctx.clinicId,
    'select id from call where clinic_id = $1 and provider_sid = $2',
    [world.ctx.clinicId, call.sid],
  );
  return required(row, 'call').id;
}
async function recordings(call: PhoneCall): Promise<readonly Recording[]> {
  return recordingsOf(world.ctx, await callIdOf(call));
}
async function openTasks() {
  return (await listTasks(world.ctx, { statuses: ['requested', 'in-progress'], limit: 50 })).tasks;
}
async function heard(recording: Recording, rangeOf = (length: number) => ({ start: 0, end: length }), key = sealKey) {
  const opened = await openRecording(world.ctx, { ...parts, sealKey: key }, { id: recording.id, rangeOf });
  if (!opened.ok) return opened.error.code;
  const chunks: Uint8Array[] = [];
  for await (const chunk of opened.value.bytes) chunks.push(chunk);
  return Buffer.concat(chunks);
}
function completed(call: PhoneCall, RecordingSid: string, seconds = 9, more: Record<string, string> = {}) {
  const notice = { RecordingSid, RecordingStatus: 'completed', RecordingDuration: String(seconds), ...more };
  return call.post(noticesPath(), notice);
}
/** A call that is recorded, and whose sound the carrier has. */
async function recorded(): Promise<{ call: PhoneCall; sid: string }> {
  await asks();
  const call = await world.call(ANA);
  await call.keys('1');
  const [sid] = [...fake.states.keys()];
  fake.sounds.set(sid ?? '', { contentType: 'audio/x-wav', bytes: SOUND });
  return { call, sid: sid ?? '' };
}

describe('recording a call', () => {
  test('is off by default: nobody is asked, nothing is recorded', async () => {
    const call = await world.call(ANA);
    expect(call.heard()).not.toMatch(/grab/u);
    await call.hangUp();
    expect(await recordings(call)).toEqual([]);
    expect(fake.states.size).toBe(0);
  });

  test('is found by the conversation that was held in it, and by no other', async () => {
    const { call } = await recorded();
    const [row] = await world.ctx.db.query<{ conversation_id: ConversationId }>(
      world.ctx.clinicId,
      'select conversation_id from call where clinic_id = $1 and provider_sid = $2',
      [world.ctx.clinicId, call.sid],
    );
    const { conversation_id: held } = required(row, 'call');
    const found = await recordingsOfConversation(world.ctx, held);
    expect(found).toEqual(await recordings(call));
    expect(found).toHaveLength(1);
    const other = '00000000-0000-7000-8000-000000000001' as ConversationId;
    expect(await recordingsOfConversation(world.ctx, other)).toEqual([]);
  });

  test('is bound to what was assessed in it, in the chained trail; that there is none, too', async () => {
    await triageByExamples(world.ctx);
    const { call, sid } = await recorded();
    await call.speech('mi padre no respira');
    await call.hangUp();
    await completed(call, sid);
    const other = await world.call('+34600444002');
    await other.keys('2');
    await other.speech('mi padre no respira');
    await other.hangUp();
    await world.advance(MINUTE_MS);
    const [recording] = await recordings(call);
    const bound = async (told: PhoneCall) => {
      const [made] = await world.ctx.db.query<{ id: string; record_sha256: string }>(
        world.ctx.clinicId,
        `select t.id, t.record_sha256 from triage_assessment t join call c on c.clinic_id = t.clinic_id
           and c.conversation_id = t.conversation_id where t.clinic_id = $1 and c.provider_sid = $2`,
        [world.ctx.clinicId, told.sid],
      );
      const trail = await historyOf(world.ctx, { type: 'RiskAssessment', id: required(made, 'assessment').id });
      const entries = trail.filter(({ action }) => action === 'triage.bind-recording');
      return { recordSha256: made?.record_sha256, entries: entries.map(({ detail }) => detail) };
    };
    const [told, untaped] = [await bound(call), await bound(other)];
    expect(told.entries).toMatchObject([
      {
        recordSha256: told.recordSha256,
        callId: await callIdOf(call),
        recordings: [{ id: recording?.id, kind: 'call' }],
      },
    ]);
    expect(untaped.entries).toMatchObject([{ recordSha256: untaped.recordSha256, recordings: [] }]);
    // The carrier tells of one more only after the call was judged.
    await completed(call, fake.keep(SOUND));
    expect((await bound(call)).entries[0]).toMatchObject({
      recordings: [
        { id: recording?.id },
        { id: (await recordings(call)).map(({ id }) => id).find((id) => id !== recording?.id) },
      ],
    });
  });

  test.each([
    ['a yes by key', (call: PhoneCall) => call.keys('1'), 'permit', '1'],
    ['a yes by voice', (call: PhoneCall) => call.speech('sí, claro'), 'permit', 'sí, claro'],
    ['a no by voice', (call: PhoneCall) => call.speech('no, prefiero que no'), 'deny', 'no, prefiero que no'],
    ['another key', (call: PhoneCall) => call.keys('7'), 'deny', '7'],
    ['doubt', (call: PhoneCall) => call.speech('bueno, no sé'), 'deny', 'bueno, no sé'],
    ['silence', (call: PhoneCall) => call.speech(''), 'deny', ''],
  ])('%s is kept as evidence with what was asked, and the talk goes on', async (_what, answer, decision, answered) => {
    await asks();
    const call = await world.call(ANA);
    expect(call.heard()).toMatch(/asistente automático.*30 días.*diga sí o pulse 1/u);
    expect(await answer(call)).toMatch(/pulse 1/u);
    const rows = await world.ctx.db.query<{ decision: string; answered: string; asked: string }>(
      world.ctx.clinicId,
      'select decision, answered, asked from recording_consent where clinic_id = $1 and call_id = $2',
      [world.ctx.clinicId, await callIdOf(call)],
    );
    expect(rows).toEqual([{ decision, answered, asked: expect.stringContaining('30 días') }]);
    expect(fake.states.size).toBe(decision === 'permit' ? 1 : 0);
    const trail = await historyOf(world.ctx, { type: 'Call', id: await callIdOf(call) });
    expect(trail.map(({ action }) => action)).toContain('recording.consent');
    expect(await call.keys('0')).toContain('<Hangup/>');
  });

  test('asks again after *, and takes an alarm or a wish for a person for what it is, unrecorded', async () => {
    await asks();
    const repeated = await world.call(ANA);
    const question = repeated.heard();
    expect(await repeated.keys('*')).toBe(question);
    expect(await repeated.keys('0')).toContain('Aviso a una persona de la clínica');
    const alarmed = await world.call(ANA);
    expect(await alarmed.speech('mi padre no respira')).toContain('112');
    const asking = await world.call(ANA);
    expect(await asking.speech('quiero hablar con una persona')).toContain('Aviso a una persona de la clínica');
    expect(fake.states.size).toBe(0);
    await world.advance(MINUTE_MS);
    expect((await openTasks()).map(({ reason }) => reason).toSorted()).toContain('emergency');
  });

  test('goes on unrecorded where the carrier does not begin', async () => {
    await asks();
    const call = await world.call(ANA);
    fake.isDown = true;
    expect(await call.keys('1')).toMatch(/seguimos sin grabación.*pulse 1/su);
    fake.isDown = false;
  });

  test('the answer told twice begins one recording', async () => {
    await asks();
    const call = await world.call(ANA);
    const again = () => call.post('/twilio/voice/consent', { CallStatus: 'in-progress', Digits: '1' });
    await Promise.all([again(), again()]);
    await again();
    expect(fake.states.size).toBe(1);
  });

  test('is paused, resumed and stopped; without consent it does not begin', async () => {
    const { call, sid } = await recorded();
    const callId = await callIdOf(call);
    for (const [to, status] of [
      ['pause', 'paused'],
      ['resume', 'running'],
      ['stop', 'running'],
    ] as const) {
      expect(await changeRecording(world.ctx, parts, { callId, to })).toMatchObject({ ok: true, value: { status } });
      expect(fake.states.get(sid)).toBe(to);
    }
    const other = await world.call('+34600444002');
    await other.keys('2');
    const refused = await startRecording(world.ctx, parts, await callIdOf(other));
    expect(refused).toMatchObject({ ok: false, error: { code: 'no-consent' } });
  });
});

describe('the sound of a recording', () => {
  test('is fetched, sealed, and then deleted at the carrier', async () => {
    const { call, sid } = await recorded();
    expect((await completed(call, sid)).status).toBe(200);
    await world.advance(MINUTE_MS);
    const [recording] = await recordings(call);
    expect(recording).toMatchObject({ status: 'stored', bytes: SOUND.length, durationSeconds: 9 });
    expect(fake.removed).toEqual([sid]);
    const [file = ''] = await readdir(join(folder, world.ctx.clinicId));
    const sealed = await readFile(join(folder, world.ctx.clinicId, file));
    expect(sealed.includes(SOUND.subarray(1_000, 1_100))).toBe(false);
    expect(await heard(required(recording, 'recording'))).toEqual(SOUND);
    const stretch = await heard(required(recording, 'recording'), () => ({ start: 65_000, end: 140_000 }));
    expect(stretch).toEqual(SOUND.subarray(65_000, 140_000));
    const trail = await historyOf(world.ctx, { type: 'Recording', id: recording?.id ?? '' });
    expect(trail.filter(({ action }) => action === 'recording.play')).toHaveLength(2);
    const whole = {
      id: required(recording, 'recording').id,
      rangeOf: (end: number) => ({ start: 0, end }),
      exported: true,
    };
    expect((await openRecording(world.ctx, parts, whole)).ok).toBe(true);
    expect((await historyOf(world.ctx, { type: 'Recording', id: recording?.id ?? '' }))[0]?.action).toBe(
      'recording.export',
    );
  });

  test('does not open with another key file, nor when the file was changed', async () => {
    const { call, sid } = await recorded();
    await completed(call, sid);
    await world.advance(MINUTE_MS);
    const [recording] = await recordings(call);
    const other = required(sealKeyOf('another key that is long enough too'), 'key');
    expect(await heard(required(recording, 'recording'), undefined, other)).toBe('recording-unreadable');
    const [file = ''] = await readdir(join(folder, world.ctx.clinicId));
    await writeFile(join(folder, world.ctx.clinicId, file), 'nonsense'.repeat(30_000));
    expect(await heard(required(recording, 'recording'))).toBe('recording-unreadable');
  });

  test('told twice, late, and out of order is stored once', async () => {
    const { call, sid } = await recorded();
    await call.hangUp();
    await Promise.all([completed(call, sid), completed(call, sid)]);
    await call.post(noticesPath(), { RecordingSid: sid, RecordingStatus: 'in-progress' });
    await world.advance(HOUR_MS);
    await completed(call, sid, 3);
    await world.advance(HOUR_MS);
    expect(await recordings(call)).toMatchObject([{ status: 'stored', durationSeconds: 9 }]);
  });

  test('of a call whose caller said no is deleted unheard', async () => {
    await asks();
    const call = await world.call(ANA);
    await call.keys('2');
    const sid = fake.keep(SOUND);
    await completed(call, sid);
    await world.advance(MINUTE_MS);
    expect(await recordings(call)).toMatchObject([{ status: 'failed', failure: 'no-consent' }]);
    expect(fake.removed).toEqual([sid]);
  });

  test.each([
    ['an unknown call', { CallSid: `CA${'0'.repeat(32)}` }],
    ['another account', { AccountSid: `AC${'9'.repeat(32)}` }],
    ['nothing readable', { RecordingSid: "RE' or 1=1" }],
  ])('of %s is left where it is', async (_what, change) => {
    const call = await world.call(ANA);
    const sid = fake.keep(SOUND);
    const answer = await completed(call, sid, 9, change);
    expect(answer.status).toBe(200);
    expect(answer.text).toContain('<Response/>');
    await world.advance(HOUR_MS);
    expect(await recordings(call)).toEqual([]);
    expect(fake.removed).toEqual([]);
  });

  test('that is no sound stays at the carrier, and somebody is told', async () => {
    const { call, sid } = await recorded();
    fake.sounds.set(sid, { contentType: 'text/html', bytes: Buffer.from('<html>') });
    await completed(call, sid);
    await world.advance(MINUTE_MS);
    expect(await recordings(call)).toMatchObject([{ status: 'failed', failure: 'not-audio' }]);
    expect(fake.removed).toEqual([]);
    expect(await openTasks()).toEqual(expect.arrayContaining([expect.objectContaining({ kind: 'recording' })]));
  });

  test('expires by the rules in force, and is erased when somebody asks', async () => {
    const { call, sid } = await recorded();
    await completed(call, sid);
    await world.advance(29 * DAY_MS);
    expect(await recordings(call)).toMatchObject([{ status: 'stored' }]);
    await world.advance(3 * DAY_MS);
    const [expired] = await recordings(call);
    expect(expired).toMatchObject({ status: 'deleted' });
    expect(await readdir(join(folder, world.ctx.clinicId))).toEqual([]);
    expect(await heard(required(expired, 'recording'))).toBe('recording-not-stored');
  });

  test('that was erased is gone here and at the carrier, also where it had not come yet', async () => {
    const { call, sid } = await recorded();
    fake.isDown = true;
    await completed(call, sid);
    await world.advance(MINUTE_MS);
    const [recording] = await recordings(call);
    expect(await deleteRecording(world.ctx, required(recording, 'recording').id, 'asked')).toBe(true);
    fake.isDown = false;
    await world.advance(2 * HOUR_MS);
    expect(fake.removed).toEqual([sid]);
    expect(await recordings(call)).toMatchObject([{ status: 'deleted' }]);
  });
});

describe('a store like S3', () => {
  test('that is down leaves the sound at the carrier, raises an alarm, and takes it when it is back', async () => {
    await world.stop();
    const s3 = new S3Server();
    const url = await s3.start();
    try {
      await open(createS3Store({ url, ...S3_KEY }));
      s3.isDown = true;
      const { call, sid } = await recorded();
      await completed(call, sid);
      await world.advance(20 * MINUTE_MS);
      expect(await recordings(call)).toMatchObject([{ status: 'at-carrier' }]);
      expect(fake.sounds.has(sid)).toBe(true);
      expect(await openTasks()).toEqual(expect.arrayContaining([expect.objectContaining({ kind: 'recording' })]));
      s3.isDown = false;
      await world.advance(2 * HOUR_MS);
      const [recording] = await recordings(call);
      expect(recording).toMatchObject({ status: 'stored' });
      expect(fake.removed).toEqual([sid]);
      expect([...s3.objects.keys()]).toEqual([`/recordings/of-clinics/${world.ctx.clinicId}/${recording?.id}.sealed`]);
      expect((await openTasks()).filter(({ kind }) => kind === 'recording')).toEqual([]);
      expect(await heard(required(recording, 'recording'), () => ({ start: 10, end: 70_000 }))).toEqual(
        SOUND.subarray(10, 70_000),
      );
      await deleteRecording(world.ctx, required(recording, 'recording').id, 'asked');
      expect(s3.objects.size).toBe(0);
    } finally {
      await s3.stop();
    }
  });
});

test('whether a call may be recorded is asked in the clinic’s own words, with how to refuse, and kept so', async () => {
  const recording = { policy: 'ask', keepDays: 30, transcribesVoicemail: true } as const;
  await rules({ recording, consentWords: { es: 'Grabamos para formar al equipo y lo guardamos {days}' } });
  const call = await world.call(ANA);
  expect(call.heard()).toMatch(
    /asistente automático de .*Grabamos para formar al equipo y lo guardamos 30 días\. Si nos deja grabar/su,
  );
  await call.keys('2');
  const [kept] = await world.ctx.db.query<{ asked: string }>(
    world.ctx.clinicId,
    'select asked from recording_consent where clinic_id = $1',
    [world.ctx.clinicId],
  );
  expect(kept?.asked).toContain('lo guardamos 30 días. Si nos deja grabar, diga sí o pulse 1.');
});

describe('the answering machine', () => {
  test('announces itself, takes a message, and makes a task with its transcript', async () => {
    await voicemail();
    const call = await world.call(ANA);
    expect(call.heard()).toMatch(/contestador automático.*<Record /su);
    const sid = fake.keep(SOUND);
    const left = await call.post('/twilio/voice/voicemail', {
      CallStatus: 'in-progress',
      RecordingSid: sid,
      RecordingDuration: '12',
      Digits: '#',
    });
    expect(left.text).toContain('Hemos recibido su mensaje');
    await completed(call, sid, 12, { RecordingSource: 'RecordVerb' });
    await call.hangUp();
    await world.advance(MINUTE_MS);
    expect(await openTasks()).toMatchObject([{ kind: 'callback', reason: 'voicemail', phone: ANA }]);
    await call.post(noticesPath(), {
      RecordingSid: sid,
      TranscriptionStatus: 'completed',
      TranscriptionText: 'Soy Ana, quiero cambiar mi cita.',
    });
    await world.advance(MINUTE_MS);
    const [task, ...others] = await openTasks();
    expect(others).toEqual([]);
    expect(task?.detail).toMatchObject({ durationSeconds: 12, transcript: 'Soy Ana, quiero cambiar mi cita.' });
    const [recording] = await recordings(call);
    expect(recording).toMatchObject({ kind: 'voicemail', status: 'stored' });
    await deleteRecording(world.ctx, required(recording, 'recording').id, 'asked');
    await world.advance(MINUTE_MS);
    expect((await openTasks())[0]?.detail).not.toHaveProperty('transcript');
  });

  test.each([
    [
      'a level that calls the emergency services',
      "I'm Ana, I have a crushing chest pain and I can't breathe",
      'emergency',
    ],
    ['words in another language than the line', 'mi padre no respira', 'emergency'],
  ])('whose transcript has %s wakes people at once, once', async (_what, text, reason) => {
    await voicemail();
    const call = await world.call(ANA);
    const sid = fake.keep(SOUND);
    await completed(call, sid, 12, { RecordingSource: 'RecordVerb' });
    const transcript = { RecordingSid: sid, TranscriptionStatus: 'completed', TranscriptionText: text };
    for (let times = 0; times < 2; times += 1) await call.post(noticesPath(), transcript);
    await world.advance(MINUTE_MS);
    const urgent = (await openTasks()).filter(({ priority }) => priority === 'stat');
    expect(urgent).toMatchObject([{ kind: 'callback', reason, phone: ANA }]);
    // What wakes whoever is on call.
    const told = await world.ctx.db.query<{ payload: object }>(
      world.ctx.clinicId,
      "select payload from outbox_event where clinic_id = $1 and type = 'conversation.needs-person'",
      [world.ctx.clinicId],
    );
    expect(told.map(({ payload }) => payload)).toMatchObject([{ reason, urgent: true, level: 1, phone: ANA }]);
  });

  test('through a relay service wakes people without its number, which reaches no patient', async () => {
    await voicemail();
    const call = await world.call(ANA);
    const sid = fake.keep(SOUND);
    await completed(call, sid, 12, { RecordingSource: 'RecordVerb' });
    const text = 'le llamo del servicio de intermediación telefónica para personas sordas, mi paciente no respira';
    await call.post(noticesPath(), { RecordingSid: sid, TranscriptionStatus: 'completed', TranscriptionText: text });
    await world.advance(MINUTE_MS);
    const [urgent] = (await openTasks()).filter(({ priority }) => priority === 'stat');
    expect(urgent).toMatchObject({ kind: 'callback', reason: 'emergency' });
    expect(urgent?.phone).toBeUndefined();
  });

  test('speaks in the clinic’s own words, and always says how and names the emergency number', async () => {
    await rules({ otherwise: { kind: 'voicemail' }, voicemailWords: { es: 'Consulta {clinic}, ahora operamos' } });
    const { name } = await getClinic(world.ctx);
    const heard = (await world.call(ANA)).heard();
    expect(heard).toContain(`Consulta ${name}, ahora operamos. Diga su nombre`);
    expect(heard).toContain('112');
    expect(heard).not.toContain('Ahora no podemos atenderle');
  });

  test('with nothing after the tone is a missed call', async () => {
    await voicemail();
    const call = await world.call(ANA);
    const sid = fake.keep(SOUND.subarray(0, 100));
    await completed(call, sid, 1, { RecordingSource: 'RecordVerb' });
    await call.hangUp();
    await world.advance(MINUTE_MS);
    expect(await openTasks()).toMatchObject([{ reason: 'missed-call', phone: ANA }]);
    expect(fake.removed).toEqual([sid]);
  });
});
