import { listPractitioners, listServices } from '../../../agenda/index.ts';
import { listSites } from '../../../identity/index.ts';
import {
  addToWaitingList,
  leaveWaitingList,
  listOffers,
  listWaiting,
  type OfferLine,
  type WaitingLine,
} from '../../../outreach/index.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import type { PatientId } from '../../../platform/kernel/ids.ts';
import { toIso, type Instant } from '../../../platform/time/instant.ts';
import { defineRoute, type Route } from '../define-route.ts';
import type { Caller } from '../deps.ts';
import { nameOf, peopleOf } from '../people.ts';
import { recordReading } from '../read-trail.ts';
import { accepted } from '../refusals.ts';
import type { Named } from '../shapes/common.ts';
import {
  offersOut,
  offersQuery,
  waitingBody,
  waitingListOut,
  waitingMade,
  waitingParams,
  waitingQuery,
  type OffersOut,
  type WaitingListOut,
} from '../shapes/waiting-list.ts';

const TAG = 'Waiting list';

type NameOf = (id: string) => Named;

/** The names of all that a list names; an id that is gone is shown without one. */
async function namesFor(ctx: ClinicContext, patientIds: readonly PatientId[]): Promise<NameOf> {
  const [people, services, practitioners, sites] = await Promise.all([
    peopleOf(ctx, patientIds),
    listServices(ctx),
    listPractitioners(ctx),
    listSites(ctx),
  ]);
  const names = new Map<string, string>([
    ...[...people.values()].map((patient) => [patient.id, nameOf(patient)] as const),
    ...[...services, ...practitioners, ...sites].map(({ id, name }) => [id, name] as const),
  ]);
  return (id) => ({ id, name: names.get(id) ?? '' });
}

/** Names of people are shown: who saw whom is kept. */
async function shown<T extends { readonly patientId: PatientId }>(
  { ctx, caller }: { readonly ctx: ClinicContext; readonly caller: Caller },
  lines: readonly T[],
): Promise<NameOf> {
  const patientIds = lines.map(({ patientId }) => patientId);
  await recordReading(ctx, caller, { where: 'waiting-list', patientIds });
  return namesFor(ctx, patientIds);
}

function at<K extends string>(key: K, instant: Instant | undefined): Partial<Record<K, string>> {
  return instant === undefined ? {} : ({ [key]: toIso(instant) } as Partial<Record<K, string>>);
}

function waitingOut(line: WaitingLine, named: NameOf): WaitingListOut['entries'][number] {
  const { id, state, urgency, noticeMinutes, asked, offers, offer, practitionerId, siteId, appointmentId } = line;
  return {
    id,
    state,
    urgency,
    noticeMinutes,
    asked,
    offers,
    patient: named(line.patientId),
    service: named(line.serviceId),
    ...(practitionerId ? { practitioner: named(practitionerId) } : {}),
    ...(siteId ? { site: named(siteId) } : {}),
    ...(appointmentId ? { appointment: { id: appointmentId, ...at('start', line.visitStart) } } : {}),
    ...at('earliest', line.earliestAt),
    ...at('latest', line.latestAt),
    weekdays: [...line.weekdays],
    ...(line.partOfDay ? { partOfDay: line.partOfDay } : {}),
    ...at('lastOfferedAt', line.lastOfferedAt),
    ...(offer ? { offer: { id: offer.id, start: toIso(offer.start), expiresAt: toIso(offer.expiresAt) } } : {}),
    createdAt: toIso(line.createdAt),
    ...at('endedAt', line.endedAt),
  };
}

function offerOut(line: OfferLine, named: NameOf): OffersOut['offers'][number] {
  return {
    id: line.id,
    entry: line.entryId,
    patient: named(line.patientId),
    service: named(line.serviceId),
    practitioner: named(line.practitionerId),
    start: toIso(line.start),
    end: toIso(line.end),
    state: line.state,
    offeredAt: toIso(line.offeredAt),
    expiresAt: toIso(line.expiresAt),
    ...at('answeredAt', line.answeredAt),
  };
}

/** Who wants to come, or to come sooner, and what was offered to them. */
export const waitingListRoutes: readonly Route[] = [
  defineRoute({
    method: 'get',
    path: '/waiting-list',
    tag: TAG,
    summary: 'Who waits, in the order in which they are offered what comes free',
    description: 'Those who wait no longer come the last first.',
    policy: 'agenda.read',
    status: 200,
    query: waitingQuery,
    answer: waitingListOut,
    handle: async (input) => {
      const { service: serviceId, practitioner: practitionerId, patient: patientId, ...rest } = input.query;
      const lines = await listWaiting(input.ctx, { serviceId, practitionerId, patientId, ...rest });
      const named = await shown(input, lines);
      const last = lines.length === input.query.limit ? lines.at(-1)?.id : undefined;
      return {
        entries: lines.map((line) => waitingOut(line, named)),
        ...(last === undefined ? {} : { nextCursor: last }),
      };
    },
  }),
  defineRoute({
    method: 'post',
    path: '/waiting-list',
    tag: TAG,
    summary: 'Put a patient on the waiting list',
    policy: 'agenda.write',
    status: 201,
    refusals: [
      'patient-unknown',
      'patient-inactive',
      'service-unknown',
      'practitioner-unknown',
      'place-unknown',
      'appointment-unknown',
      'not-changeable',
      'time-invalid',
      'already-waiting',
    ],
    body: waitingBody,
    answer: waitingMade,
    handle: async ({ ctx, body }) => {
      const { service, practitioner, site, earliest, latest, ...rest } = body;
      const wish = {
        ...rest,
        serviceId: service,
        practitionerId: practitioner,
        siteId: site,
        earliestAt: earliest,
        latestAt: latest,
      };
      return { id: accepted(await addToWaitingList(ctx, wish)) };
    },
  }),
  defineRoute({
    method: 'delete',
    path: '/waiting-list/{id}',
    tag: TAG,
    summary: 'Take somebody off the waiting list; what is kept for them is offered to the next',
    policy: 'agenda.write',
    status: 204,
    refusals: ['waiting-unknown', 'waiting-over'],
    params: waitingParams,
    handle: async ({ ctx, params }) => accepted(await leaveWaitingList(ctx, params.id)),
  }),
  defineRoute({
    method: 'get',
    path: '/waiting-list/offers',
    tag: TAG,
    summary: 'The newest offers to those who wait, each with what became of it',
    policy: 'agenda.read',
    status: 200,
    query: offersQuery,
    answer: offersOut,
    handle: async (input) => {
      const offers = await listOffers(input.ctx, input.query);
      const named = await shown(input, offers);
      return { offers: offers.map((offer) => offerOut(offer, named)) };
    },
  }),
  defineRoute({
    method: 'get',
    path: '/waiting-list/{id}/offers',
    tag: TAG,
    summary: 'What was offered to one of them, the newest first',
    policy: 'agenda.read',
    status: 200,
    params: waitingParams,
    query: offersQuery,
    answer: offersOut,
    handle: async (input) => {
      const offers = await listOffers(input.ctx, { ...input.query, entryId: input.params.id });
      const named = await shown(input, offers);
      return { offers: offers.map((offer) => offerOut(offer, named)) };
    },
  }),
];
