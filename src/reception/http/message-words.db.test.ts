import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { importLine } from '../../identity/index.ts';
import { createTestDesk, signInTo, type SignedIn, type TestDesk } from '../../../test/support/test-desk.ts';

const REMINDER = { template: 'reminder', channel: 'sms', language: 'es' } as const;
const OWN =
  '{clinic}: le esperamos el {day} a las {time} en {site}. 1 si viene, 2 si no puede.{link, select, none {} other { {link}}}';

let database: TestDatabase;
let desk: TestDesk;
let manager: SignedIn;
let visit: string;
beforeAll(async () => {
  database = await createTestDatabase();
  desk = await createTestDesk(database.db);
  manager = await signInTo(desk, 'manager');
  const { openings } = (await manager.get(`/openings?service=${desk.service}&limit=2`).expect(200)).body;
  const booked = await manager
    .post('/appointments', { patientId: desk.patient, openingId: openings[1].id })
    .expect(201);
  visit = booked.body.id;
});
afterAll(async () => {
  desk.stop.abort();
  await database.drop();
});

const save = (body: object) => manager.post('/message-words', { ...REMINDER, ...body });

test('a clinic writes its own words, sees them with a visit of somebody, and goes back to those of the product', async () => {
  const tried = (
    await manager.post('/message-words/preview', { ...REMINDER, text: OWN, appointmentId: visit }).expect(200)
  ).body;
  expect(tried).toMatchObject({ faults: [], segments: 1 });
  expect(tried.text).toMatch(
    /^Clinica de prueba: le esperamos el viernes 20 de noviembre a las \d\d:\d\d en Madrid\. 1 si/,
  );

  const saved = (await save({ text: OWN, basedOn: 0 }).expect(200)).body;
  const reminder = saved.templates.find(({ template }: { template: string }) => template === 'reminder');
  const own = reminder.words.find((one: typeof REMINDER) => one.channel === 'sms' && one.language === 'es');
  expect(own).toMatchObject({ shipped: expect.stringContaining('le recordamos'), own: { version: 1, text: OWN } });
  const preview = () => manager.get(`/appointments/${visit}/message-preview`).expect(200);
  expect((await preview()).body.text).toContain('le esperamos el viernes 20');

  expect((await save({ text: OWN.replace('esperamos', 'vemos'), basedOn: 0 }).expect(409)).body.code).toBe(
    'version-conflict',
  );
  await save({ basedOn: 1 }).expect(200);
  expect((await preview()).body.text).toContain('le recordamos su cita');
  const history = (await manager.get('/message-words/history?template=reminder&channel=sms&language=es').expect(200))
    .body;
  expect(history.versions).toMatchObject([
    { version: 2, savedBy: expect.any(String) },
    { version: 1, text: OWN },
  ]);
  expect(history.versions[0]).not.toHaveProperty('text');
});

test('who may only read the settings sees how words read, with and without what may be absent', async () => {
  const receptionist = await signInTo(desk);
  const tried = async (body: object) =>
    (await receptionist.post('/message-words/preview', { ...REMINDER, text: OWN, ...body }).expect(200)).body;
  const { values, text } = await tried({});
  expect(Object.keys(values).toSorted()).toEqual(['clinic', 'day', 'site', 'time']);
  expect(values.clinic).toBe('Clínica de prueba');
  expect(text).toContain(values.day);
  const missed = {
    template: 'missed-call',
    text: 'Le llamamos, {clinic}.{link, select, none { Sin enlace.} other { {link}}}',
  };
  expect((await tried({ ...missed, bare: true })).text).toBe('Le llamamos, Clínica de prueba. Sin enlace.');
  // What is wrong with words keeps nobody from reading what their values are.
  const broken = await tried({ text: '{clinic' });
  expect(broken.faults[0].code).toBe('unreadable');
  expect(broken.values).toEqual(values);
});

test('words are looked at as the shipped ones are at start', async () => {
  const faultsOf = async (text: string, of: object = REMINDER) => {
    const { faults } = (await manager.post('/message-words/preview', { ...REMINDER, ...of, text }).expect(200)).body;
    return faults.map(({ code, detail }: { code: string; detail?: string }) => (detail ? `${code} ${detail}` : code));
  };
  const link = '{link, select, none {} other { {link}}}';
  expect(await faultsOf(`{clinic} {day} {time} {site}. 1 sí, 2 no. {practitioner}${link}`)).toEqual([
    'variable-reveals practitioner',
  ]);
  expect(await faultsOf(`{clinic} {day} {time} {site}. 1 sí, 2 no. {price}${link}`)).toEqual([
    'variable-unknown price',
  ]);
  expect(await faultsOf(`{clinic} {day} {time}. 1 sí, 2 no.${link}`)).toEqual(['variable-unused site']);
  expect(await faultsOf(`{clinic} {day} {time} {site}. 2 no, 1 sí.${link}`)).toEqual(['keys-unnamed 1,2']);
  expect(await faultsOf('{clinic} {day} {time} {site}. 1 sí, 2 no. {link}')).toEqual(['absence-unsaid link']);
  expect((await faultsOf('{clinic {day}'))[0]).toMatch(/^unreadable/);
  expect(await faultsOf('{clinic}: {day} {time}, {site}', { channel: 'voice' })).toEqual([]);
  expect(await faultsOf('{clinic}, {day}, {time}, {site}. 1 sí, 2 no.', { channel: 'whatsapp' })).toEqual([
    'whatsapp-begins-with-variable',
  ]);
  expect(await faultsOf(`{clinic} {day} {time} {site}${link}`, { channel: 'email' })).toEqual(['subject-missing']);
  const refused = (await save({ text: 'Venga.', basedOn: 2 }).expect(422)).body;
  expect(refused).toMatchObject({
    code: 'words-faulty',
    faults: expect.arrayContaining([{ code: 'keys-unnamed', detail: '1,2' }]),
  });
});

test('a test goes to the house with made-up values, and only who writes settings may', async () => {
  const { ctx } = desk;
  await ctx.db.inClinic(ctx.clinicId, (tx) => importLine(tx, { number: '+34910600100', channels: ['sms'] }));
  const sent = (await manager.post('/message-words/test', { ...REMINDER, text: OWN, phone: '600000009' }).expect(200))
    .body;
  expect(sent.text).toContain('Clinica de prueba: le esperamos el ');
  const rows = await ctx.db.query<{ to_address: string; template: string }>(
    ctx.clinicId,
    "select to_address, template from message where clinic_id = $1 and template = 'words-test'",
    [ctx.clinicId],
  );
  expect(rows).toEqual([{ to_address: '+34600000009', template: 'words-test' }]);
  expect(
    (await manager.post('/message-words/test', { ...REMINDER, text: OWN, phone: 'x' }).expect(422)).body.code,
  ).toBe('invalid-phone');
  const receptionist = await signInTo(desk);
  await receptionist.post('/message-words', { ...REMINDER, text: OWN, basedOn: 2 }).expect(403);
});

test('words are drafts first, tried in every language, and are published together or not at all', async () => {
  const of = { template: 'reminder', channel: 'sms' };
  const es = { ...of, language: 'es', text: OWN.replace('esperamos', 'vemos') };
  await manager.post('/message-words/draft', es).expect(200);
  expect((await manager.post('/message-words/draft', es).expect(409)).body.code).toBe('version-conflict');
  await manager.post('/message-words/draft', { ...of, language: 'ca', text: '{clinic}: {motiu}' }).expect(200);
  const shown = async () => (await manager.get(`/appointments/${visit}/message-preview`).expect(200)).body.text;
  expect(await shown()).toContain('le recordamos su cita');

  const tryOut = async () => (await manager.post('/message-words/try-out').expect(200)).body;
  const tried = await tryOut();
  expect(tried.passed).toBe(false);
  expect(tried.messages).toMatchObject([
    { language: 'es', draftVersion: 1, faults: [], segments: 1, text: expect.stringContaining('le vemos el') },
    {
      language: 'ca',
      draftVersion: 1,
      faults: expect.arrayContaining([{ code: 'variable-unknown', detail: 'motiu' }]),
    },
    { language: 'en', faults: [], text: expect.any(String) },
  ]);
  const basedOn = tried.messages[0].basedOn;
  const seen = (...languages: string[]) => ({
    drafts: languages.map((language) => ({ ...of, language, version: 1, basedOn: language === 'es' ? basedOn : 0 })),
  });
  expect((await manager.post('/message-words/publish', seen('es', 'ca')).expect(422)).body.code).toBe('words-faulty');
  await manager.delete('/message-words/draft?template=reminder&channel=sms&language=ca').expect(200);
  expect((await manager.post('/message-words/publish', seen('es', 'ca')).expect(409)).body.code).toBe(
    'version-conflict',
  );
  await manager.post('/message-words/publish', seen('es')).expect(200);
  expect(await shown()).toContain('le vemos el');
  expect((await tryOut()).messages).toEqual([]);
  expect((await manager.post('/message-words/publish', seen('es')).expect(409)).body.code).toBe('no-draft');

  const back = { ...of, language: 'es', version: 0, basedOn: basedOn + 1 };
  await manager.post('/message-words/roll-back', back).expect(200);
  expect(await shown()).toContain('le recordamos su cita');
  expect((await manager.post('/message-words/roll-back', back).expect(409)).body.code).toBe('version-conflict');
  const unknown = { ...back, version: 99, basedOn: basedOn + 2 };
  expect((await manager.post('/message-words/roll-back', unknown).expect(422)).body.code).toBe('words-unknown');
});
