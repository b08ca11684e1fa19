import type { Appointment } from '../../agenda/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import { localeOf, type Language } from '../../platform/i18n/language.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { PatientId } from '../../platform/kernel/ids.ts';
import { MINUTE_MS, plusMs, type Instant } from '../../platform/time/instant.ts';
import type { TouchChannel, TouchStep } from '../domain/plan.ts';
import { briefVisitWords, visitWords } from '../domain/visit-words.ts';
import { DEFAULT_POLICY } from '../policy.ts';
import { mayWrite, whatsappWays } from '../queries/whatsapp-way.ts';
import { toTouch, TOUCH_COLUMNS, type Touch, type TouchRow } from '../store/touch-rows.ts';
import type { OutreachPorts } from '../visit-page/visit-links.ts';
import type { Companion } from './family.ts';
import { readFacts, templateOf, type VisitTouchFacts } from './visit-facts.ts';

/** What is said of a visit when it is made, moved or cancelled. */
const NOTICES = ['booking-confirmation', 'correction', 'cancellation'] as const;
type Notice = (typeof NOTICES)[number];

/** The longest series of the desk. What asks for an answer names as many as a thread remembers. */
const MOST_VISITS = 26;
const MOST_ANSWERED = 8;
/** Whoever goes on booking for one patient does not keep them waiting for ever. */
const MOST_WAIT_MS = 5 * MINUTE_MS;

export function noticeOf(step: TouchStep): Notice | undefined {
  return NOTICES.find((notice) => notice === step);
}

/** The template that says the same of several visits. */
export function severalTemplate(notice: Notice): string {
  return `${notice}-several`;
}

interface Series {
  readonly companions: readonly Companion[];
  /** More of the same is about to fall due: one message for all goes with the last. */
  readonly waitUntil?: Instant | undefined;
  /** Of the approved template for several, on WhatsApp outside its 24 hours. */
  readonly contentSid?: string | undefined;
}

const ALONE: Series = { companions: [] };

/**
 * Notices of one kind to one patient go in one message: of a series that the desk booked, moved or cancelled date by date. Each is
 * permitted by itself, and to the same address by the same channel; else each goes alone.
 */
export async function seriesOf(
  ctx: ClinicContext<OutreachPorts>,
  { touch, facts }: { readonly touch: Touch; readonly facts: VisitTouchFacts },
): Promise<Series> {
  const { decision, channel, language } = facts;
  const notice = noticeOf(touch.step);
  if (notice === undefined || decision.kind !== 'send' || !isPlain(touch, facts.appointment)) return ALONE;
  const others = await plannedLike(ctx, touch);
  const now = ctx.clock.now();
  const later = others.filter(({ dueAt }) => dueAt > now).map(({ dueAt }) => dueAt);
  const [last] = later.toSorted((a, b) => b - a);
  if (last !== undefined && now - touch.plannedAt < MOST_WAIT_MS) return { companions: [], waitUntil: last };
  const found = await Promise.all(
    others
      .filter(({ dueAt }) => dueAt <= now)
      .map(async (other): Promise<Companion | undefined> => {
        const theirs = await readFacts(ctx, other);
        const { decision: may, appointment } = theirs;
        const isAlike = may.kind === 'send' && may.address === decision.address && theirs.channel === channel;
        return isAlike && appointment && isPlain(other, appointment) ? { touch: other, appointment } : undefined;
      }),
  );
  const companions = found.filter((one) => one !== undefined);
  if (companions.length === 0 || channel !== 'whatsapp') return { companions };
  const asked = { template: severalTemplate(notice), language, addresses: [decision.address], now };
  const ways = await ctx.db.reading(ctx.clinicId, (reader) => whatsappWays(reader, asked));
  if (!mayWrite(ways, decision.address)) return ALONE;
  return { companions, contentSid: ways.open.has(decision.address) ? undefined : ways.contentSid };
}

/** What has words of its own (what the clinic's system refused) is said by itself. */
function isPlain(touch: Touch, appointment: Appointment | undefined): boolean {
  return templateOf(touch, appointment?.cancelReason) === touch.step;
}

/** The other notices of this kind to this patient that are due, or will be before the desk could take them back no more. */
async function plannedLike(ctx: ClinicContext, { id, patientId, step }: Touch): Promise<readonly Touch[]> {
  const rows = await ctx.db.query<TouchRow>(
    ctx.clinicId,
    `select ${TOUCH_COLUMNS} from touch
      where clinic_id = $1 and state = 'planned' and origin = 'appointment' and step = $2 and patient_id = $3 and id <> $4 and due_at <= $5
      order by appointment_start_at, id limit $6`,
    [
      ctx.clinicId,
      step,
      patientId,
      id,
      new Date(plusMs(ctx.clock.now(), DEFAULT_POLICY.deskGraceMs)),
      (step === 'correction' ? MOST_ANSWERED : MOST_VISITS) - 1,
    ],
  );
  return rows.map(toTouch);
}

/** One sends the notices of a patient at a time: two workers would each send theirs alone. */
export async function lockNotices(tx: ClinicTx, patientId: PatientId): Promise<void> {
  await tx.sql('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `outreach-notices:${tx.clinicId}:${patientId}`,
  ]);
}

/** A visit of the message, with the address of its page where the message has room for it. */
export interface SeriesVisit {
  readonly appointment: Appointment;
  readonly link?: string | undefined;
}

/** All dates: one below the other in an email, else in one line. A site is named with each only where there are several. */
export function seriesValues(
  visits: readonly SeriesVisit[],
  facts: { readonly clinic: { readonly name: string }; readonly language: Language; readonly channel: TouchChannel },
): Readonly<Record<string, string>> {
  const { clinic, language, channel } = facts;
  const sorted = visits.toSorted((a, b) => a.appointment.start - b.appointment.start);
  const sites = [...new Set(sorted.map(({ appointment }) => appointment.siteName))];
  const placeOf = ({ siteName }: Appointment): string => (sites.length > 1 ? ` (${siteName})` : '');
  const line = ({ appointment, link }: SeriesVisit): string => {
    const { day, time } = visitWords(appointment.start, appointment.zone, language);
    return `${day}, ${time}${placeOf(appointment)}${link === undefined ? '' : `\n${link}\n`}`;
  };
  const brief = ({ appointment }: SeriesVisit): string =>
    `${briefVisitWords(appointment.start, appointment.zone, language)}${placeOf(appointment)}`;
  return {
    clinic: clinic.name,
    site: new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(sites),
    visits: channel === 'email' ? sorted.map(line).join('\n').trim() : sorted.map(brief).join('; '),
  };
}
