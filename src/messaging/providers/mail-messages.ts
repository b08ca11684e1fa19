import type { MailSender } from '../../platform/mail/mail-sender.ts';
import { assert } from '../../platform/kernel/assert.ts';
import type { MessageProvider, SendOutcome, SendRequest } from '../ports/message-provider.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const LINK = /https?:\/\/[^\s<>"]+/g;

/** The text as simple HTML: paragraphs, and addresses that can be pressed. No picture, no style, nothing that tells who reads. */
function htmlOf(text: string): string {
  const escaped = text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
  const linked = escaped.replace(LINK, (url) => `<a href="${url}">${url}</a>`);
  const paragraphs = linked.split(/\n{2,}/).map((part) => `<p>${part.replaceAll('\n', '<br>')}</p>`);
  return `<!doctype html><html><body>${paragraphs.join('\n')}</body></html>`;
}

/** Emails, by whatever takes mails. What was not answered stays unknown: a mail server cannot be asked what it has sent. */
export function createMailMessages(mail: MailSender): MessageProvider {
  return {
    name: 'smtp',
    async send(request: SendRequest): Promise<SendOutcome> {
      const parts = request.parts?.email;
      assert(parts, 'an email has a subject');
      const { subject, fromName, unsubscribeUrl, calendar, answers } = parts;
      const outcome = await mail.send({
        id: request.messageId,
        fromName,
        subject,
        to: request.to,
        text: request.body,
        html: htmlOf(request.body),
        ...(unsubscribeUrl === undefined ? {} : { unsubscribeUrl }),
        ...(calendar === undefined ? {} : { calendar }),
        ...(answers === undefined ? {} : { from: answers.mailbox, inReplyTo: answers.messageId, isByPerson: true }),
      });
      switch (outcome.kind) {
        case 'accepted':
          return { kind: 'accepted', providerId: request.messageId, status: 'accepted' };
        case 'not-sent':
          return outcome;
        case 'rejected':
          return { kind: 'rejected', failure: { kind: 'permanent', reason: 'mail-rejected' } };
        case 'unknown':
          return outcome;
      }
    },
    findSent: async () => [],
  };
}
