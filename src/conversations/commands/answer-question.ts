import type { ClinicContext } from '../../platform/kernel/context.ts';
import { emit } from '../../platform/outbox/emit.ts';
import type { Effect } from '../domain/effect.ts';

type Answer = Extract<Effect, { kind: 'decline-offer' | 'leave-feedback' }>;

/** Tells whoever asked. Told twice, it is one answer: the listener looks at what it has. */
export async function answerQuestion(ctx: ClinicContext, answer: Answer): Promise<void> {
  const event =
    answer.kind === 'decline-offer'
      ? { type: 'conversation.offer-declined', payload: { offerId: answer.offerId } }
      : {
          type: 'conversation.feedback',
          payload: { feedbackId: answer.feedbackId, feeling: answer.feeling, score: answer.score },
        };
  await ctx.db.inClinic(ctx.clinicId, (tx) => emit(tx, ctx, event));
}
