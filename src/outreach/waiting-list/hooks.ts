import { heldOpening } from '../../agenda/index.ts';
import { isAnswerAwaited, openQuestion } from '../../conversations/index.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { OriginHooks } from '../origin-hook.ts';
import { getOffer } from './store/offers.ts';

/**
 * Of a time that is offered: nothing leaves about one that is no longer kept, nor while this telephone still owes an answer to
 * something else. The thread knows what "sí" takes.
 */
export const offerHooks: OriginHooks = {
  async check(ctx, touch) {
    const { originId, patientId } = touch;
    if (originId === undefined) return undefined;
    return ctx.db.reading(ctx.clinicId, async (reader) => {
      const offer = await getOffer(reader, originId);
      if (offer?.state !== 'offered') return { kind: 'drop', reason: 'slot-gone' };
      const [opening, awaited] = await Promise.all([
        heldOpening(reader, offer.holdId, ctx.clock.now()),
        isAnswerAwaited(reader, patientId, ctx.clock.now()),
      ]);
      if (!opening) return { kind: 'drop', reason: 'slot-gone' };
      return awaited ? { kind: 'drop', reason: 'answer-awaited' } : undefined;
    });
  },
  async openThread(tx, ctx, { touch, way }) {
    const offer = touch.originId === undefined ? undefined : await getOffer(tx, touch.originId);
    if (!offer || (way.channel !== 'sms' && way.channel !== 'whatsapp')) return undefined;
    // It was alive a moment ago; should it be gone by now, the answer finds that out.
    const opening = required(await heldOpening(tx, offer.holdId, ctx.clock.now()), 'the time that is kept');
    const { channel, address, line, language } = way;
    return openQuestion(tx, ctx, {
      topic: 'proposal',
      channel,
      channelKey: `${line}|${address}`,
      remote: address,
      local: line,
      patientId: touch.patientId,
      language,
      node: {
        name: 'proposal',
        offer: {
          kind: offer.entryId === undefined ? 'instead' : 'earlier',
          offerId: offer.id,
          holdId: offer.holdId,
          openingId: offer.openingId,
          start: offer.start,
          zone: opening.zone,
          siteName: opening.siteName,
          patientId: offer.patientId,
          ...(offer.appointmentId === undefined ? {} : { appointmentId: offer.appointmentId }),
        },
      },
    });
  },
};
