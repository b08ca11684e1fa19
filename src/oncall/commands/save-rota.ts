import { record } from '../../audit/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { SiteId, StaffId } from '../../platform/kernel/ids.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import type { Language } from '../../platform/i18n/language.ts';
import type { Instant } from '../../platform/time/instant.ts';
import type { IsoWeekday, LocalTime } from '../../platform/time/wall-time.ts';
import { parsePhone } from '../../patients/index.ts';
import type { Ladder } from '../domain/ladder.ts';
import type { PersonId, Rank, RotaId, ShiftId } from '../domain/rota.ts';
import type { OnCallRefusal } from '../errors.ts';

/** Whom the clinic can call, and how. An email or a name once given finds the same person again. */
export interface NewPerson {
  readonly name: string;
  readonly phone: string;
  readonly hasWhatsapp?: boolean | undefined;
  readonly email?: string | undefined;
  readonly language: Language;
  readonly staffId?: StaffId | undefined;
}

async function noted(
  tx: ClinicTx,
  ctx: ClinicContext,
  subject: { type: string; id: string },
  detail: object,
): Promise<void> {
  await record(tx, ctx, { action: 'on-call.rota', subject, detail: { ...detail } });
}

/** Sets up on-call: with a ladder (the house's where it is empty) a clinic has it. */
export async function saveOnCallSetting(
  ctx: ClinicContext,
  setting: { readonly ladder: Ladder; readonly fallbackNumber?: string | undefined },
): Promise<Result<undefined, OnCallRefusal>> {
  const fallback = setting.fallbackNumber === undefined ? undefined : parsePhone(setting.fallbackNumber);
  if (fallback && !fallback.ok) return refuse({ code: 'phone-invalid' });
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    await tx.run(
      `insert into on_call_setting (clinic_id, ladder, fallback_number, changed_at) values ($1, $2::jsonb, $3, $4)
       on conflict (clinic_id) do update set ladder = excluded.ladder, fallback_number = excluded.fallback_number, changed_at = excluded.changed_at`,
      [tx.clinicId, JSON.stringify(setting.ladder), fallback?.value ?? null, new Date(ctx.clock.now())],
    );
    await noted(
      tx,
      ctx,
      { type: 'Clinic', id: tx.clinicId },
      { steps: setting.ladder.length, fallback: fallback !== undefined },
    );
  });
  return ok(undefined);
}

/** Puts somebody on the list of who can be called, or changes who has that telephone. */
export async function savePerson(
  ctx: ClinicContext,
  person: NewPerson,
): Promise<Result<{ readonly id: PersonId }, OnCallRefusal>> {
  const phone = parsePhone(person.phone);
  if (!phone.ok) return refuse({ code: 'phone-invalid' });
  const id = await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const [row] = await tx.sql<{ id: PersonId }>(
      `insert into on_call_person (clinic_id, id, name, staff_id, phone, has_whatsapp, email, language) values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (clinic_id, phone) do update set name = excluded.name, staff_id = coalesce(excluded.staff_id, on_call_person.staff_id),
         has_whatsapp = excluded.has_whatsapp, email = excluded.email, language = excluded.language, active = true returning id`,
      [
        tx.clinicId,
        ctx.ids.next(),
        person.name,
        person.staffId ?? null,
        phone.value,
        person.hasWhatsapp ?? false,
        person.email?.toLowerCase() ?? null,
        person.language,
      ],
    );
    if (row) await noted(tx, ctx, { type: 'OnCallPerson', id: row.id }, {});
    return row?.id;
  });
  return id === undefined ? refuse({ code: 'person-unknown' }) : ok({ id });
}

/** A rota by its name: for a specialty, a site, both, or everything. Refuses `site-unknown`. */
export async function saveRota(
  ctx: ClinicContext,
  rota: { readonly name: string; readonly specialty?: string | undefined; readonly siteId?: SiteId | undefined },
): Promise<Result<RotaId, OnCallRefusal>> {
  return ctx.db.inClinic(ctx.clinicId, async (tx): Promise<Result<RotaId, OnCallRefusal>> => {
    if (rota.siteId !== undefined) {
      const [site] = await tx.sql('select id from site where clinic_id = $1 and id = $2', [tx.clinicId, rota.siteId]);
      if (!site) return refuse({ code: 'site-unknown' });
    }
    const [row] = await tx.sql<{ id: RotaId }>(
      `insert into on_call_rota (clinic_id, id, name, specialty, site_id) values ($1, $2, $3, $4, $5)
       on conflict (clinic_id, name) do update set specialty = excluded.specialty, site_id = excluded.site_id returning id`,
      [tx.clinicId, ctx.ids.next(), rota.name, rota.specialty ?? null, rota.siteId ?? null],
    );
    const id = row?.id as RotaId;
    await noted(tx, ctx, { type: 'OnCallRota', id }, {});
    return ok(id);
  });
}

/** A shift of every week, or one that stands in the place of the weekly ones for its time (a swap, a holiday). */
export type NewShift = { readonly rotaId: RotaId; readonly personId: PersonId; readonly rank: Rank } & (
  | { readonly weekday: IsoWeekday; readonly from: LocalTime; readonly to: LocalTime }
  | { readonly start: Instant; readonly end: Instant; readonly replaces?: ShiftId | undefined }
);

export async function insertShift(
  tx: ClinicTx,
  ctx: ClinicContext,
  shift: NewShift,
  source?: string,
): Promise<ShiftId> {
  const id = ctx.ids.next<ShiftId>();
  const weekly = 'weekday' in shift ? shift : undefined;
  const once = 'start' in shift ? shift : undefined;
  await tx.run(
    `insert into on_call_shift (clinic_id, id, rota_id, person_id, rank, weekday, from_time, to_time, start_at, end_at, replaces, source)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      tx.clinicId,
      id,
      shift.rotaId,
      shift.personId,
      shift.rank,
      weekly?.weekday ?? null,
      weekly?.from ?? null,
      weekly?.to ?? null,
      once ? new Date(once.start) : null,
      once ? new Date(once.end) : null,
      once?.replaces ?? null,
      source ?? null,
    ],
  );
  return id;
}

/** Whether that person is on the list of who can be called. */
export async function canBeCalled(tx: ClinicTx, id: PersonId): Promise<boolean> {
  const rows = await tx.sql('select id from on_call_person where clinic_id = $1 and id = $2 and active', [
    tx.clinicId,
    id,
  ]);
  return rows.length === 1;
}

/**
 * Adds a shift to a rota. Refuses a rota or a person that is not there, and a shift that ends before it begins or is over already.
 */
export async function addShift(
  ctx: ClinicContext,
  shift: NewShift,
): Promise<Result<{ readonly id: ShiftId }, OnCallRefusal>> {
  if ('start' in shift && shift.end <= shift.start)
    return refuse({ code: 'shift-invalid', detail: 'it ends before it begins' });
  if ('start' in shift && shift.end <= ctx.clock.now()) return refuse({ code: 'shift-invalid', detail: 'it is over' });
  return ctx.db.inClinic(ctx.clinicId, async (tx): Promise<Result<{ readonly id: ShiftId }, OnCallRefusal>> => {
    const [rota] = await tx.sql('select id from on_call_rota where clinic_id = $1 and id = $2', [
      tx.clinicId,
      shift.rotaId,
    ]);
    if (!rota) return refuse({ code: 'rota-unknown' });
    if (!(await canBeCalled(tx, shift.personId))) return refuse({ code: 'person-unknown' });
    const id = await insertShift(tx, ctx, shift);
    await noted(tx, ctx, { type: 'OnCallShift', id }, { rotaId: shift.rotaId, rank: shift.rank });
    return ok({ id });
  });
}

export async function removeShift(ctx: ClinicContext, id: ShiftId): Promise<Result<undefined, OnCallRefusal>> {
  return ctx.db.inClinic(ctx.clinicId, async (tx): Promise<Result<undefined, OnCallRefusal>> => {
    const gone = await tx.run('delete from on_call_shift where clinic_id = $1 and id = $2', [tx.clinicId, id]);
    if (gone === 0) return refuse({ code: 'shift-unknown' });
    await noted(tx, ctx, { type: 'OnCallShift', id }, { removed: true });
    return ok(undefined);
  });
}
