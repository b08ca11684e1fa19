import type { AddressInfo } from 'node:net';
import PostalMime from 'postal-mime';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import { clinicOfMailbox } from '../../identity/index.ts';
import { enqueue } from '../../jobs/index.ts';
import type { Actor } from '../../platform/kernel/actor.ts';
import type { ClinicContext, RuntimeContext } from '../../platform/kernel/context.ts';
import type { ClinicId } from '../../platform/kernel/ids.ts';
import { answerEmail } from './answer-email.ts';
import { insertEmail } from './email-rows.ts';
import { readMail } from './read-mail.ts';

export interface MailListenerDeps {
  readonly runtime: RuntimeContext;
  readonly contextFor: (clinicId: ClinicId, actor: Actor) => ClinicContext;
}

export interface MailListener {
  readonly port: number;
  stop(): Promise<void>;
}

/** A larger mail is refused before it is read: it holds files, and those we do not take. */
const MOST_BYTES = 5 * 1024 * 1024;
const MOST_CLIENTS = 50;
const SILENCE_MS = 60_000;
const MOST_NESTING = 20;
const ACTOR: Actor = { kind: 'system', name: 'messaging.email' };

/** RFC 5321 answers: 5xx is final, 4xx asks the other server to come again. */
function refusal(code: 550 | 451 | 552, text: string): Error {
  return Object.assign(new Error(text), { responseCode: code });
}

/** Everything that comes; past the limit it is read on and thrown away, so that the other side hears why. */
async function bytesOf(stream: SMTPServerDataStream): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    if (!Buffer.isBuffer(chunk)) continue;
    size += chunk.length;
    if (size <= MOST_BYTES) chunks.push(chunk);
  }
  return size > MOST_BYTES || stream.sizeExceeded ? undefined : Buffer.concat(chunks);
}

async function receive(deps: MailListenerDeps, session: SMTPServerSession, raw: Buffer): Promise<void> {
  const parsed = await PostalMime.parse(raw, { maxNestingDepth: MOST_NESTING });
  const envelopeFrom = session.envelope.mailFrom === false ? '' : session.envelope.mailFrom.address;
  for (const { address } of session.envelope.rcptTo) {
    const to = address.toLowerCase();
    const clinicId = await clinicOfMailbox(deps.runtime.db, to);
    if (!clinicId) continue;
    const mail = readMail(parsed, { from: envelopeFrom, fallbackId: `<${session.id}@nameless>` });
    if (typeof mail === 'string') {
      deps.runtime.log.info({ reason: mail }, 'An email was left unanswered.');
      continue;
    }
    const ctx = deps.contextFor(clinicId, ACTOR);
    const { hasAttachments } = mail;
    await ctx.db.inClinic(clinicId, async (tx) => {
      const emailId = await insertEmail(tx, ctx, { ...mail, to });
      if (emailId) await enqueue(tx, ctx, { definition: answerEmail, payload: { emailId, hasAttachments } });
    });
  }
}

async function objectionTo({ runtime }: MailListenerDeps, address: string): Promise<Error | undefined> {
  return (await clinicOfMailbox(runtime.db, address.toLowerCase())) ? undefined : refusal(550, 'no such address here');
}

async function taken(
  deps: MailListenerDeps,
  session: SMTPServerSession,
  stream: SMTPServerDataStream,
): Promise<Error | undefined> {
  const raw = await bytesOf(stream);
  if (!raw) return refusal(552, 'too large');
  await receive(deps, session, raw);
  return undefined;
}

/** Answers the other server once: yes, a refusal, or to come again where something of ours does not work. */
async function settle(
  work: () => Promise<Error | undefined>,
  done: (refused?: Error | null) => void,
  { runtime }: MailListenerDeps,
): Promise<void> {
  let refused: Error | undefined;
  try {
    refused = await work();
  } catch (error) {
    runtime.log.error({ error }, 'An email could not be taken; its server was asked to send it again.');
    refused = refusal(451, 'please come again');
  }
  done(refused ?? null);
}

/**
 * Takes emails for the clinics' addresses by SMTP, behind the mail server of the house: 250 once a mail is kept, 451 where
 * the database does not answer, so that it comes again. Port 0 is any free one. Listens on every interface.
 */
export async function listenForMail(deps: MailListenerDeps, port: number): Promise<MailListener> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    size: MOST_BYTES,
    maxClients: MOST_CLIENTS,
    socketTimeout: SILENCE_MS,
    closeTimeout: 2_000,
    disableReverseLookup: true,
    hideENHANCEDSTATUSCODES: false,
    onRcptTo({ address }, _session, done) {
      void settle(() => objectionTo(deps, address), done, deps);
    },
    onData(stream, session, done) {
      void settle(() => taken(deps, session, stream), done, deps);
    },
  });
  server.on('error', (error) => deps.runtime.log.warn({ error }, 'A connection of a mail server broke.'));
  await new Promise<void>((resolve, fail) => {
    server.once('error', fail);
    server.listen(port, resolve);
  });
  const { port: open } = server.server.address() as AddressInfo;
  return { port: open, stop: () => new Promise((resolve) => server.close(() => resolve())) };
}
