import { getAppointment } from '../../agenda/index.ts';
import { segmentsOf, toGsm7 } from '../../messaging/index.ts';
import type { Language } from '../../platform/i18n/language.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { AppointmentId } from '../../platform/kernel/ids.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import { emailIn } from '../domain/email-text.ts';
import { permissionFor, type Permission } from '../domain/permission.ts';
import type { TouchChannel } from '../domain/plan.ts';
import { visitWords } from '../domain/visit-words.ts';
import { templates } from '../templates.ts';
import type { OutreachPorts } from '../visit-page/visit-links.ts';
import { visitToken, visitUrl } from '../visit-page/visit-token.ts';
import { permissionRules, reachOf } from './permission-facts.ts';

/** Those that are about one visit and need nothing else to be written. */
export const PREVIEWED = ['booking-confirmation', 'reminder', 'correction', 'cancellation'] as const;

export interface MessagePreview {
  readonly language: Language;
  /** Of an email. */
  readonly subject?: string | undefined;
  readonly text: string;
  /** Of an SMS, spelled as it would be sent. */
  readonly segments?: number | undefined;
  /** Whether it would be sent if it were due now, and else why not. */
  readonly permission: Permission;
}

export type PreviewRefusal = { readonly code: 'appointment-unknown' } | { readonly code: 'words-unknown' };

/**
 * What the patient of a visit would read or hear. The address of the visit's page is one of the same length that opens nothing.
 * Nothing is written and nobody is contacted.
 */
export async function previewMessage(
  ctx: ClinicContext<Partial<OutreachPorts>>,
  asked: {
    readonly appointmentId: AppointmentId;
    readonly template: (typeof PREVIEWED)[number];
    readonly channel: TouchChannel;
    readonly language?: Language | undefined;
  },
): Promise<Result<MessagePreview, PreviewRefusal>> {
  const { appointmentId, template, channel } = asked;
  if (!templates.channelsOf(template).includes(channel)) return refuse({ code: 'words-unknown' });
  const [visit, rules] = await Promise.all([getAppointment(ctx, appointmentId), permissionRules(ctx)]);
  if (!visit) return refuse({ code: 'appointment-unknown' });
  const now = ctx.clock.now();
  const known = await ctx.db.reading(ctx.clinicId, (reader) => reachOf(reader, [visit.patientId], { rules, now }));
  const reach = known.get(visit.patientId);
  const { clinic } = rules;
  const language = asked.language ?? reach?.patient.language ?? clinic.defaultLanguage;
  const { visitLinks } = ctx.ports;
  const { optional } = templates.variablesOf(template);
  const token = visitLinks && visitToken(visitLinks.secret, { clinicId: ctx.clinicId, appointmentId });
  const link =
    visitLinks && token && optional.includes('link')
      ? { link: visitUrl(visitLinks.publicUrl, 'x'.repeat(token.length)) }
      : {};
  const values = {
    ...link,
    clinic: clinic.name,
    site: visit.siteName,
    ...visitWords(visit.start, visit.zone, language),
  };
  const rendered = templates.render(template, { channel, language }, values);
  const purpose = templates.purposeOf(template);
  const ask = { channel, purpose, at: now, zone: visit.zone, isCapped: false };
  return ok({
    language,
    ...wordsOf(rendered, channel),
    permission: reach ? permissionFor(ask, reach.facts) : { kind: 'drop', reason: 'no-address' },
  });
}

function wordsOf(rendered: string, channel: TouchChannel): Pick<MessagePreview, 'subject' | 'text' | 'segments'> {
  if (channel === 'email') {
    const { subject, body: text } = emailIn(rendered);
    return { subject, text };
  }
  if (channel !== 'sms') return { text: rendered };
  const text = toGsm7(rendered);
  return { text, segments: segmentsOf(text).count };
}
