import { z } from 'zod';
import type { DeliveredEvent } from '../../jobs/index.ts';
import { suppressAddresses } from '../../messaging/index.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { parseId, type PatientId } from '../../platform/kernel/ids.ts';
import { revokeLinksOf } from '../visit-page/visit-links.ts';

const needsPerson = z.object({ reason: z.string(), patientId: z.uuid().nullish(), phone: z.string().nullish() });

/**
 * For `conversation.needs-person`: who says that they are not the patient gets no more messages at that number, and the links
 * that were sent there open nothing any more. A person at the desk corrects the number. Safe to repeat.
 */
export async function onWrongPerson(ctx: ClinicContext, { payload }: Pick<DeliveredEvent, 'payload'>): Promise<void> {
  const { reason, patientId, phone } = needsPerson.parse(payload);
  if (reason !== 'wrong-person') return;
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    if (patientId) await revokeLinksOf(tx, ctx, required(parseId<PatientId>(patientId), 'patient id'));
    if (!phone) return;
    const silence = (['sms', 'whatsapp', 'voice'] as const).map((channel) => ({
      channel,
      address: phone,
      scope: 'all' as const,
    }));
    await suppressAddresses(tx, silence, { reason: 'wrong-person', since: ctx.clock.now() });
  });
}
