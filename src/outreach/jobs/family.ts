import type { Appointment } from '../../agenda/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { localeOf, type Language } from '../../platform/i18n/language.ts';
import { MINUTE_MS, plusMs } from '../../platform/time/instant.ts';
import { localDateOf } from '../../platform/time/wall-time.ts';
import { isReminder } from '../domain/plan.ts';
import { visitWords } from '../domain/visit-words.ts';
import { approvedContent } from '../queries/whatsapp-way.ts';
import { toTouch, TOUCH_COLUMNS, type Touch, type TouchRow } from '../store/touch-rows.ts';
import type { OutreachPorts } from '../visit-page/visit-links.ts';
import { readFacts, type VisitTouchFacts } from './visit-facts.ts';

export const FAMILY_TEMPLATE = 'reminder-family';
/** A thread remembers eight visits. */
const MOST_OTHERS = 7;
const DUE_TOGETHER_MS = 15 * MINUTE_MS;

/** Another touch that goes in the same message, with the visit that it is about. */
export interface Companion {
  readonly touch: Touch;
  readonly appointment: Appointment;
}

/**
 * The other reminders of this day that may go with this one: to the same address, due at the same time, each permitted by
 * itself, and of nobody who wants theirs apart. Empty where the plan keeps them apart.
 */
export async function familyOf(
  ctx: ClinicContext<OutreachPorts>,
  { touch, facts }: { readonly touch: Touch; readonly facts: VisitTouchFacts },
): Promise<readonly Companion[]> {
  const { decision, appointment, channel, plan } = facts;
  if (decision.kind !== 'send' || !appointment || !isReminder(touch.step)) return [];
  if (!plan.familyTogether || !(await mayGoTogether(ctx, facts))) return [];
  const rows = await ctx.db.query<TouchRow>(
    ctx.clinicId,
    `select ${TOUCH_COLUMNS} from touch t
      where clinic_id = $1 and state = 'planned' and origin = 'appointment' and step like 'reminder-%' and id <> $2
        and due_at between $3 and $4 and channel = $5
        and patient_id in (select c.patient_id from contact_point c where c.clinic_id = $1 and c.channel = $8 and c.address = $6)
        and not exists (select from messages_apart a where a.clinic_id = $1 and a.patient_id in (t.patient_id, $7))
      order by appointment_start_at, id limit ${MOST_OTHERS}`,
    [
      ctx.clinicId,
      touch.id,
      new Date(plusMs(ctx.clock.now(), -DUE_TOGETHER_MS)),
      new Date(plusMs(ctx.clock.now(), DUE_TOGETHER_MS)),
      channel,
      decision.address,
      touch.patientId,
      channel === 'sms' ? 'phone' : channel,
    ],
  );
  const day = localDateOf(appointment.start, appointment.zone);
  const members = await Promise.all(
    rows.map(toTouch).map(async (other): Promise<Companion | undefined> => {
      const theirs = await readFacts(ctx, other);
      const { decision: may, appointment: visit } = theirs;
      if (may.kind !== 'send' || may.address !== decision.address || !visit) return undefined;
      const goesAlong = theirs.plan.familyTogether && theirs.language === facts.language;
      return goesAlong && localDateOf(visit.start, visit.zone) === day
        ? { touch: other, appointment: visit }
        : undefined;
    }),
  );
  return members.filter((member) => member !== undefined);
}

/** The approved template of what is said to several: needed on WhatsApp outside the 24 hours in which our own words are taken. */
export async function familyContent(ctx: ClinicContext, language: Language): Promise<string | undefined> {
  return (await approvedContent(ctx, FAMILY_TEMPLATE)).get(language);
}

async function mayGoTogether(ctx: ClinicContext, { channel, contentSid, language }: VisitTouchFacts): Promise<boolean> {
  if (channel === 'sms') return true;
  if (channel !== 'whatsapp') return false;
  return contentSid === undefined || (await familyContent(ctx, language)) !== undefined;
}

/** The times of one day, without names: "10:00 en Centro y 10:20 en Centro". */
export function familyValues(
  visits: readonly Appointment[],
  { clinic, language }: { readonly clinic: { readonly name: string }; readonly language: Language },
): Readonly<Record<string, string>> {
  const [first] = visits;
  if (!first) return {};
  const sorted = visits.toSorted((a, b) => a.start - b.start);
  const times = sorted.map(({ start, zone }) => visitWords(start, zone, language).time);
  const sites = [...new Set(sorted.map(({ siteName }) => siteName))];
  const list = new Intl.ListFormat(localeOf(language), { type: 'conjunction' });
  return {
    clinic: clinic.name,
    day: visitWords(first.start, first.zone, language).day,
    times: list.format(times),
    site: list.format(sites),
  };
}
