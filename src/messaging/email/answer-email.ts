import { z } from 'zod';
import type { AgendaPorts } from '../../agenda/index.ts';
import { handleTurn } from '../../conversations/index.ts';
import { getClinic } from '../../identity/index.ts';
import { defineJob } from '../../jobs/index.ts';
import type { MailPorts } from '../../platform/mail/mail-sender.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { parseId } from '../../platform/kernel/ids.ts';
import { ProviderError } from '../../platform/kernel/provider-error.ts';
import { ANSWER_PREFIX, answersWithinHour, getEmail, moveEmail, type EmailId, type EmailRow } from './email-rows.ts';
import { keyOfThread, subjectOfAnswer } from './email-to-answer.ts';
import { emailTexts } from './texts.ts';

type Ctx = ClinicContext<AgendaPorts & MailPorts>;

interface Payload {
  readonly emailId: string;
  readonly hasAttachments: boolean;
}

/** Who writes more than this within an hour is answered no more: it may be a machine that does not say so. */
const MOST_ANSWERS = 20;

/**
 * Answers one email by the flows of every channel. Its From proves nothing, so the conversation is told of no number and
 * identifies nobody. The answer is handed to the mail server once: where it is not known whether it left, it is not sent again.
 */
export const answerEmail = defineJob<Payload, Ctx>({
  kind: 'messaging.answer-email',
  payload: z.object({ emailId: z.uuid(), hasAttachments: z.boolean() }),
  maxAttempts: 8,
  async run(ctx, { emailId, hasAttachments }) {
    const id = required(parseId<EmailId>(emailId), 'email id');
    const email = await getEmail(ctx, id);
    if (email?.status !== 'received') return;
    if ((await answersWithinHour(ctx, email.remote_address)) > MOST_ANSWERS) {
      await moveEmail(ctx, id, { from: 'received', to: 'silent' });
      return;
    }
    const lines = await linesFor(ctx, email, hasAttachments);
    if (lines.length === 0) await moveEmail(ctx, id, { from: 'received', to: 'silent' });
    else await sendAnswer(ctx, email, lines);
  },
});

async function linesFor(ctx: Ctx, email: EmailRow, hasAttachments: boolean): Promise<readonly string[]> {
  const { defaultLanguage } = await getClinic(ctx);
  if (email.body === '') return [emailTexts.format(defaultLanguage, 'noWords')];
  const reply = await handleTurn(ctx, {
    channel: 'email',
    channelKey: keyOfThread(email.thread_id),
    from: `email:${email.remote_address}`,
    to: email.local_address,
    inputKey: email.id,
    input: { kind: 'text', text: email.body },
  });
  const refused = hasAttachments ? [emailTexts.format(reply.language, 'noAttachments')] : [];
  return [...refused, ...reply.say];
}

async function sendAnswer(ctx: Ctx, email: EmailRow, lines: readonly string[]): Promise<void> {
  const { id, remote_address: to, local_address: from, subject, message_id: inReplyTo } = email;
  if (!(await moveEmail(ctx, id, { from: 'received', to: 'answering' }))) return;
  const { name } = await getClinic(ctx);
  const outcome = await ctx.ports.mail.send({
    id: `${ANSWER_PREFIX}${id}`,
    fromName: name,
    from,
    to,
    subject: subjectOfAnswer(subject),
    text: `${lines.join('\n')}\n`,
    inReplyTo,
  });
  switch (outcome.kind) {
    case 'accepted':
      await moveEmail(ctx, id, { from: 'answering', to: 'answered' });
      return;
    case 'not-sent':
      // Nothing left: the job comes again, and the conversation gives the same reply to the same mail.
      await moveEmail(ctx, id, { from: 'answering', to: 'received' });
      throw new ProviderError('mail', outcome.why, { retryable: true });
    case 'rejected':
    case 'unknown':
      await moveEmail(ctx, id, { from: 'answering', to: 'unsent' });
      ctx.log.warn({ 'email.id': id, reason: outcome.why }, 'An answer by email may not have arrived.');
  }
}
