import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { emitAll } from '../../platform/outbox/emit.ts';
import { parseId, type AppointmentId, type HoldId, type PractitionerId } from '../../platform/kernel/ids.ts';
import { refuse, type Result } from '../../platform/kernel/result.ts';
import { former } from '../domain/assets.ts';
import type { Appointment, BareAppointment, Opening } from '../domain/model.ts';
import { afterDeadline } from '../domain/booking-rules.ts';
import type { DayLimit, NotChangeable, RescheduleRefusal } from '../errors.ts';
import { furtherFreed } from '../events.ts';
import { agendaOf } from '../ports/agenda-of.ts';
import type { AgendaPorts, EhrReceipt, MoveIntent, RemoteAgenda } from '../ports/ehr-agenda.ts';
import { assetsOfAppointments, type AssetClaim } from '../store/asset-time.ts';
import { assetsOfImport } from '../store/assets-of-import.ts';
import { catalogueOf } from '../store/catalogue-cache.ts';
import { decide } from '../store/decide.ts';
import { othersToCome, shareTime } from '../store/group-visits.ts';
import { overDayLimit, visitLimits } from '../store/limits.ts';
import { furtherOf, takeFurther, takeFurtherAnyway } from '../store/further-time.ts';
import { clearHolds, deleteHolds, freeAppointmentTimes, takeBeside, takeForAppointment } from '../store/occupancy.ts';
import { askEhr, keptOf } from './ask-ehr.ts';
import { changeOthers } from './change-others.ts';
import {
  lockedAppointment,
  nextVersion,
  objection,
  settled,
  writeChange,
  type ChangeRequest,
} from './change-appointment.ts';
import {
  heldForChange,
  heldFurther,
  holdsOfMove,
  isAskedForAlready,
  keepForChange,
  releaseChange,
} from './hold-for-change.ts';
import { explained, retakeTime, takeTime, timeToTake, type TimeChoice, type TimeToTake } from './time-to-book.ts';

export type RescheduleRequest = TimeChoice &
  ChangeRequest & {
    /** `accepted` when the patient chose the new time in this very conversation; else the new time waits for an answer. */
    readonly attendance?: 'accepted' | 'needs-action' | undefined;
    /** Beside whoever has the time, also off the grid. Who may do so is the caller's question; the act is audited. */
    readonly overbook?: boolean | undefined;
    readonly overbookReason?: string | undefined;
  };

interface Move {
  readonly request: RescheduleRequest;
  readonly time: TimeToTake;
  readonly atEhr?: EhrReceipt;
  /** What kept the new time of further practitioners while the clinic's own system was asked. */
  readonly furtherHolds?: readonly HoldId[];
}

/** Where and when the opening is, without what only an offer needs. */
function placeOf({ start, end, serviceId, practitionerId, siteId, scheduleId, slotId }: Opening) {
  return { start, end, serviceId, practitionerId, siteId, scheduleId, ...(slotId === undefined ? {} : { slotId }) };
}

function movedTo(
  ctx: ClinicContext,
  before: BareAppointment,
  moved: { readonly opening: Opening; readonly more?: Partial<BareAppointment> },
): BareAppointment {
  const { slotId: _left, ...rest } = before;
  return nextVersion(ctx, rest, {
    ...placeOf(moved.opening),
    status: 'booked',
    attendance: 'needs-action',
    ...moved.more,
  });
}

interface Moving {
  readonly time: TimeToTake;
  readonly before: BareAppointment;
  /** Who comes to the same visit. */
  readonly others: readonly BareAppointment[];
}

interface Moved {
  readonly taken: boolean;
  /** Whom the visit needs besides its own practitioner. */
  readonly further: readonly PractitionerId[];
}

/** A visit keeps its room where that is free at the new time too; one that its service does not even need goes with it as far as it is free. */
async function keepingAssets(tx: ClinicTx, ctx: ClinicContext, { time, before }: Moving): Promise<TimeToTake> {
  if (time.kind === 'held' || (await catalogueOf(ctx)).facts.assets.length === 0) return time;
  const had = (await assetsOfAppointments(tx, [before.id])).get(before.id) ?? [];
  if (had.length === 0) return time;
  const { assets } = time.claim;
  const kept: AssetClaim = assets
    ? { ...assets, wanted: former(assets.wanted, had) }
    : { wanted: [{ count: had.length, among: had }], now: ctx.clock.now(), orElse: 'without' };
  return { ...time, claim: { ...time.claim, assets: kept } };
}

/** Old time out, new time in, in one transaction: if the new one is not to be had, the old one was never left. */
async function moveTime(tx: ClinicTx, ctx: ClinicContext, moving: Moving, isThere: boolean): Promise<Moved> {
  const time = await keepingAssets(tx, ctx, moving);
  const taking = { time, appointmentId: moving.before.id };
  const ids = [moving.before, ...moving.others].map(({ id }) => id);
  const [left, first] = await Promise.all([freeAppointmentTimes(tx, ids, ctx.clock.now()), takeTime(tx, ctx, taking)]);
  const taken = first || (await retakeTime(tx, ctx, taking));
  const { start, end, practitionerId } = moving.time.opening;
  const { id: appointmentId } = moving.before;
  const all = furtherOf(left, moving.before);
  const practitionerIds = all.filter((id) => !isThere || id !== practitionerId);
  if (!taken || practitionerIds.length === 0) return { taken, further: all };
  const further = { appointmentId, practitionerIds, busy: { start, end }, start };
  // What stands at the clinic's own system stands, whoever else has a time here by now.
  const take = isThere ? takeFurtherAnyway : takeFurther;
  return { taken: await take(tx, ctx, further), further: all };
}

/** The clinic's own system has moved it: it stands there, whoever has that time here by now. */
async function takeAnyway(tx: ClinicTx, ctx: ClinicContext, moving: Moving) {
  const { opening } = moving.time;
  const busy = { start: opening.start, end: opening.end };
  const { id } = moving.before;
  const assets = (await assetsOfImport(tx, ctx, [{ ...opening, id }]))(id);
  const claim = { id: ctx.ids.next<HoldId>(), resourceId: opening.practitionerId, busy, assets };
  const taken = (await clearHolds(tx, claim)) && (await takeForAppointment(tx, claim, moving.before.id));
  if (!taken) await takeBeside(tx, claim, moving.before.id);
  return true;
}

function isThereAlready(before: BareAppointment, { opening }: TimeToTake): boolean {
  return before.start === opening.start && before.practitionerId === opening.practitionerId;
}

/** A visit that others attend too is not moved by word of one of them on the phone. */
function ofOthers(
  ctx: ClinicContext,
  { status, start }: BareAppointment,
  others: readonly BareAppointment[],
): NotChangeable | undefined {
  const isTheirs = others.length > 0 && ctx.actor.kind === 'contact';
  return isTheirs ? { code: 'not-changeable', status, start, why: 'group' } : undefined;
}

/** Whether the day that it moves to is full. On its own day it changes nothing. */
async function overDayOf(
  tx: ClinicTx,
  ctx: ClinicContext,
  { before, others, opening }: Pick<Moving, 'before' | 'others'> & { readonly opening: Opening },
): Promise<DayLimit | undefined> {
  const limits = await visitLimits(ctx, opening);
  if (!limits) return undefined;
  const { serviceId, practitionerId } = opening;
  const isSame = before.practitionerId === practitionerId && before.serviceId === serviceId;
  if (isSame && before.start >= limits.day.start && before.start < limits.day.end) return undefined;
  const except = [before, ...others].map(({ id }) => id);
  return overDayLimit(tx, ctx, { limits, serviceId, practitionerId, except });
}

/** Moves it here. Where the clinic's own system has done so already, it is so, whatever the agenda's rules say. */
function moveHere(ctx: ClinicContext, move: Move): Promise<Result<Appointment, RescheduleRefusal>> {
  const { request, atEhr } = move;
  const outcome = decide<BareAppointment, RescheduleRefusal>(ctx, async (tx, no) => {
    const before = await lockedAppointment(tx, request.appointmentId);
    if (!before) return no({ code: 'appointment-unknown' });
    await atEhr?.settle?.(tx, ctx);
    if (atEhr && isThereAlready(before, move.time)) return before;
    const { expectedVersion } = request;
    const refusal = objection(ctx, before, { to: 'booked', ...(atEhr ? { alsoPast: true } : { expectedVersion }) });
    if (refusal) return no(refusal);
    const late = atEhr ? undefined : afterDeadline(before.urgency, move.time.opening);
    if (late) return no(late);
    const others = await othersToCome(tx, before);
    const group = ofOthers(ctx, before, others);
    if (group) return no(group);
    const moving = { time: move.time, before, others };
    if (move.furtherHolds) await deleteHolds(tx, move.furtherHolds);
    const { taken, further } = await moveTime(tx, ctx, moving, atEhr !== undefined);
    if (!taken && !(atEhr !== undefined && (await takeAnyway(tx, ctx, moving)))) return no({ code: 'slot-taken' });
    const { opening } = move.time;
    const full = atEhr || request.overbook ? undefined : await overDayOf(tx, ctx, { ...moving, opening });
    if (full) return no(full);
    const { attendance = 'needs-action', cause } = request;
    const after = movedTo(ctx, before, { opening, more: { attendance, ...keptOf(atEhr) } });
    const { overbook, overbookReason: reason } = request;
    const action = overbook ? 'appointment.overbook' : 'appointment.reschedule';
    const change = { before, cause, action, ...(overbook && reason !== undefined ? { reason } : {}) };
    for (const { id: appointmentId } of others)
      await shareTime(tx, ctx, { opening, appointmentId, from: before.groupId ?? before.id });
    const afterOf = (other: BareAppointment) => movedTo(ctx, other, { opening });
    const withGroup = others.length > 0 && (await changeOthers(tx, ctx, { ...change, to: 'booked', afterOf }));
    await writeChange(tx, ctx, { ...change, after, withGroup });
    const left = { before, practitionerIds: before.start === after.start ? [] : further, cause };
    await emitAll(tx, ctx, furtherFreed(left, ctx.clock.now()));
    return after;
  });
  return settled(ctx, outcome, (error) => explained(ctx, { time: move.time, taker: request }, error));
}

/** For an intention that was carried out after whoever asked had gone. */
export function movedAtEhr(ctx: ClinicContext, intent: MoveIntent, atEhr: EhrReceipt) {
  const { appointmentId, holdId, opening, cause, attendance, further = [] } = intent;
  const request: RescheduleRequest = { appointmentId, holdId, cause, attendance };
  const furtherHolds = further.map((one) => one.holdId);
  return moveHere(ctx, { request, time: { kind: 'held', holdId, opening }, atEhr, furtherHolds });
}

async function moveRemotely(
  ctx: ClinicContext,
  ehr: RemoteAgenda,
  asking: { readonly request: RescheduleRequest; readonly time: TimeToTake },
): Promise<Result<Appointment, RescheduleRefusal>> {
  const { request } = asking;
  const appointmentId = parseId<AppointmentId>(request.appointmentId);
  if (!appointmentId) return refuse({ code: 'appointment-unknown' });
  const held = await heldForChange(ctx, asking.time, appointmentId);
  if (!held.ok) return held;
  const time = held.value;
  const { holdId, opening } = time;
  const { cause, attendance = 'needs-action' } = request;
  const further = await heldFurther(ctx, { appointmentId, opening });
  if (!further.ok) {
    await releaseChange(ctx, { holdIds: [holdId], appointmentId });
    return further;
  }
  const intent: MoveIntent = {
    id: ctx.ids.next(),
    kind: 'reschedule',
    appointmentId,
    opening,
    holdId,
    ...(further.value.length > 0 ? { further: further.value } : {}),
    attendance,
    cause,
  };
  const holdIds = holdsOfMove(intent);
  const also = (tx: ClinicTx) => keepForChange(tx, ctx, { holdIds, appointmentId });
  const against = async (before: BareAppointment, tx: ClinicTx) => {
    if (await isAskedForAlready(tx, { holdId, appointmentId })) return { code: 'slot-taken' } as const;
    const others = await othersToCome(tx, before);
    const refusal = afterDeadline(before.urgency, opening) ?? ofOthers(ctx, before, others);
    return refusal ?? (request.overbook ? undefined : await overDayOf(tx, ctx, { before, others, opening }));
  };
  const answer = await askEhr(ctx, ehr, { intent, request, to: 'booked', also, against });
  const furtherHolds = holdIds.slice(1);
  if (answer.ok) return moveHere(ctx, { request, time, atEhr: answer.value, furtherHolds });
  if (answer.error.code !== 'ehr-unconfirmed') await releaseChange(ctx, { holdIds, appointmentId });
  return refuse(answer.error);
}

/** Moves an appointment to a hold or an opening in one step: same id, next version, `appointment.rescheduled` and `slot.freed`.
 * A visit that several patients attend moves as a whole; not by word of one of them on the phone. Refused, nothing has moved. */
export async function rescheduleAppointment(
  ctx: ClinicContext<AgendaPorts>,
  request: RescheduleRequest,
): Promise<Result<Appointment, RescheduleRefusal>> {
  const time = await timeToTake(ctx, request, { taker: request, overbook: request.overbook });
  if (!time.ok) return time;
  const found = agendaOf(ctx, request.cause);
  const ehr = 'then' in found ? await found : found;
  const move = { request, time: time.value };
  return ehr.kind === 'own' ? moveHere(ctx, move) : moveRemotely(ctx, ehr, move);
}
