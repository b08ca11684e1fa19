import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { at } from '../../test/support/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../test/support/test-database.ts';
import { subscribe } from '../jobs/index.ts';
import { FAKE_ACCOUNT, post } from '../messaging/test-support/fake-carrier.ts';
import {
  createMessagingWorld,
  LINE,
  type MessagingContext,
  type MessagingWorld,
} from '../messaging/test-support/messaging-world.ts';
import { importPatient } from '../patients/index.ts';
import type { PatientId } from '../platform/kernel/ids.ts';
import { DAY_MS, HOUR_MS } from '../platform/time/instant.ts';
import {
  onMessageStatus,
  newestWords,
  permissionRules,
  planTouch,
  registerWhatsappTemplate,
  saveWords,
  sendTouch,
  whatsappForms,
  whatsappTemplates,
} from './index.ts';

const PHONE = '+34600000001';
const CONTENT = `HX${'a'.repeat(32)}`;
const VALUES = { day: 'martes 24 de noviembre', time: '10:30', site: 'Centro' };

let database: TestDatabase;
let world: MessagingWorld;
let ctx: MessagingContext;
let touches = 0;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  world = await createMessagingWorld(database.db, {
    jobs: [sendTouch],
    subscriptions: [subscribe<MessagingContext>('message.status', 'outreach.follow', onMessageStatus)],
    now: at('2026-11-20T09:00:00Z'),
  });
  ctx = world.ctx;
});
afterEach(() => world.stop());

/** By WhatsApp first, by SMS where that is not possible. Asked for by the patient, so that no cap holds it back. */
async function remind(): Promise<void> {
  const id = ctx.ids.next<PatientId>();
  touches += 1;
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    importPatient(tx, ctx, {
      id,
      givenName: 'Ana',
      familyName: 'Prueba',
      language: 'es',
      deceased: false,
      contactPoints: [
        { channel: 'phone', address: PHONE },
        { channel: 'whatsapp', address: PHONE },
      ],
    }),
  );
  const rules = await permissionRules(ctx);
  const wish = {
    origin: 'waiting-list',
    patientId: id,
    template: 'reminder',
    variables: VALUES,
    channels: ['whatsapp', 'sms'],
    dueAt: ctx.clock.now(),
    dedupeKey: `touch ${touches}`,
  } as const;
  await ctx.db.inClinic(ctx.clinicId, (tx) => planTouch(tx, ctx, { wish, rules }));
  await world.advance(0);
}

const sent = () => world.carrier.messages.map(({ to, body, content }) => ({ to, said: content ?? body }));

test('without an approved template nothing is written out of the blue: it goes by SMS', async () => {
  await remind();
  expect(sent()).toEqual([{ to: PHONE, said: expect.stringContaining('le recordamos su cita') }]);
});

test('an approved template is sent by its id, with its numbered values', async () => {
  const registered = { template: 'reminder', language: 'es', contentSid: CONTENT } as const;
  expect((await registerWhatsappTemplate(ctx, registered)).ok).toBe(true);
  await remind();
  const variables = JSON.stringify({ 1: 'Clínica de prueba', 2: VALUES.day, 3: VALUES.time, 4: VALUES.site });
  expect(sent()).toEqual([{ to: `whatsapp:${PHONE}`, said: { sid: CONTENT, variables } }]);
  const form = whatsappForms().find(({ template, language }) => template === 'reminder' && language === 'es');
  expect(form).toMatchObject({
    text: expect.stringMatching(/^Le recordamos su cita en \{\{1\}\}: \{\{2\}\} a las \{\{3\}\}, \{\{4\}\}\./),
    variables: ['clinic', 'day', 'time', 'site'],
    buttons: [
      { id: '1', title: 'Sí, iré' },
      { id: '2', title: 'No puedo ir' },
    ],
  });
});

test('within 24 hours of their own message our words are sent as they are, and no longer', async () => {
  const params = { From: `whatsapp:${PHONE}`, To: `whatsapp:${LINE}`, Body: 'hola', NumMedia: '0' };
  const inbound = { ...params, MessageSid: `SM${'c'.repeat(32)}`, AccountSid: FAKE_ACCOUNT };
  await post(`${world.publicUrl}/twilio/messages`, inbound);
  await world.advance(HOUR_MS);
  await remind();
  expect(sent().at(-1)).toEqual({
    to: `whatsapp:${PHONE}`,
    said: expect.stringContaining('Le recordamos su cita en Clínica de prueba: martes 24 de noviembre a las 10:30'),
  });
  await world.advance(DAY_MS);
  await remind();
  expect(sent().at(-1)?.to).toBe(PHONE);
});

test('a template that Meta took back rests, the message goes by SMS, and so do the next', async () => {
  await registerWhatsappTemplate(ctx, { template: 'reminder', language: 'es', contentSid: CONTENT });
  await remind();
  const [message] = world.carrier.messages;
  if (message) await world.carrier.report(message, 'undelivered', 63013);
  await world.advance(HOUR_MS);
  expect(sent().map(({ to }) => to)).toEqual([`whatsapp:${PHONE}`, PHONE]);
  expect(await whatsappTemplates(ctx)).toMatchObject([{ status: 'paused', reason: 'policy' }]);
  await remind();
  expect(sent().at(-1)?.to).toBe(PHONE);
  // Said once, however often it is heard, and taken back once it is registered anew.
  if (message) await world.carrier.report(message, 'undelivered', 63013);
  await world.advance(0);
  const told = async () =>
    (
      await ctx.db.query<{ payload: object }>(
        ctx.clinicId,
        `select payload from outbox_event where clinic_id = $1 and type = 'template.health' order by occurred_at, id`,
        [ctx.clinicId],
      )
    ).map(({ payload }) => payload);
  const paused = { template: 'reminder', language: 'es', isOpen: true, reason: 'policy', since: expect.any(String) };
  expect(await told()).toEqual([paused]);
  await registerWhatsappTemplate(ctx, { template: 'reminder', language: 'es', contentSid: CONTENT });
  expect(await told()).toEqual([
    paused,
    { template: 'reminder', language: 'es', isOpen: false, since: expect.any(String) },
  ]);
});

test('only a template of ours that has words for WhatsApp can be registered', async () => {
  const refused = { ok: false, error: { code: 'template-unknown' } };
  for (const template of ['no-such', 'missed-call']) {
    expect(await registerWhatsappTemplate(ctx, { template, language: 'es', contentSid: CONTENT })).toEqual(refused);
  }
});

test('words of the clinic’s own make the approved template rest, until one that says the same is registered', async () => {
  const reminder = { template: 'reminder', language: 'es' } as const;
  const text = 'Hasta el {day} a las {time} en {site}, le espera {clinic}. Responda 1 si viene, 2 si no puede.';
  await registerWhatsappTemplate(ctx, { ...reminder, contentSid: CONTENT });
  expect((await saveWords(ctx, { ...reminder, channel: 'whatsapp' }, { text, basedOn: 0 })).ok).toBe(true);
  expect(await whatsappTemplates(ctx)).toMatchObject([{ status: 'paused', reason: 'words-changed' }]);
  await remind();
  expect(sent()).toEqual([{ to: PHONE, said: expect.stringContaining('le recordamos su cita') }]);
  const form = whatsappForms(await newestWords(ctx)).find(
    (one) => one.template === 'reminder' && one.language === 'es',
  );
  expect(form).toMatchObject({ variables: ['day', 'time', 'site', 'clinic'] });
  await registerWhatsappTemplate(ctx, { ...reminder, contentSid: CONTENT });
  await remind();
  const variables = JSON.stringify({ 1: VALUES.day, 2: VALUES.time, 3: VALUES.site, 4: 'Clínica de prueba' });
  expect(sent().at(-1)).toEqual({ to: `whatsapp:${PHONE}`, said: { sid: CONTENT, variables } });
});

test('an SMS is sent in the clinic’s own words, and in the product’s again when they are taken back', async () => {
  const of = { template: 'reminder', language: 'es', channel: 'sms' } as const;
  const link = '{link, select, none {} other { {link}}}';
  const text = `{clinic}: le esperamos el {day} a las {time} en {site}. 1 si viene, 2 si no puede.${link}`;
  expect((await saveWords(ctx, of, { text, basedOn: 0 })).ok).toBe(true);
  await remind();
  expect(sent().at(-1)?.said).toBe(
    'Clinica de prueba: le esperamos el martes 24 de noviembre a las 10:30 en Centro. 1 si viene, 2 si no puede.',
  );
  expect((await saveWords(ctx, of, { text: undefined, basedOn: 1 })).ok).toBe(true);
  await remind();
  expect(sent().at(-1)?.said).toContain('le recordamos su cita');
});
