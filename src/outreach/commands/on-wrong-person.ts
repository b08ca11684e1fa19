import { z } from 'zod';
import type { DeliveredEvent } from '../../jobs/index.ts';
import { suppressAddresses } from '../../messaging/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { parseId, type PatientId } from '../../platform/kernel/ids.ts';
import { revokeLinksOf } from '../visit-page/visit-links.ts';

const needsPerson = z.object({ reason: z.string(), patientId: z.uuid().nullish(), phone: z.string().nullish() });

/** A family at most, and who had the number before them. */
const MOST_WRITTEN_TO = 20;

/** Whom we wrote to at this number. */
async function writtenTo(tx: ClinicTx, phone: string | null | undefined): Promise<readonly PatientId[]> {
  if (!phone) return [];
  const rows = await tx.sql<{ patient_id: PatientId }>(
    `select distinct patient_id from message
      where clinic_id = $1 and to_address = $2 and direction = 'outbound' and patient_id is not null limit ${MOST_WRITTEN_TO}`,
    [tx.clinicId, phone],
  );
  return rows.map(({ patient_id }) => patient_id);
}

/**
 * For `conversation.needs-person`: who says that they are not the patient gets no more messages at that number, and the links
 * that were sent there open nothing any more, also where nobody knows which message they answer. A person at the desk corrects
 * the number. Safe to repeat.
 */
export async function onWrongPerson(ctx: ClinicContext, { payload }: Pick<DeliveredEvent, 'payload'>): Promise<void> {
  const { reason, patientId, phone } = needsPerson.parse(payload);
  if (reason !== 'wrong-person') return;
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const meant = patientId ? [required(parseId<PatientId>(patientId), 'patient id')] : await writtenTo(tx, phone);
    for (const id of meant) await revokeLinksOf(tx, ctx, id);
    if (!phone) return;
    const silence = (['sms', 'whatsapp', 'voice'] as const).map((channel) => ({
      channel,
      address: phone,
      scope: 'all' as const,
    }));
    await suppressAddresses(tx, silence, { reason: 'wrong-person', since: ctx.clock.now() });
  });
}
