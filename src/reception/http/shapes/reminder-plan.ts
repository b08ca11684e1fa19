import { z } from 'zod';
import { reminderPlanIn } from '../../../outreach/index.ts';
import type { PatientId, ServiceId } from '../../../platform/kernel/ids.ts';
import { idIn, idOut, instantOut } from './common.ts';

const planOut = z.record(z.string(), z.unknown()).describe('As it is sent to `POST /reminder-plans`');

export const reminderPlansOut = z.object({
  plans: z.array(
    z.object({
      serviceId: idOut.optional().describe('Absent: of all services that have none of their own'),
      plan: planOut,
      version: z.int(),
      updatedAt: instantOut,
    }),
  ),
  defaults: planOut.describe('What holds where the clinic has written nothing'),
});

export const reminderPlanBody = z.object({
  serviceId: idIn<ServiceId>().optional().describe('Absent: for all services that have none of their own'),
  plan: reminderPlanIn,
});

/** `default`, or the id of a service. */
export const reminderPlanParams = z.object({ key: z.union([z.literal('default'), idIn<ServiceId>()]) });

export const apartParams = z.object({ id: idIn<PatientId>() });
export const apartBody = z.object({ apart: z.boolean() });
