import { unreachable } from '../../platform/kernel/assert.ts';
import type { AppointmentId, HoldId, PatientId } from '../../platform/kernel/ids.ts';
import { MINUTE_MS, plusMs } from '../../platform/time/instant.ts';
import type { LocalDate } from '../../platform/time/wall-time.ts';
import type { Effect, EffectResult } from '../domain/effect.ts';
import type { Catalogue, Offered, Visit } from '../domain/wish.ts';
import { loadCatalogue } from '../queries/load-catalogue.ts';
import { offeredOpenings } from '../queries/offered-openings.ts';
import type { Performer } from './performer.ts';

/** What a rehearsed call did to the agenda, on paper. */
export interface RehearsedAct {
  readonly what: 'booked' | 'moved' | 'cancelled' | 'request-left';
  readonly visit?: Visit;
}

const HOLD_MS = 15 * MINUTE_MS;
const ATTEMPTS_LEFT = 2;

interface Paper {
  readonly birthDate: LocalDate;
  readonly patientId: PatientId;
  readonly catalogue: Catalogue;
  readonly visit: Visit | undefined;
}

type ServiceOfCatalogue = Catalogue['services'][number];

/** A visit at a time that was offered. */
function visitAt(
  who: Performer,
  offered: Offered,
  of: { readonly patientId: PatientId; readonly service: ServiceOfCatalogue },
): Visit {
  const { patientId, service } = of;
  const { start, zone, practitionerName, siteId, siteName } = offered;
  return {
    id: who.ctx.ids.next<AppointmentId>(),
    patientId,
    start,
    zone,
    serviceId: service.id,
    serviceName: offered.serviceName ?? service.name,
    practitionerId: who.ctx.ids.next(),
    practitionerName,
    ...(siteId ? { siteId } : {}),
    siteName,
    changeable: true,
  };
}

/** The first free time of a service that has any, as a visit that a made-up patient has. Undefined where the clinic offers none. */
export async function visitOnPaper(who: Performer, catalogue: Catalogue, patientId: PatientId) {
  for (const service of catalogue.services.slice(0, 5)) {
    const found = await offeredOpenings(who.ctx, {
      kind: 'find-openings',
      wish: { serviceId: service.id },
      skip: [],
    });
    const last = found.at(-1);
    if (last) return visitAt(who, last, { patientId, service });
  }
  return undefined;
}

type Passing = Extract<
  Effect,
  {
    kind:
      | 'release-holds'
      | 'assess-symptoms'
      | 'recall-symptoms'
      | 'send-text'
      | 'decline-offer'
      | 'leave-feedback'
      | 'remember-pace'
      | 'keep-cancel-reason'
      | 'ask-code'
      | 'give-code'
      | 'find-near'
      | 'name-after-code'
      | 'change-phone';
  }
>;

/** What is answered alike whoever calls. */
function withoutTrace(effect: Passing): EffectResult {
  switch (effect.kind) {
    case 'release-holds':
      return { kind: 'released' };
    // Without a level: a person, as where triage cannot be asked. Judging a draft is no reason to assess anybody.
    case 'assess-symptoms':
      return { kind: 'assessed' };
    case 'recall-symptoms':
      return { kind: 'symptoms-recalled', text: effect.text };
    case 'send-text':
      return { kind: 'text-sent' };
    case 'decline-offer':
      return { kind: 'offer-declined' };
    case 'leave-feedback':
      return { kind: 'feedback-kept', worse: effect.feeling === 'worse' };
    // Nobody in particular calls: no place is nearer than another.
    case 'find-near':
      return { kind: 'near', sites: [] };
    case 'remember-pace':
      return { kind: 'pace-kept' };
    case 'keep-cancel-reason':
      return { kind: 'cancel-reason-kept' };
    // No code leaves where nothing is to be written: as where there is no mobile.
    case 'ask-code':
      return { kind: 'refused', effect: effect.kind, code: 'no-mobile' };
    case 'give-code':
    case 'name-after-code':
    case 'change-phone':
      return { kind: 'refused', effect: effect.kind, code: 'not-proved' };
    default:
      return unreachable(effect);
  }
}

/**
 * Performs effects without a trace: what is free is read from the clinic's own agenda, what is held, booked, moved, cancelled
 * or left is only noted in `acts`. Nothing is written, nobody is told, and no system outside is asked to book.
 */
export function effectsOnPaper(paper: Paper, acts: RehearsedAct[]) {
  const seen = new Map<string, { readonly offered: Offered; readonly service: ServiceOfCatalogue }>();
  let visit = paper.visit;
  const { patientId } = paper;

  async function find(who: Performer, effect: Extract<Effect, { kind: 'find-openings' }>): Promise<EffectResult> {
    const openings = await offeredOpenings(who.ctx, effect);
    const service = paper.catalogue.services.find(({ id }) => id === effect.wish.serviceId);
    if (service) for (const offered of openings) seen.set(offered.id, { offered, service });
    return { kind: 'openings', openings };
  }

  function take(who: Performer, effect: Extract<Effect, { kind: 'book' | 'reschedule' }>): EffectResult {
    const found = seen.get(effect.openingId);
    if (!found) return { kind: 'refused', effect: effect.kind, code: 'opening-unknown' };
    const made = visitAt(who, found.offered, { patientId, service: found.service });
    visit = effect.kind === 'reschedule' && visit ? { ...made, id: visit.id } : made;
    acts.push({ what: effect.kind === 'book' ? 'booked' : 'moved', visit });
    return { kind: effect.kind === 'book' ? 'booked' : 'rescheduled', visit };
  }

  function note(effect: Exclude<Effect, { kind: 'find-openings' | 'load-catalogue' }>, who: Performer): EffectResult {
    const now = who.ctx.clock.now();
    switch (effect.kind) {
      case 'verify-caller':
        return effect.birthDate === paper.birthDate
          ? { kind: 'verified', patientId }
          : { kind: 'refused', effect: effect.kind, code: 'not-matched', attemptsLeft: ATTEMPTS_LEFT };
      case 'hold': {
        const hold = { id: who.ctx.ids.next<HoldId>(), openingId: effect.openingId, expiresAt: plusMs(now, HOLD_MS) };
        return { kind: 'held', hold };
      }
      case 'book':
      case 'reschedule':
        return take(who, effect);
      case 'cancel':
        acts.push({ what: 'cancelled', ...(visit ? { visit } : {}) });
        visit = undefined;
        return { kind: 'cancelled' };
      case 'confirm-attendance':
        return visit
          ? { kind: 'attendance-confirmed', visit }
          : { kind: 'refused', effect: effect.kind, code: 'appointment-unknown' };
      case 'list-visits':
      case 'load-visits':
        return { kind: 'visits', visits: visit ? [visit] : [] };
      case 'leave-request':
        acts.push({ what: 'request-left' });
        return { kind: 'request-left', request: effect.draft.kind };
      case 'register-patient':
        return { kind: 'registered', patientId };
      default:
        return withoutTrace(effect);
    }
  }

  return async (who: Performer, effect: Effect): Promise<EffectResult> => {
    if (effect.kind === 'load-catalogue') return { kind: 'catalogue', catalogue: await loadCatalogue(who.ctx) };
    return effect.kind === 'find-openings' ? find(who, effect) : note(effect, who);
  };
}
