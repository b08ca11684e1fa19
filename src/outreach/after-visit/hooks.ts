import { appointmentsOf, getAppointment } from '../../agenda/index.ts';
import { isAnswerAwaited, openQuestion } from '../../conversations/index.ts';
import { MINUTE_MS, plusMs } from '../../platform/time/instant.ts';
import type { OriginHooks } from '../origin-hook.ts';
import { getFeedback, type FeedbackKind } from './feedback.ts';
import { readSettings, type AfterVisitSettings } from './settings.ts';

/** What is answered in the thread, and waits until another question was. */
const QUESTIONS: readonly FeedbackKind[] = ['check', 'satisfaction'];

function isWanted(kind: FeedbackKind, settings: AfterVisitSettings): boolean {
  switch (kind) {
    case 'no-show':
      return settings.noShow;
    case 'check':
      return settings.check;
    case 'satisfaction':
      return settings.satisfaction;
    case 'review':
      return settings.reviewLink !== undefined;
    case 'instructions':
      return settings.instructions.length > 0;
  }
}

/** The visit may have been put right, another booked, or the clinic have changed its mind since. */
export const afterVisitHooks: OriginHooks = {
  async check(ctx, touch) {
    const { originId, patientId } = touch;
    if (originId === undefined) return { kind: 'drop', reason: 'superseded' };
    const [feedback, settings, awaited] = await ctx.db.reading(ctx.clinicId, (reader) =>
      Promise.all([
        getFeedback(reader, originId),
        readSettings(reader),
        isAnswerAwaited(reader, patientId, ctx.clock.now()),
      ]),
    );
    if (!feedback || !isWanted(feedback.kind, settings)) return { kind: 'drop', reason: 'switched-off' };
    const visit = await getAppointment(ctx, feedback.appointmentId);
    if (visit?.status !== (feedback.kind === 'no-show' ? 'noshow' : 'fulfilled'))
      return { kind: 'drop', reason: 'superseded' };
    if (feedback.kind === 'no-show') {
      const coming = await appointmentsOf(ctx, patientId, { from: ctx.clock.now(), statuses: ['booked', 'pending'] });
      if (coming.length > 0) return { kind: 'drop', reason: 'already-booked' };
    }
    if (!awaited || !QUESTIONS.includes(feedback.kind)) return undefined;
    return { kind: 'wait', until: plusMs(ctx.clock.now(), 30 * MINUTE_MS), reason: 'answer-awaited' };
  },
  async openThread(tx, ctx, { touch, way }) {
    const feedback = touch.originId === undefined ? undefined : await getFeedback(tx, touch.originId);
    if (!feedback || (way.channel !== 'sms' && way.channel !== 'whatsapp')) return undefined;
    if (!QUESTIONS.includes(feedback.kind)) return undefined;
    const { channel, address, line, language } = way;
    const { patientId } = touch;
    const name = feedback.kind === 'check' ? ('feeling' as const) : ('score' as const);
    return openQuestion(tx, ctx, {
      topic: 'after-visit',
      channel,
      channelKey: `${line}|${address}`,
      remote: address,
      local: line,
      patientId,
      language,
      node: { name, feedbackId: feedback.id, patientId },
    });
  },
};
