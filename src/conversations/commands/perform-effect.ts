import {
  appointmentsOf,
  bookAppointment,
  confirmAttendance,
  decodeOpeningId,
  getAppointment,
  holdSlot,
  noteLate,
  releaseHolds,
  rescheduleAppointment,
  type Appointment,
} from '../../agenda/index.ts';
import { unreachable } from '../../platform/kernel/assert.ts';

import { MINUTE_MS, plusMs, type Instant } from '../../platform/time/instant.ts';
import {
  registerPatient,
  rememberLanguage,
  rememberSlowSpeech,
  verifyCaller,
  type ContactAddress,
} from '../../patients/index.ts';
import { termsOfBooking } from '../../triage/index.ts';
import type { Effect, EffectResult } from '../domain/effect.ts';
import type { RequestDraft } from '../domain/request.ts';
import type { Visit } from '../domain/wish.ts';
import { answered } from './answered.ts';
import { askForText } from './ask-for-text.ts';
import { answerQuestion } from './answer-question.ts';
import { cancel } from './cancel.ts';
import { leaveRequest } from './leave-request.ts';
import type { Performer } from './performer.ts';
import { prove } from './prove.ts';
import { recall, weigh } from './weigh.ts';
import { contactAddress } from '../queries/number-facts.ts';
import { loadCatalogue } from '../queries/load-catalogue.ts';
import { placesNear } from '../queries/places-near.ts';
import { offeredOpenings } from '../queries/offered-openings.ts';

/** Who writes takes longer to answer than who speaks. */
const TEXT_HOLD_MS = 15 * MINUTE_MS;
/** A patient with more coming visits than this is helped by a person. */
const MOST_VISITS = 20;

/** So long after its start somebody may still be on the way to a visit. */
const LATE_MS = 30 * MINUTE_MS;

/** Who answers a request by email must know where it came from; it proves nothing. */
function writtenFrom(draft: RequestDraft, remote: string): RequestDraft {
  const address = remote.replace(/^email:/, '');
  return { ...draft, words: draft.words === undefined ? address : `${draft.words}\n${address}` };
}

function toVisit(appointment: Appointment, now: Instant): Visit {
  const { id, patientId, start, zone, serviceId, serviceName, practitionerId, practitionerName, status } = appointment;
  const { siteId, siteName } = appointment;
  const notAfter = appointment.urgency?.startBy;
  const changeable = (status === 'booked' || status === 'pending' || status === 'proposed') && start > now;
  const known = {
    id,
    patientId,
    start,
    zone,
    serviceId,
    serviceName,
    practitionerId,
    practitionerName,
    siteId,
    siteName,
  };
  return { ...known, changeable, ...(notAfter === undefined ? {} : { notAfter }) };
}

async function verify(who: Performer, effect: Extract<Effect, { kind: 'verify-caller' }>): Promise<EffectResult> {
  const address: ContactAddress = effect.phone
    ? { channel: 'phone', address: effect.phone }
    : contactAddress(who.channel, who.remote);
  const { birthDate, givenName, isWholeName, purpose, forOther, chosen } = effect;
  const result = await verifyCaller(who.ctx, {
    address,
    birthDate,
    purpose,
    ...(givenName === undefined ? {} : { givenName }),
    ...(isWholeName ? { isWholeName } : {}),
    ...(forOther ? { forOther } : {}),
    ...(chosen === undefined ? {} : { chosen }),
  });
  if (result.ok) {
    const { id: patientId, language, slowSpeech, acting } = result.value;
    // How somebody else wants to be spoken to is not kept with the patient.
    if (acting) return { kind: 'verified', patientId, acting };
    if (effect.language && !language) await rememberLanguage(who.ctx, patientId, effect.language);
    if (effect.slow && !slowSpeech) await rememberSlowSpeech(who.ctx, patientId);
    return { kind: 'verified', patientId, ...(language ? { language } : {}), ...(slowSpeech ? { slow: true } : {}) };
  }
  const { error } = result;
  if (error.code === 'whose') return { kind: 'whose', people: error.people };
  const left = error.code === 'not-matched' ? { attemptsLeft: error.attemptsLeft } : {};
  return { kind: 'refused', effect: effect.kind, code: error.code, ...left };
}

/** Somebody who is in the directory by the same name, birth date and phone is taken for that person: enough to book, no more. */
async function registerNew(
  who: Performer,
  effect: Extract<Effect, { kind: 'register-patient' }>,
): Promise<EffectResult> {
  const { phone = contactAddress(who.channel, who.remote).address, ...patient } = effect.patient;
  const result = await registerPatient(who.ctx, { ...patient, phone, byWord: effect.byWord });
  if (result.ok) return { kind: 'registered', patientId: result.value.id };
  const { error } = result;
  if (error.code === 'already-registered') return { kind: 'registered', patientId: error.patientId, isTold: true };
  return { kind: 'refused', effect: effect.kind, code: error.code };
}

/** A hold that became an appointment in a try before this one: the booking is done, only its answer was lost. */
async function bookedBefore(who: Performer, effect: Extract<Effect, { kind: 'book' }>, id: Appointment['id']) {
  if (effect.holdId === undefined) return undefined;
  const found = await getAppointment(who.ctx, id);
  const wanted = decodeOpeningId(effect.openingId);
  if (!found || !wanted || found.patientId !== effect.patientId) return undefined;
  // At the same time with somebody else, or for something else, it is another visit of theirs and was there before.
  const isIt =
    found.start === wanted.start && found.scheduleId === wanted.scheduleId && found.serviceId === wanted.serviceId;
  return isIt ? found : undefined;
}

/** A visit that stands at the wanted time: it was moved in a try before this one, and only the answer was lost. */
async function movedBefore(who: Performer, { appointmentId, openingId }: Extract<Effect, { kind: 'reschedule' }>) {
  const found = await getAppointment(who.ctx, appointmentId);
  const wanted = decodeOpeningId(openingId);
  const isThere = found?.start === wanted?.start && found?.scheduleId === wanted?.scheduleId;
  return found?.status === 'booked' && isThere ? found : undefined;
}

async function reschedule(
  who: Performer,
  effect: Extract<Effect, { kind: 'reschedule' }>,
  cause: string,
): Promise<EffectResult> {
  const { ctx } = who;
  const { appointmentId } = effect;
  const time = effect.holdId ? { holdId: effect.holdId } : { openingId: effect.openingId };
  const result = await rescheduleAppointment(ctx, { ...time, appointmentId, cause, attendance: 'accepted' });
  const before = result.ok ? undefined : await movedBefore(who, effect);
  if (before) return { kind: 'rescheduled', visit: toVisit(before, ctx.clock.now()) };
  return answered(effect, result, (one) => ({ kind: 'rescheduled', visit: toVisit(one, ctx.clock.now()) }));
}

function bookedOrRequested(who: Performer, appointment: Appointment): EffectResult {
  const kind = appointment.status === 'pending' ? 'requested' : 'booked';
  return { kind, visit: toVisit(appointment, who.ctx.clock.now()) };
}

async function book(who: Performer, effect: Extract<Effect, { kind: 'book' }>, cause: string): Promise<EffectResult> {
  const { ctx } = who;
  const time = effect.holdId ? { holdId: effect.holdId } : { openingId: effect.openingId };
  const { assessmentId, patientId } = effect;
  const terms =
    assessmentId === undefined ? undefined : await termsOfBooking(ctx, { triageId: assessmentId, patientId });
  if (terms && !terms.ok) return { kind: 'refused', effect: effect.kind, code: terms.error.code };
  const result = await bookAppointment(ctx, { ...time, patientId, urgency: terms?.value, cause });
  if (!result.ok && result.error.code === 'already-booked') {
    const before = await bookedBefore(who, effect, result.error.appointmentId);
    if (before) return bookedOrRequested(who, before);
  }
  return answered(effect, result, (appointment) => bookedOrRequested(who, appointment));
}

async function hold(who: Performer, effect: Extract<Effect, { kind: 'hold' }>): Promise<EffectResult> {
  const result = await holdSlot(who.ctx, {
    openingId: effect.openingId,
    conversationKey: who.conversationId,
    urgent: effect.urgent,
    ...(who.channel === 'voice' ? {} : { ttlMs: TEXT_HOLD_MS }),
  });
  return answered(effect, result, ({ id, expiresAt }) => ({
    kind: 'held',
    hold: { id, openingId: effect.openingId, expiresAt },
  }));
}

async function visitsOf(
  who: Performer,
  effect: Extract<Effect, { kind: 'list-visits' | 'load-visits' }>,
): Promise<EffectResult> {
  const { ctx } = who;
  const now = ctx.clock.now();
  if (effect.kind === 'list-visits') {
    const from = effect.late ? plusMs(now, -LATE_MS) : now;
    const found = await appointmentsOf(ctx, effect.patientId, { from, statuses: ['booked', 'pending'] });
    return { kind: 'visits', visits: found.slice(0, MOST_VISITS).map((one) => toVisit(one, now)) };
  }
  const found = await Promise.all(
    effect.subjects.slice(0, MOST_VISITS).map(({ appointmentId }) => getAppointment(ctx, appointmentId)),
  );
  const theirs = found.filter(
    (one) => one !== undefined && effect.subjects.some(({ patientId }) => patientId === one.patientId),
  );
  const visits = theirs.flatMap((appointment) => (appointment ? [toVisit(appointment, now)] : []));
  return { kind: 'visits', visits };
}

/** What a person does afterwards; who comes late is noted with the visit as well. */
async function leave(
  who: Performer,
  effect: Extract<Effect, { kind: 'leave-request' }>,
  cause: 'phone' | 'message',
): Promise<EffectResult> {
  const { ctx, conversationId, remote } = who;
  const { draft, number, patientId, serviceId } = effect;
  const callerPhone = contactAddress(who.channel, remote).address;
  const known = callerPhone.startsWith('+') && !effect.relay ? { callerPhone } : {};
  if (draft.visit && draft.minutes !== undefined) {
    await noteLate(ctx, { appointmentId: draft.visit.id, minutes: draft.minutes, cause });
  }
  const told = who.channel === 'email' ? writtenFrom(draft, remote) : draft;
  const left = await leaveRequest(ctx, { conversationId, draft: told, number, patientId, serviceId, ...known });
  return { kind: 'request-left', request: draft.kind, ...left };
}

/** Performs what a flow wants done. Refusals come back as results; faults of others are thrown. Safe to repeat after a crash. */
export async function performEffect(who: Performer, effect: Effect): Promise<EffectResult> {
  const { ctx } = who;
  const [now, cause] = [ctx.clock.now(), who.channel === 'voice' ? 'phone' : 'message'] as const;
  switch (effect.kind) {
    case 'load-catalogue':
      return { kind: 'catalogue', catalogue: await loadCatalogue(ctx) };
    case 'verify-caller':
      return verify(who, effect);
    case 'find-near':
      return placesNear(ctx, { ...effect, line: who.local });
    case 'find-openings':
      return { kind: 'openings', openings: await offeredOpenings(ctx, effect) };
    case 'hold':
      return hold(who, effect);
    case 'release-holds':
      await releaseHolds(ctx, who.conversationId);
      return { kind: 'released' };
    case 'book':
      return book(who, effect, cause);
    case 'reschedule':
      return reschedule(who, effect, cause);
    case 'cancel':
    case 'keep-cancel-reason':
      return cancel(who, effect, cause);
    case 'confirm-attendance': {
      const { appointmentId } = effect;
      const result = await confirmAttendance(ctx, { appointmentId, attendance: 'accepted', cause });
      return answered(effect, result, (one) => ({ kind: 'attendance-confirmed', visit: toVisit(one, now) }));
    }
    case 'list-visits':
    case 'load-visits':
      return visitsOf(who, effect);
    case 'leave-request':
      return leave(who, effect, cause);
    case 'register-patient':
      return registerNew(who, effect);
    case 'assess-symptoms':
      return weigh(who, effect);
    case 'recall-symptoms':
      return recall(who, effect.text);
    case 'decline-offer':
      await answerQuestion(ctx, effect);
      return { kind: 'offer-declined' };
    case 'leave-feedback':
      await answerQuestion(ctx, effect);
      return { kind: 'feedback-kept', worse: effect.feeling === 'worse' };
    case 'send-text':
      return askForText(who, effect);
    case 'ask-code':
    case 'give-code':
    case 'name-after-code':
    case 'change-phone':
      return prove(who, effect);
    case 'remember-pace':
      await rememberSlowSpeech(ctx, effect.patientId);
      return { kind: 'pace-kept' };
    default:
      return unreachable(effect);
  }
}
