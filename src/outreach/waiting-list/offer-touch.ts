import type { Opening } from '../../agenda/index.ts';
import { getPatient } from '../../patients/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import type { Language } from '../../platform/i18n/language.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { PatientId } from '../../platform/kernel/ids.ts';
import { localDateOf, localDateTimeOf } from '../../platform/time/wall-time.ts';
import { planTouch } from '../commands/plan-touch.ts';
import { visitWords } from '../domain/visit-words.ts';
import { writtenChannels } from '../queries/reminder-plans.ts';
import type { PermissionRules } from '../queries/permission-facts.ts';
import type { SlotOffer } from './store/offers.ts';
import { formatText } from '../../platform/i18n/catalog.ts';
import { OUTREACH_WORDS } from '../words/words.ts';

export async function languageOfPatient(ctx: ClinicContext, id: PatientId, rules: PermissionRules): Promise<Language> {
  return (await getPatient(ctx, id))?.language ?? rules.clinic.defaultLanguage;
}

/** Tells the patient of the time that is kept. False where they cannot be told now: then it is nobody's offer. */
export async function tellOffer(
  tx: ClinicTx,
  ctx: ClinicContext,
  told: {
    readonly offer: Omit<SlotOffer, 'state'>;
    readonly opening: Opening;
    readonly language: Language;
    readonly rules: PermissionRules;
    readonly template: 'waiting-offer' | 'rebook-offer';
    readonly more?: Readonly<Record<string, string>>;
  },
): Promise<boolean> {
  const { offer, opening, language, rules, template } = told;
  const { zone, siteName: site } = opening;
  const now = ctx.clock.now();
  const until = localDateTimeOf(offer.expiresAt, zone);
  const sameDay = until.date === localDateOf(now, zone);
  const { day } = visitWords(offer.expiresAt, zone, language);
  const plan = await planTouch(tx, ctx, {
    rules,
    wish: {
      // What somebody waits for, and what the clinic owes them, counts against no cap.
      origin: 'waiting-list',
      originId: offer.id,
      patientId: offer.patientId,
      appointmentId: offer.appointmentId,
      template,
      variables: {
        site,
        ...visitWords(offer.start, zone, language),
        until: sameDay
          ? until.time
          : formatText(language, OUTREACH_WORDS[language].offerUntil, { day, time: until.time }),
        ...told.more,
      },
      channels: await writtenChannels(tx),
      dueAt: now,
      expiresAt: offer.expiresAt,
      zone,
      dedupeKey: `offer:${offer.id}`,
    },
  });
  return plan.kind === 'planned' && plan.dueAt <= now;
}
