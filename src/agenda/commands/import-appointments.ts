import { isDeepStrictEqual } from 'node:util';
import { recordAll } from '../../audit/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { AppointmentId, HoldId, ServiceId } from '../../platform/kernel/ids.ts';
import { emitAll } from '../../platform/outbox/emit.ts';
import { MINUTE_MS, plusMs, toIso } from '../../platform/time/instant.ts';
import { occupiesTime } from '../domain/appointment-status.ts';
import type { BareAppointment } from '../domain/model.ts';
import { eventsOf } from '../events.ts';
import { lockAppointments, markSlots, writeAppointments } from '../store/appointment-pages.ts';
import { freeFurtherOfGroups, noteFurther, takeFurtherAnyway } from '../store/further-time.ts';
import { shareAssets, takeAssets } from '../store/asset-time.ts';
import { assetsOfImport } from '../store/assets-of-import.ts';
import { visitsThatStay, visitsWithTime } from '../store/group-visits.ts';
import {
  clearHolds,
  freeAppointmentTimes,
  takeBeside,
  takeForAppointment,
  takeForAppointments,
  type LeftTime,
} from '../store/occupancy.ts';
import { furtherLeft, leadsOf, ledByOthers, type Caused, type Leads, type Written } from './further-left.ts';
import { isHistory, stateAfter, type AppointmentImport } from './import-appointment.ts';

export interface AppointmentsImported {
  readonly created: number;
  readonly updated: number;
  /** Their time overlaps another appointment of the practitioner: both stand, somebody should look. */
  readonly overlapping: readonly AppointmentId[];
}

/** JSON from the database has another order of keys and no undefined members. */
function same(before: BareAppointment, after: BareAppointment): boolean {
  const plain = ({ version: _version, updatedAt: _at, ...rest }: BareAppointment): unknown =>
    JSON.parse(JSON.stringify(rest));
  return isDeepStrictEqual(plain(before), plain(after));
}

async function claimsOf(tx: ClinicTx, ctx: ClinicContext, written: readonly Written[]) {
  const assetsOf = await assetsOfImport(
    tx,
    ctx,
    written.flatMap(({ after, assets }) => (occupiesTime(after.status) ? [{ ...after, assets }] : [])),
  );
  const services = await tx.sql<{ id: ServiceId; before: number; after: number }>(
    `select id, buffer_before_minutes as before, buffer_after_minutes as after from service
      where clinic_id = $1 and id = any($2::uuid[])`,
    [tx.clinicId, [...new Set(written.map(({ after }) => after.serviceId))]],
  );
  const buffers = new Map(services.map((service) => [service.id, service]));
  return written
    .filter(({ after }) => occupiesTime(after.status))
    .map(({ after }) => {
      const buffer = buffers.get(after.serviceId);
      return {
        id: ctx.ids.next<HoldId>(),
        resourceId: after.practitionerId,
        appointmentId: after.id,
        assets: assetsOf(after.id),
        busy: {
          start: plusMs(after.start, -(buffer?.before ?? 0) * MINUTE_MS),
          end: plusMs(after.end, (buffer?.after ?? 0) * MINUTE_MS),
        },
      };
    });
}

/** Who shares a time keeps the way in which it was taken. */
function keepsTime({ before, after }: Written): boolean {
  if (after.groupId === undefined || !before) return false;
  const same =
    before.start === after.start && before.end === after.end && before.practitionerId === after.practitionerId;
  return same && occupiesTime(before.status) && occupiesTime(after.status);
}

type Claims = Awaited<ReturnType<typeof claimsOf>>;

/** Of a visit that several patients attend one takes the time, the others take it beside. */
async function parted(
  tx: ClinicTx,
  claims: Claims,
  of: { readonly written: readonly Written[]; readonly keeping: readonly Written[] },
): Promise<{ readonly first: Claims; readonly beside: Claims }> {
  const groups = new Map(of.written.map(({ after }) => [after.id, after.groupId]));
  const groupIds = [...new Set(claims.flatMap(({ appointmentId }) => groups.get(appointmentId) ?? []))];
  const led = new Set([
    ...(await visitsWithTime(tx, groupIds)),
    ...of.keeping.flatMap(({ after }) => after.groupId ?? []),
  ]);
  const first: Claims = [];
  const beside: Claims = [];
  for (const claim of claims) {
    const groupId = groups.get(claim.appointmentId);
    (groupId !== undefined && led.has(groupId) ? beside : first).push(claim);
    if (groupId !== undefined) led.add(groupId);
  }
  return { first, beside };
}

/** Takes the time of those whom a visit needs besides its own practitioner. */
async function takeFurtherOf(
  tx: ClinicTx,
  ctx: ClinicContext,
  { after, further = [], claims }: Pick<Written, 'after' | 'further'> & { readonly claims: Claims },
): Promise<void> {
  const claim = claims.find(({ appointmentId }) => appointmentId === after.id);
  const practitionerIds = [...new Set(further)].filter((id) => id !== after.practitionerId);
  if (!claim || practitionerIds.length === 0) return;
  const { busy } = claim;
  await takeFurtherAnyway(tx, ctx, { appointmentId: after.id, practitionerIds, busy, start: after.start });
}

interface Occupied {
  readonly overlapping: readonly AppointmentId[];
  /** What those had that were there before. */
  readonly left: readonly LeftTime[];
  readonly leads: Leads;
}

/** What the source says stands: holds in its way go, and where another appointment has the time, both stand. */
async function occupy(
  tx: ClinicTx,
  ctx: ClinicContext,
  { all, states }: { readonly all: readonly Written[]; readonly states: readonly BareAppointment[] },
): Promise<Occupied> {
  const keeping = all.filter(keepsTime);
  const written = keeping.length === 0 ? all : all.filter((one) => !keeping.includes(one));
  // Before the old times are free: whoever has a room keeps it.
  const claims = await claimsOf(tx, ctx, written);
  const left = await freeAppointmentTimes(
    tx,
    written.flatMap(({ before, after }) => (before ? [after.id] : [])),
    ctx.clock.now(),
  );
  const { first, beside } = await parted(tx, claims, { written, keeping });
  const taken = new Set(await takeForAppointments(tx, first));
  const overlapping: AppointmentId[] = [];
  for (const claim of first) {
    if (taken.has(claim.appointmentId)) {
      await takeAssets(tx, claim, claim.assets);
      continue;
    }
    if ((await clearHolds(tx, claim)) && (await takeForAppointment(tx, claim, claim.appointmentId))) continue;
    await takeBeside(tx, claim, claim.appointmentId);
    overlapping.push(claim.appointmentId);
  }
  const groups = new Map(written.map(({ after }) => [after.id, after.groupId]));
  for (const { assets: _ofTheFirst, ...claim } of beside) {
    await takeBeside(tx, claim, claim.appointmentId);
    await shareAssets(tx, { id: claim.id, from: groups.get(claim.appointmentId) ?? claim.appointmentId });
  }
  const alone = written.filter(({ after }) => after.groupId === undefined);
  for (const one of alone) await takeFurtherOf(tx, ctx, { ...one, claims });
  const leads = leadsOf(all, states);
  const leftByGroups = await freeFurtherOfGroups(tx, [...leads.keys()], ctx.clock.now());
  const leading = leads.size === 0 ? [] : await claimsOf(tx, ctx, [...leads.values()]);
  for (const one of leads.values()) await takeFurtherOf(tx, ctx, { ...one, claims: leading });
  return { overlapping, left: [...left, ...leftByGroups], leads };
}

/** Whom visits need now. Of visits that need one practitioner, and are new, nothing is noted. */
function notesOf(written: readonly Written[]) {
  return (
    written
      // Of several patients the visit is the first one's.
      .filter(({ after }) => after.groupId === undefined || after.groupId === after.id)
      .filter(({ before, further }) => before !== undefined || further !== undefined)
      .map(({ after, further = [] }) => ({
        id: after.id,
        further: further.filter((id) => id !== after.practitionerId),
      }))
  );
}

/** Whose news it is that a time is free: of those who leave one together the first. */
function tellersOf(written: readonly Written[]): ReadonlySet<AppointmentId> {
  const leaving = written.filter(({ before }) => before && occupiesTime(before.status));
  const first = new Map(leaving.toReversed().map(({ after }) => [after.groupId ?? after.id, after.id]));
  return new Set(first.values());
}

/** Whether others of its group go on with the visit that it leaves. Of pages without groups nothing is asked. */
async function sharingAfter(tx: ClinicTx, written: readonly Written[]): Promise<(after: BareAppointment) => boolean> {
  const left = written.filter(
    ({ before, after }) => before && occupiesTime(before.status) && !occupiesTime(after.status),
  );
  const elsewhere = await visitsThatStay(tx, {
    groupIds: [...new Set(left.flatMap(({ after }) => after.groupId ?? []))],
    besides: written.map(({ after }) => after.id),
  });
  const here = new Set(written.flatMap(({ after }) => (occupiesTime(after.status) ? (after.groupId ?? []) : [])));
  return ({ groupId }) => groupId !== undefined && (here.has(groupId) || elsewhere.has(groupId));
}

/**
 * A page of appointments as their source has them: as `importAppointment`, in few statements, but what is the same already is
 * not written. No id comes twice, none carries a version; what they point to exists. Safe to repeat.
 */
export async function importAppointments(
  tx: ClinicTx,
  ctx: ClinicContext,
  inputs: readonly Omit<AppointmentImport, 'version'>[],
): Promise<AppointmentsImported> {
  const standing = new Map(
    (
      await lockAppointments(
        tx,
        inputs.map(({ id }) => id),
      )
    ).map((before) => [before.id, before]),
  );
  const states = inputs.map((input) => ({ input, after: stateAfter(ctx, input, standing.get(input.id)) }));
  // Whom a visit of several patients needs is said with the first of them.
  const furtherBy = new Map(inputs.map(({ id, further }) => [id, further]));
  const written = states.flatMap(({ input, after }): Caused[] => {
    const before = standing.get(input.id);
    if (before && same(before, after)) return [];
    const further = furtherBy.get(after.groupId ?? after.id) ?? input.further;
    return [{ before, after, further, assets: input.assets, cause: input.cause ?? 'import' }];
  });
  if (written.length === 0) return { created: 0, updated: 0, overlapping: [] };
  const { overlapping, left, leads } = await occupy(tx, ctx, {
    all: written,
    states: states.map(({ after }) => after),
  });
  const news = written.filter(({ before, after }) => !isHistory(ctx, after, before));
  const isShared = await sharingAfter(tx, written);
  const leavesShared = ({ after }: Written) => !occupiesTime(after.status) && isShared(after);
  const tellers = tellersOf(written.filter((change) => !leavesShared(change)));
  const leaving = news
    .filter((change) => !leavesShared(change))
    .map((change) => ({ ...change, visitId: change.after.id }));
  await Promise.all([
    writeAppointments(
      tx,
      written.map(({ after }) => after),
    ),
    noteFurther(tx, notesOf(written)),
    markSlots(tx, written, { at: ctx.clock.now(), isShared }),
    recordAll(
      tx,
      ctx,
      written.map(({ after, cause }) => ({
        action: 'appointment.import',
        subject: { type: 'Appointment', id: after.id },
        patientId: after.patientId,
        detail: {
          cause,
          version: after.version,
          status: after.status,
          start: toIso(after.start),
          overlapping: overlapping.includes(after.id),
        },
      })),
    ),
    emitAll(tx, ctx, [
      ...news.flatMap((change) =>
        eventsOf({ ...change, timeIsShared: leavesShared(change) || !tellers.has(change.after.id) }, ctx.clock.now()),
      ),
      ...furtherLeft([...leaving, ...ledByOthers(leads, { written, standing })], left, ctx.clock.now()),
    ]),
  ]);
  const updated = written.filter(({ before }) => before).length;
  return { created: written.length - updated, updated, overlapping };
}
