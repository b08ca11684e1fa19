import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createTransport } from 'nodemailer';
import { startMailServer, type TestMailServer } from '../../../test/support/mail-server.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import type { AgendaPorts } from '../../agenda/index.ts';
import { createSmallClinic, type SmallClinic } from '../../conversations/test-support/small-clinic.ts';
import { importMailbox } from '../../identity/index.ts';
import { createJobRunner, type JobRunner } from '../../jobs/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { MailPorts } from '../../platform/mail/mail-sender.ts';
import { createSmtpSender } from '../../platform/mail/smtp-sender.ts';
import { MINUTE_MS, plusMs } from '../../platform/time/instant.ts';
import { HOUSE_ADDRESS } from '../pace/rates.ts';
import { createMailMessages } from '../providers/mail-messages.ts';
import { answerEmail } from './answer-email.ts';
import { listenForMail, type MailListener } from './mail-listener.ts';

const RECEPTION = 'recepcion@alameda.test';
const ANA = 'ana@example.com';

let database: TestDatabase;
let clinic: SmallClinic;
let outside: TestMailServer;
let listener: MailListener;
let runner: JobRunner;
let boxes = 0;
let reception = RECEPTION;
let read = 0;

beforeAll(async () => {
  database = await createTestDatabase();
  outside = await startMailServer();
  const mail = createSmtpSender({ url: outside.url, from: 'avisos@alameda.test' });
  clinic = await createSmallClinic(database.db);
  const { ctx } = clinic;
  const contextFor = (clinicId: ClinicContext['clinicId']): ClinicContext<AgendaPorts & MailPorts> => ({
    ...ctx,
    clinicId,
    actor: { kind: 'system', name: 'test' },
    ports: { ...ctx.ports, mail },
  });
  runner = createJobRunner<ClinicContext<AgendaPorts & MailPorts>>({
    runtime: ctx,
    definitions: [answerEmail],
    subscriptions: [],
    contextFor,
  });
  listener = await listenForMail({ runtime: ctx, contextFor }, 0);
});
afterAll(async () => {
  await listener.stop();
  await outside.stop();
  await database.drop();
});
beforeEach(async () => {
  boxes += 1;
  reception = `recepcion${boxes}@alameda.test`;
  await clinic.ctx.db.inClinic(clinic.ctx.clinicId, (tx) => importMailbox(tx, reception));
  read = outside.received.length;
});
afterEach(() => outside.behave('good'));

interface Written {
  readonly from?: string;
  readonly to?: string;
  readonly subject?: string;
  readonly text?: string;
  readonly html?: string;
  readonly inReplyTo?: string;
  readonly references?: string;
  readonly messageId?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly attachments?: readonly { readonly filename: string; readonly content: string }[];
}

/** Hands a mail over as the house's own mail server does. Gives its Message-ID. */
async function write({
  from = ANA,
  to = reception,
  headers = {},
  attachments = [],
  ...mail
}: Written): Promise<string> {
  const transport = createTransport({ host: '127.0.0.1', port: listener.port, secure: false, ignoreTLS: true });
  const sent = await transport.sendMail({ from, to, headers: { ...headers }, attachments: [...attachments], ...mail });
  return sent.messageId;
}

async function run(): Promise<void> {
  const { clock } = clinic.ctx;
  await runner.runDue(clock, plusMs(clock.now(), MINUTE_MS));
}

async function answers() {
  await run();
  const fresh = outside.received.slice(read);
  read = outside.received.length;
  return fresh;
}

async function requests() {
  return clinic.ctx.db.query<{
    kind: string;
    phone: string | null;
    patient_id: string | null;
    detail: { words?: string };
  }>(
    clinic.ctx.clinicId,
    'select kind, phone, patient_id, detail from conversation_request where clinic_id = $1 order by created_at desc, id desc',
    [clinic.ctx.clinicId],
  );
}

describe('an email to the clinic', () => {
  test('is answered to its sender, in its thread, from the address that it was written to', async () => {
    const messageId = await write({ subject: 'Horario', text: '¿Qué horario tienen?' });
    const [answer, ...others] = await answers();
    expect(others).toEqual([]);
    expect(answer).toMatchObject({ subject: 'Re: Horario', inReplyTo: messageId, from: { address: reception } });
    expect(answer?.to?.[0]?.address).toBe(ANA);
    expect(answer?.text).toContain('asistente automático');
    expect(answer?.headers.find(({ key }) => key === 'auto-submitted')?.value).toBe('auto-replied');
    await run();
    expect(outside.received).toHaveLength(read);
  });

  test('is answered by a person in its thread, from the address that it was written to, and not as a machine', async () => {
    const messageId = await write({
      from: 'rita@example.com',
      subject: 'Presupuesto',
      text: 'Quiero hablar con una persona',
    });
    await answers();
    const provider = createMailMessages(createSmtpSender({ url: outside.url, from: 'avisos@alameda.test' }));
    await provider.send({
      clinicId: clinic.ctx.clinicId,
      messageId: clinic.ctx.ids.next(),
      channel: 'email',
      from: HOUSE_ADDRESS,
      to: 'rita@example.com',
      body: 'Se lo preparamos hoy.',
      parts: { email: { subject: 'Re: Presupuesto', fromName: 'Alameda', answers: { messageId, mailbox: reception } } },
    });
    const [answer] = await answers();
    expect(answer).toMatchObject({ inReplyTo: messageId, from: { address: reception, name: 'Alameda' } });
    expect(answer?.headers.map(({ key }) => key)).not.toContain('auto-submitted');
    await write({
      from: 'rita@example.com',
      text: 'Gracias',
      inReplyTo: answer?.messageId ?? '',
      references: messageId,
    });
    await answers();
    const threads = await clinic.ctx.db.query(
      clinic.ctx.clinicId,
      'select distinct thread_id from email_message where clinic_id = $1 and remote_address = $2',
      [clinic.ctx.clinicId, 'rita@example.com'],
    );
    expect(threads).toHaveLength(1);
  });

  test('that is delivered twice is answered once', async () => {
    await write({ text: 'hola', messageId: '<twice@example.com>' });
    await write({ text: 'hola', messageId: '<twice@example.com>' });
    expect(await answers()).toHaveLength(1);
  });

  test('tells nothing of any visit and books nothing, whoever it says it is from: a person calls', async () => {
    await clinic.addPatient({ givenName: 'Ana', birthDate: '1972-05-14', phone: '+34600444001' });
    await write({ text: 'Soy Ana Vega, nací el 14/05/1972, mi teléfono es 600444001. ¿Qué citas tengo?' });
    const [first] = await answers();
    expect(first?.text).toContain('Por correo no puedo ver sus datos.');
    let last = first;
    for (const text of ['Quiero saber mi cita', 'Ana Vega', '600 444 001', 'Sí']) {
      await write({ text, inReplyTo: last?.messageId ?? '' });
      [last] = await answers();
    }
    expect(last?.text).toContain('Queda anotado');
    const [request] = await requests();
    expect(request).toMatchObject({ kind: 'message', phone: '+34600444001', patient_id: null });
    expect(request?.detail.words).toContain(ANA);
    const checks = await clinic.ctx.db.query(clinic.ctx.clinicId, 'select 1 from identity_check where clinic_id = $1', [
      clinic.ctx.clinicId,
    ]);
    expect(checks).toEqual([]);
  });

  test('goes on with its thread by what it refers to, and not with that of another sender', async () => {
    await write({ from: 'pau@example.com', text: 'Quiero poner una reclamación' });
    const [asked] = await answers();
    expect(asked?.text).toContain('Cuénteme qué ha pasado');
    const inReplyTo = asked?.messageId ?? '';
    await write({ from: 'eva@example.com', text: 'Esperé dos horas en la sala', inReplyTo });
    expect((await answers())[0]?.text).not.toContain('Anoto su reclamación');
    await write({ from: 'pau@example.com', text: 'Esperé dos horas\n\n> Cuénteme qué ha pasado', inReplyTo });
    expect((await answers())[0]?.text).toContain('¿Cómo se llama el paciente?');
  });

  test('that tells of an emergency hears 112 first, and a person is told where it came from', async () => {
    await write({ from: 'marc@example.com', text: 'Me duele mucho el pecho y no puedo respirar' });
    expect((await answers())[0]?.text).toContain('112');
    const [event] = await clinic.ctx.db.query<{ payload: object }>(
      clinic.ctx.clinicId,
      `select payload from outbox_event where clinic_id = $1 and type = 'conversation.needs-person' order by id desc limit 1`,
      [clinic.ctx.clinicId],
    );
    expect(event?.payload).toMatchObject({ urgent: true, email: 'marc@example.com' });
  });

  test('that tells of an emergency after ten thousand other characters hears 112 first', async () => {
    await write({
      from: 'ona@example.com',
      text: `${'Les escribo por lo de siempre. '.repeat(325)}Y ahora no puedo respirar.`,
    });
    expect((await answers())[0]?.text).toContain('112');
  });

  test('in HTML alone is read, and files are refused with words', async () => {
    await write({
      from: 'pol@example.com',
      html: '<p>&iquest;Qu&eacute; horario tienen?</p>',
      attachments: [{ filename: 'volante.pdf', content: 'x' }],
    });
    const [answer] = await answers();
    expect(answer?.text).toContain('No podemos abrir archivos adjuntos');
    expect(answer?.text).toContain('asistente automático');
    await write({ from: 'pol2@example.com', text: ' ', attachments: [{ filename: 'a.pdf', content: 'x' }] });
    expect((await answers())[0]?.text).toContain('llegó sin texto');
  });

  test.each([
    ['of a machine', { headers: { 'Auto-Submitted': 'auto-replied' }, text: 'Estoy de vacaciones' }],
    ['of a list', { headers: { 'List-Id': '<ofertas.example.com>' }, text: 'Ofertas' }],
    ['from a postmaster', { from: 'mailer-daemon@example.com', text: 'failed' }],
  ])('%s is taken and gets no answer', async (_what, mail) => {
    await write(mail);
    expect(await answers()).toEqual([]);
  });

  test('for an address that nobody has, or that is too large, is refused for good', async () => {
    await expect(write({ to: 'nadie@alameda.test', text: 'x' })).rejects.toMatchObject({ responseCode: 550 });
    await expect(write({ text: 'x'.repeat(6 * 1024 * 1024) })).rejects.toMatchObject({ responseCode: 552 });
  });

  test('is answered later where the mail server is away, and never twice where that is not known', async () => {
    outside.behave('later');
    await write({ from: 'late@example.com', text: 'hola' });
    expect(await answers()).toEqual([]);
    outside.behave('good');
    const { clock } = clinic.ctx;
    await runner.runDue(clock, plusMs(clock.now(), 60 * MINUTE_MS));
    expect((await answers()).map(({ to }) => to?.[0]?.address)).toEqual(['late@example.com']);
    outside.behave('drops');
    await write({ from: 'once@example.com', text: 'hola' });
    await answers();
    outside.behave('good');
    await runner.runDue(clock, plusMs(clock.now(), 60 * MINUTE_MS));
    expect(outside.received.filter(({ to }) => to?.[0]?.address === 'once@example.com')).toHaveLength(1);
  });

  test('of who writes without end is answered no more', async () => {
    for (let n = 0; n < 22; n += 1) await write({ from: 'loop@example.com', text: `hola ${n}` });
    expect((await answers()).length).toBeLessThanOrEqual(20);
  });
});
