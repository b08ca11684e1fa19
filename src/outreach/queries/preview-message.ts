import { getAppointment } from '../../agenda/index.ts';
import type { Language } from '../../platform/i18n/language.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { AppointmentId } from '../../platform/kernel/ids.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import { permissionFor, type Permission } from '../domain/permission.ts';
import type { TouchChannel } from '../domain/plan.ts';
import { templates, wordsFor } from '../templates.ts';
import type { OutreachPorts } from '../visit-page/visit-links.ts';
import { oneWayWords, reminderAlias } from '../senders/reminder-alias.ts';
import { ownWords } from '../words/own-words.ts';
import { sampleValues } from '../words/sample-values.ts';
import { shownWords, type ShownWords } from '../words/try-words.ts';
import { permissionRules, reachOf } from './permission-facts.ts';

/** Those that are about one visit and need nothing else to be written. */
export const PREVIEWED = [
  'booking-confirmation',
  'reminder',
  'correction',
  'move-confirmation',
  'cancellation',
] as const;

export interface MessagePreview extends ShownWords {
  readonly language: Language;
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
  const { appointmentId, template: neutral, channel } = asked;
  if (!templates.channelsOf(neutral).includes(channel)) return refuse({ code: 'words-unknown' });
  const [visit, rules] = await Promise.all([getAppointment(ctx, appointmentId), permissionRules(ctx)]);
  if (!visit) return refuse({ code: 'appointment-unknown' });
  const now = ctx.clock.now();
  const known = await ctx.db.reading(ctx.clinicId, (reader) => reachOf(reader, [visit.patientId], { rules, now }));
  const reach = known.get(visit.patientId);
  const { clinic } = rules;
  const language = asked.language ?? reach?.patient.language ?? clinic.defaultLanguage;
  const alias = channel === 'sms' ? await reminderAlias(ctx, clinic.zone) : undefined;
  const oneWay = alias === undefined ? undefined : oneWayWords(neutral);
  const template = oneWay ?? wordsFor(neutral, { wantsDetails: reach?.patient.detailedMessages ?? false, channel });
  const where = { template, channel, language };
  const [values, own] = await Promise.all([
    sampleValues(ctx, { template, language, visit }),
    ctx.db.reading(ctx.clinicId, (reader) => ownWords(reader, where)),
  ]);
  const rendered = templates.render(template, where, values, own);
  const purpose = templates.purposeOf(template);
  const ask = { channel, purpose, at: now, zone: visit.zone, isCapped: false };
  return ok({
    language,
    ...shownWords(rendered, channel),
    permission: reach ? permissionFor(ask, reach.facts) : { kind: 'drop', reason: 'no-address' },
  });
}
