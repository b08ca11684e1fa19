import { z } from 'zod';
import { accessesTo, verifyAudit, type AuditRecord } from '../../../audit/index.ts';
import { parseId, type StaffId } from '../../../platform/kernel/ids.ts';
import { toIso } from '../../../platform/time/instant.ts';
import { staffNames } from '../../queries/staff-names.ts';
import { defineRoute, type Route } from '../define-route.ts';
import { accessesOut, accessesParams, verdictOut, type AccessesOut } from '../shapes/audit.ts';

const actorIn = z.object({ kind: z.string(), id: z.string().optional(), clientId: z.string().optional() });
const detailIn = z.object({ where: z.string().optional() });

function staffIdOf({ actor }: AuditRecord): StaffId | undefined {
  const { kind, id } = actorIn.parse(actor);
  return kind === 'staff' ? parseId<StaffId>(id) : undefined;
}

export const auditRoutes: readonly Route[] = [
  defineRoute({
    method: 'get',
    path: '/patients/{id}/accesses',
    tag: 'Audit',
    summary: 'Who saw or changed anything of a patient; the newest first',
    policy: 'audit.read',
    status: 200,
    params: accessesParams,
    answer: accessesOut,
    handle: async ({ ctx, params }): Promise<AccessesOut> => {
      const records = await accessesTo(ctx, params.id);
      const names = await staffNames(
        ctx,
        records.map(staffIdOf).filter((id) => id !== undefined),
      );
      return {
        entries: records.map((record) => {
          const { kind, id, clientId } = actorIn.parse(record.actor);
          const staffId = staffIdOf(record);
          const { where } = detailIn.parse(record.detail);
          return {
            id: record.id,
            at: toIso(record.at),
            action: record.action,
            who: (staffId && names.get(staffId)) ?? clientId ?? id ?? '',
            kind,
            ...(where === undefined ? {} : { where }),
            subject: record.subject,
          };
        }),
      };
    },
  }),
  defineRoute({
    method: 'post',
    path: '/audit/verify',
    tag: 'Audit',
    summary: 'Walk the whole chain of the trail and say whether it holds',
    policy: 'audit.read',
    status: 200,
    answer: verdictOut,
    handle: async ({ ctx }) => ({ ...(await verifyAudit(ctx, ctx.clinicId)), clinicId: ctx.clinicId }),
  }),
];
