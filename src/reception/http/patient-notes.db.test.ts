import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { createTestDesk, signInTo, type SignedIn, type TestDesk } from '../../../test/support/test-desk.ts';
import { historyOf } from '../../audit/index.ts';
import { importPatient, mergePatients, notesOf } from '../../patients/index.ts';
import type { PatientId } from '../../platform/kernel/ids.ts';
import { MINUTE_MS, plusMs } from '../../platform/time/instant.ts';

let database: TestDatabase;
let desk: TestDesk;
let staff: SignedIn;
let clinician: SignedIn;

beforeAll(async () => {
  database = await createTestDatabase();
  desk = await createTestDesk(database.db);
  staff = await signInTo(desk);
  clinician = await signInTo(desk, 'clinician');
}, 60_000);
afterAll(async () => {
  desk.stop.abort();
  await database.drop();
});

const NOBODY = '00000000-0000-7000-8000-000000000000';

async function newPatient(): Promise<PatientId> {
  const id = desk.ctx.ids.next<PatientId>();
  const person = { id, givenName: 'Ana', familyName: 'Vega', contactPoints: [] };
  await desk.ctx.db.inClinic(desk.ctx.clinicId, (tx) => importPatient(tx, desk.ctx, person));
  return id;
}
const pathOf = (patient: string) => `/patients/${patient}/notes`;
const notesShown = async (patient: string) => (await staff.get(`/patients/${patient}`).expect(200)).body.notes;

describe('a note of the desk about a patient', () => {
  test('is written, pinned, changed and removed; the record shows it with who and when, the trail without its words', async () => {
    const { ctx, patient } = desk;
    const { body: first } = await staff.post(pathOf(patient), { text: ' Llame después de las 16 ' }).expect(201);
    expect(first).toMatchObject({ patientId: patient, text: 'Llame después de las 16', pinned: false, version: 1 });
    expect(first.writtenBy).toEqual(expect.any(String));
    expect(first.changedAt).toBeUndefined();
    ctx.clock.moveTo(plusMs(ctx.clock.now(), MINUTE_MS));
    await staff.post(pathOf(patient), { text: 'Viene con su hija' }).expect(201);
    const path = `${pathOf(patient)}/${first.id}`;
    const { body: changed } = await staff
      .patch(path, { version: 1, text: 'Llame por la mañana', pinned: true })
      .expect(200);
    expect(changed).toMatchObject({ text: 'Llame por la mañana', pinned: true, version: 2 });
    expect(changed.changedBy).toBe(first.writtenBy);
    expect((await notesShown(patient)).map(({ text }: { text: string }) => text)).toEqual([
      'Llame por la mañana',
      'Viene con su hija',
    ]);
    // What changes nothing is no change.
    expect((await staff.patch(path, { version: 2, pinned: true }).expect(200)).body.version).toBe(2);
    await staff.delete(path).expect(204);
    await staff.delete(path).expect(404);
    expect(await notesShown(patient)).toHaveLength(1);
    const history = await historyOf(ctx, { type: 'PatientNote', id: first.id });
    expect(history.map(({ action }) => action)).toEqual(['note.remove', 'note.change', 'note.add']);
    expect(JSON.stringify(history)).not.toMatch(/Llame/);
  });

  test('stands on the pop of the number that calls', async () => {
    const { ctx, patient } = desk;
    const [point] = (await staff.get(`/patients/${patient}`).expect(200)).body.patient.contacts;
    await staff.post(pathOf(patient), { text: 'Oye mal: hable despacio', pinned: true }).expect(201);
    const { body } = await staff.get(`/pop?number=${encodeURIComponent(point.address)}`).expect(200);
    const [person] = body.people;
    expect(person.notes[0]).toMatchObject({ text: 'Oye mal: hable despacio', pinned: true });
    expect((await notesOf(ctx, patient))[0]?.words).toBe('Oye mal: hable despacio');
  });

  test('is refused where it is junk, of nobody, of another, based on what no longer stands, or one too many', async () => {
    const { patient } = desk;
    for (const body of [
      {},
      { text: '' },
      { text: '   ' },
      { text: 'x'.repeat(501) },
      { text: 'a\u0000b' },
      { text: 7 },
    ])
      await staff.post(pathOf(patient), body).expect(400);
    await staff.post(pathOf(patient), { text: 'a', pinned: 'yes' }).expect(400);
    await staff.post(pathOf(patient), { text: 'a', author: 'me' }).expect(400);
    await staff.post(pathOf('junk'), { text: 'a' }).expect(400);
    expect((await staff.post(pathOf(NOBODY), { text: 'a' }).expect(422)).body.code).toBe('patient-unknown');
    const other = await newPatient();
    const { body: note } = await staff.post(pathOf(other), { text: 'x'.repeat(500) }).expect(201);
    await staff.patch(`${pathOf(patient)}/${note.id}`, { version: 1, text: 'b' }).expect(404);
    await staff.delete(`${pathOf(patient)}/${note.id}`).expect(404);
    await staff.patch(`${pathOf(other)}/${note.id}`, { text: 'b' }).expect(400);
    const late = await staff.patch(`${pathOf(other)}/${note.id}`, { version: 2, text: 'b' }).expect(409);
    expect(late.body.code).toBe('version-conflict');
    const more = await Promise.all(Array.from({ length: 52 }, (_, n) => staff.post(pathOf(other), { text: `${n}` })));
    expect(more.filter(({ status }) => status === 201)).toHaveLength(49);
    expect(more.find(({ status }) => status !== 201)?.body.code).toBe('too-many-notes');
  });

  test('is read and not written by a role that may not write about patients', async () => {
    const { patient } = desk;
    const { body: note } = await staff.post(pathOf(patient), { text: 'Prefiere la tarde' }).expect(201);
    await clinician.get(`/patients/${patient}`).expect(200);
    await clinician.post(pathOf(patient), { text: 'a' }).expect(403);
    await clinician.patch(`${pathOf(patient)}/${note.id}`, { version: 1, text: 'a' }).expect(403);
    await clinician.delete(`${pathOf(patient)}/${note.id}`).expect(403);
  });

  test('goes with whom its patient turned out to be', async () => {
    const { ctx } = desk;
    const [aliasId, survivorId] = [await newPatient(), await newPatient()];
    await staff.post(pathOf(aliasId), { text: 'Silla de ruedas' }).expect(201);
    await ctx.db.inClinic(ctx.clinicId, (tx) => mergePatients(tx, ctx, { aliasId, survivorId }));
    expect((await notesOf(ctx, survivorId)).map(({ words }) => words)).toEqual(['Silla de ruedas']);
  });
});
