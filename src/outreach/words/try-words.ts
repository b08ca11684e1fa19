import { record } from '../../audit/index.ts';
import { getAppointment } from '../../agenda/index.ts';
import { getClinic, linesOf } from '../../identity/index.ts';
import { send, segmentsOf, toGsm7 } from '../../messaging/index.ts';
import { parsePhone } from '../../patients/index.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { AppointmentId } from '../../platform/kernel/ids.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import { emailIn } from '../domain/email-text.ts';
import type { TouchChannel } from '../domain/plan.ts';
import type { WordFault } from '../domain/word-faults.ts';
import { senderOf } from '../jobs/carry.ts';
import { templates } from '../templates.ts';
import { sampleUnsubscribeUrl } from '../visit-page/unsubscribe-token.ts';
import type { OutreachPorts } from '../visit-page/visit-links.ts';
import { isEditable, type WordsOf } from './own-words.ts';
import { sampleValues } from './sample-values.ts';

export interface WordsTried {
  readonly faults: readonly WordFault[];
  /** What stands in place of each variable. */
  readonly values: Readonly<Record<string, string>>;
  /** As the patient would read or hear it; absent where there is a fault. */
  readonly shown?: ShownWords | undefined;
}

export interface ShownWords {
  /** Of an email. */
  readonly subject?: string | undefined;
  readonly text: string;
  /** Of an SMS, spelled as it would be sent. */
  readonly segments?: number | undefined;
}

type Ctx = ClinicContext<Partial<OutreachPorts>>;

/** What a patient reads or hears of rendered words. */
export function shownWords(rendered: string, channel: TouchChannel): ShownWords {
  if (channel === 'email') {
    const { subject, body: text } = emailIn(rendered);
    return { subject, text };
  }
  if (channel !== 'sms') return { text: rendered };
  const text = toGsm7(rendered);
  return { text, segments: segmentsOf(text).count };
}

export interface WordsTrial {
  readonly text: string;
  readonly appointmentId?: AppointmentId | undefined;
  /** As they read where nothing is given of what may be absent. */
  readonly bare?: boolean | undefined;
}

/** What is wrong with words, and else how they read: with a visit of somebody, or with made-up values. Nothing is written. */
export async function tryWords(
  ctx: Ctx,
  of: WordsOf,
  { text, appointmentId, bare = false }: WordsTrial,
): Promise<Result<WordsTried, { readonly code: 'words-unknown' | 'appointment-unknown' }>> {
  if (!isEditable(of)) return refuse({ code: 'words-unknown' });
  const { template, channel, language } = of;
  const visit = appointmentId && (await getAppointment(ctx, appointmentId));
  if (appointmentId && !visit) return refuse({ code: 'appointment-unknown' });
  const sample = await sampleValues(ctx, { template, language, visit });
  const values = Object.fromEntries(Object.entries(sample).map(([name, value]) => [name, String(value)]));
  const faults = templates.faultsIn(template, of, text);
  if (faults.length > 0) return ok({ faults, values });
  const { optional } = templates.variablesOf(template);
  const given = bare ? Object.entries(values).filter(([name]) => !optional.includes(name)) : Object.entries(values);
  const rendered = templates.render(template, of, Object.fromEntries(given), text);
  return ok({ faults, values, shown: shownWords(rendered, channel) });
}

export type TestWordsRefusal =
  | { readonly code: 'words-unknown' | 'invalid-phone' | 'no-line' }
  | { readonly code: 'words-faulty'; readonly faults: readonly WordFault[] };

/** The template of what is sent to the clinic's own people. */
const WORDS_TEST = 'words-test';

/**
 * Sends words, saved or not, to the clinic's own people, once per press and with made-up values. By WhatsApp only where they have
 * written within a day: nothing is approved for words that are being tried. Audited.
 */
export async function testWords(
  ctx: ClinicContext<OutreachPorts>,
  of: WordsOf,
  { text, to }: { readonly text: string; readonly to: string },
): Promise<Result<{ readonly text: string }, TestWordsRefusal>> {
  const tried = await tryWords(ctx, of, { text });
  if (!tried.ok) return refuse({ code: 'words-unknown' });
  const { faults, shown } = tried.value;
  if (!shown) return refuse({ code: 'words-faulty', faults });
  const { channel, language } = of;
  const phone = channel === 'email' ? ok(to) : parsePhone(to);
  if (!phone.ok) return refuse({ code: 'invalid-phone' });
  const [clinic, lines] = await Promise.all([getClinic(ctx), linesOf(ctx)]);
  const from = senderOf(ctx, lines, channel);
  if (from === undefined) return refuse({ code: 'no-line' });
  const { subject, text: body } = shown;
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const message = {
      ...({ to: phone.value, from, body, language, purpose: 'administrative', template: WORDS_TEST } as const),
      dedupeKey: `words-test:${ctx.ids.next()}`,
    };
    if (channel === 'email') {
      const { publicUrl } = required(ctx.ports.visitLinks, 'addresses of the pages for patients');
      const unsubscribeUrl = sampleUnsubscribeUrl(publicUrl);
      const email = { subject: subject ?? '', fromName: clinic.name, unsubscribeUrl };
      await send(tx, ctx, { ...message, channel, parts: { email } });
    } else {
      await send(tx, ctx, { ...message, channel, ...(channel === 'sms' ? { spelling: 'cheapest' } : {}) });
    }
    await record(tx, ctx, {
      action: 'message-words.test',
      subject: { type: 'CommunicationRequest', id: `${of.template}.${channel}.${language}` },
    });
  });
  return ok({ text: body });
}
