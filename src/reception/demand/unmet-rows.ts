import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { ConversationId, PatientId, ServiceId, SiteId } from '../../platform/kernel/ids.ts';
import type { LocalDate } from '../../platform/time/wall-time.ts';
import type { ListPart } from '../reports/part-of-list.ts';
import type { UnmetRow } from './demand.ts';

export interface Unmet {
  readonly serviceId: ServiceId;
  readonly siteId?: SiteId | undefined;
  readonly day: LocalDate;
  readonly patientId?: PatientId | undefined;
  readonly conversationId?: ConversationId | undefined;
  readonly reason: string;
  readonly cause: string;
}

/** Notes it, once for a person, a service and a day. False where it stands already, or the service is gone. */
export async function noteUnmet(tx: ClinicTx, ctx: ClinicContext, unmet: Unmet): Promise<boolean> {
  const { serviceId, siteId, day, patientId, conversationId, reason, cause } = unmet;
  const written = await tx.run(
    `insert into unmet_demand (clinic_id, id, service_id, site_id, day, patient_id, conversation_id, reason, cause, created_at)
     select $1, $2, s.id, $4, $5, $6, $7, $8, $9, $10 from service s where s.clinic_id = $1 and s.id = $3
     on conflict do nothing`,
    [
      tx.clinicId,
      ctx.ids.next(),
      serviceId,
      siteId ?? null,
      day,
      patientId ?? null,
      conversationId ?? null,
      reason,
      cause,
      new Date(ctx.clock.now()),
    ],
  );
  return written === 1;
}

/** People who found no time of the service since that day; one who tried on several days is one. */
export async function peopleSince(tx: ClinicTx, serviceId: ServiceId, day: LocalDate): Promise<number> {
  const [row] = await tx.sql<{ n: number }>(
    `select count(distinct coalesce(patient_id, conversation_id)) as n from unmet_demand
      where clinic_id = $1 and service_id = $2 and day >= $3`,
    [tx.clinicId, serviceId, day],
  );
  return row?.n ?? 0;
}

interface Row {
  readonly service_id: ServiceId;
  readonly site_id: SiteId | null;
  readonly day: LocalDate;
  readonly reason: string;
  readonly people: number;
}

/** What was not met on these days, both included. One round trip. */
export async function unmetBetween(
  ctx: ClinicContext,
  wanted: { readonly from: LocalDate; readonly to: LocalDate; readonly site?: SiteId | undefined },
): Promise<readonly UnmetRow[]> {
  const rows = await ctx.db.query<Row>(
    ctx.clinicId,
    `select service_id, site_id, day, reason, count(*) as people from unmet_demand
      where clinic_id = $1 and day between $2 and $3 and ($4::uuid is null or site_id = $4)
      group by 1, 2, 3, 4`,
    [ctx.clinicId, wanted.from, wanted.to, wanted.site ?? null],
  );
  return rows.map(({ service_id: serviceId, site_id: siteId, day, reason, people }) => ({
    serviceId,
    ...(siteId === null ? {} : { siteId }),
    day,
    reason,
    people,
  }));
}

export interface UnmetPerson {
  readonly id: string;
  readonly day: LocalDate;
  readonly patient_id: PatientId | null;
  /** Of the talk in which nobody was known. */
  readonly remote_address: string | null;
  readonly reason: string;
}

/** Who is behind the figure of a service, a site (or none) and a week, the latest first. One round trip. */
export function unmetPeople(
  ctx: ClinicContext,
  wanted: ListPart & {
    readonly from: LocalDate;
    readonly to: LocalDate;
    /** Its Monday. */
    readonly week: LocalDate;
    readonly serviceId: ServiceId;
    readonly siteId?: SiteId | undefined;
  },
): Promise<readonly UnmetPerson[]> {
  const { from, to, week, serviceId, siteId, limit, skip } = wanted;
  return ctx.db.query<UnmetPerson>(
    ctx.clinicId,
    `select u.id, u.day, u.patient_id, c.remote_address, u.reason from unmet_demand u
       left join desk_conversation c on c.clinic_id = u.clinic_id and c.id = u.conversation_id
      where u.clinic_id = $1 and u.day between $2 and $3 and date_trunc('week', u.day::timestamp)::date = $4::date
        and u.service_id = $5 and u.site_id is not distinct from $6::uuid
      order by u.day desc, u.created_at desc, u.id limit $7 offset $8`,
    [ctx.clinicId, from, to, week, serviceId, siteId ?? null, limit, skip],
  );
}

/** For `patient.merged`: what stands of both on one day is one person. Safe to repeat. */
export async function repointUnmet(
  ctx: ClinicContext,
  { aliasId, survivorId }: { readonly aliasId: PatientId; readonly survivorId: PatientId },
): Promise<void> {
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    await tx.run(
      `update unmet_demand u set patient_id = $3 where u.clinic_id = $1 and u.patient_id = $2
         and not exists (select from unmet_demand s where s.clinic_id = $1 and s.patient_id = $3 and s.service_id = u.service_id and s.day = u.day)`,
      [tx.clinicId, aliasId, survivorId],
    );
    await tx.run('delete from unmet_demand where clinic_id = $1 and patient_id = $2', [tx.clinicId, aliasId]);
  });
}
