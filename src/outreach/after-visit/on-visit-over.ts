import { z } from 'zod';
import { getAppointment, type Appointment } from '../../agenda/index.ts';
import { linesOf } from '../../identity/index.ts';
import type { DeliveredEvent } from '../../jobs/index.ts';
import { getPatient } from '../../patients/index.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { parseId, type AppointmentId } from '../../platform/kernel/ids.ts';
import { DAY_MS, HOUR_MS, plusMs, type Instant } from '../../platform/time/instant.ts';
import { addDays, instantAt, localDateOf, localTime } from '../../platform/time/wall-time.ts';
import { linkToBook } from '../booking-page/booking-links.ts';
import type { OutreachPorts } from '../visit-page/visit-links.ts';
import { planTouch } from '../commands/plan-touch.ts';
import { languageOf } from '../campaigns/domain/campaign-text.ts';
import { permissionRules } from '../queries/permission-facts.ts';
import { toldChannels, writtenChannels } from '../queries/reminder-plans.ts';
import { getFeedback, insertFeedback, keepAnswer, type FeedbackId, type FeedbackKind } from './feedback.ts';
import { afterVisitSettings, type AfterVisitSettings } from './settings.ts';

type Event = Pick<DeliveredEvent, 'payload'>;

interface Plan {
  readonly kind: FeedbackKind;
  readonly template: string;
  readonly dueAt: Instant;
  readonly variables: Readonly<Record<string, string>>;
}

/** A question about a visit is of no use a week later. */
const USELESS_AFTER_MS = 7 * DAY_MS;
/** Who is written to at once after having been missed feels watched. */
const MISSED_AFTER_MS = 2 * HOUR_MS;
const SCORE_AFTER_MS = 3 * HOUR_MS;
const GLAD = 9;
const NEEDS_NO_ANSWER: readonly FeedbackKind[] = ['instructions', 'review'];

const statusChanged = z.object({ appointmentId: z.uuid(), status: z.string().optional() });

/** For `appointment.status-changed`: what the clinic wants said or asked after a visit, each once. Safe to repeat. */
export async function onVisitOver(ctx: ClinicContext<OutreachPorts>, { payload }: Event): Promise<void> {
  const event = statusChanged.parse(payload);
  if (event.status !== 'noshow' && event.status !== 'fulfilled') return;
  const settings = await afterVisitSettings(ctx);
  const visit = await getAppointment(ctx, required(parseId<AppointmentId>(event.appointmentId), 'appointment'));
  // What is put in order weeks later is no reason to write to anybody.
  if (visit?.status !== event.status || visit.end < ctx.clock.now() - 2 * DAY_MS) return;
  const plans = event.status === 'noshow' ? await missedPlans(ctx, settings) : await heldPlans(ctx, visit, settings);
  for (const plan of plans) await planOne(ctx, visit, plan);
}

async function missedPlans(ctx: ClinicContext<OutreachPorts>, settings: AfterVisitSettings): Promise<readonly Plan[]> {
  const phone = (await linesOf(ctx))[0]?.number;
  if (!settings.noShow || phone === undefined) return [];
  const dueAt = plusMs(ctx.clock.now(), MISSED_AFTER_MS);
  return [{ kind: 'no-show', template: 'visit-missed', dueAt, variables: { phone } }];
}

async function heldPlans(
  ctx: ClinicContext<OutreachPorts>,
  visit: Appointment,
  settings: AfterVisitSettings,
): Promise<readonly Plan[]> {
  const now = ctx.clock.now();
  const nextMorning = instantAt(addDays(localDateOf(visit.start, visit.zone), 1), localTime(10), visit.zone);
  const text = await instructionsFor(ctx, visit, settings);
  return [
    ...(text === undefined
      ? []
      : [{ kind: 'instructions', template: 'visit-instructions', dueAt: now, variables: { text } } as const]),
    ...(settings.check
      ? [
          {
            kind: 'check',
            template: 'visit-check',
            dueAt: nextMorning > now ? nextMorning : now,
            variables: {},
          } as const,
        ]
      : []),
    ...(settings.satisfaction
      ? [{ kind: 'satisfaction', template: 'visit-score', dueAt: plusMs(now, SCORE_AFTER_MS), variables: {} } as const]
      : []),
  ];
}

async function instructionsFor(ctx: ClinicContext<OutreachPorts>, visit: Appointment, settings: AfterVisitSettings) {
  const found = settings.instructions.find(
    ({ serviceIds }) => serviceIds.length === 0 || serviceIds.includes(visit.serviceId),
  );
  if (!found) return undefined;
  const [patient, { clinic }] = await Promise.all([getPatient(ctx, visit.patientId), permissionRules(ctx)]);
  const language = languageOf(found.texts, { own: patient?.language, house: clinic.defaultLanguage });
  return language && found.texts[language];
}

async function planOne(
  ctx: ClinicContext<OutreachPorts>,
  visit: Pick<Appointment, 'id' | 'patientId' | 'serviceId' | 'zone'>,
  plan: Plan,
): Promise<void> {
  const rules = await permissionRules(ctx);
  const { kind, template, dueAt, variables } = plan;
  const id = ctx.ids.next<FeedbackId>();
  const { id: appointmentId, patientId, serviceId, zone } = visit;
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    if (!(await insertFeedback(tx, { id, appointmentId, patientId, kind }, ctx.clock.now()))) return;
    const link = kind === 'no-show' ? await linkToBook(tx, ctx, { patientId, serviceId }) : undefined;
    await planTouch(tx, ctx, {
      rules,
      wish: {
        originId: id,
        patientId,
        appointmentId,
        template,
        variables: link === undefined ? variables : { ...variables, link },
        dueAt,
        zone,
        origin: kind === 'no-show' ? 'no-show' : 'follow-up',
        channels: await (NEEDS_NO_ANSWER.includes(kind) ? toldChannels(tx) : writtenChannels(tx)),
        expiresAt: plusMs(dueAt, USELESS_AFTER_MS),
        dedupeKey: `after-visit:${appointmentId}:${kind}`,
      },
    });
  });
}

const told = z.object({
  feedbackId: z.uuid(),
  feeling: z.string().optional(),
  score: z.number().int().optional(),
});

/** For `conversation.feedback`: the answer is kept; who is glad, and agreed to offers, is told where reviews are written. Safe to repeat. */
export async function onFeedback(ctx: ClinicContext<OutreachPorts>, { payload }: Event): Promise<void> {
  const { feedbackId: id, feeling, score } = told.parse(payload);
  await ctx.db.inClinic(ctx.clinicId, (tx) => keepAnswer(tx, { id, feeling, score, at: ctx.clock.now() }));
  const { reviewLink: link } = await afterVisitSettings(ctx);
  if (link === undefined || score === undefined || score < GLAD) return;
  const feedback = await ctx.db.reading(ctx.clinicId, (reader) => getFeedback(reader, id));
  const visit = feedback && (await getAppointment(ctx, feedback.appointmentId));
  if (!visit) return;
  const dueAt = plusMs(ctx.clock.now(), HOUR_MS);
  await planOne(ctx, visit, { kind: 'review', template: 'visit-review', dueAt, variables: { link } });
}
