import { liftRefusals, refusalCounts, takeRefusals } from '../../../outreach/index.ts';
import {
  agreeToDetails,
  getPatient,
  recordConsent,
  writeInsurers,
  type ContactFacts,
} from '../../../patients/index.ts';
import { toIso } from '../../../platform/time/instant.ts';
import { defineRoute, type Route } from '../define-route.ts';
import { accepted, problemOf } from '../refusals.ts';
import {
  consentBody,
  consentOut,
  detailsBody,
  insurersBody,
  insurersOut,
  liftRefusalsBody,
  refusalCountsOut,
  refusalsBody,
  refusalsTakenOut,
  type ConsentOut,
} from '../shapes/consent.ts';
import { patientParams } from '../shapes/patient.ts';

export function shownConsent(consent: ContactFacts['consents'][number]): ConsentOut {
  const { purpose, channel, decision, decidedAt, validUntil } = consent;
  return {
    purpose,
    channel,
    decision,
    decidedAt: toIso(decidedAt),
    ...(validUntil === undefined ? {} : { validUntil: toIso(validUntil) }),
  };
}

const TAG = 'Consent';

/** What patients said to being addressed, and the lists of those who want no offers. */
export const consentRoutes: readonly Route[] = [
  defineRoute({
    method: 'post',
    path: '/patients/{id}/consents',
    tag: TAG,
    summary: 'Keep a patient’s yes or no to being addressed for a purpose by a channel',
    description: 'The latest word counts. A yes to offers ends after two years, or earlier where that is said.',
    policy: 'patient.write',
    status: 201,
    refusals: ['patient-unknown', 'consent-date'],
    params: patientParams,
    body: consentBody,
    answer: consentOut,
    handle: async ({ ctx, params, body }) =>
      shownConsent(accepted(await recordConsent(ctx, { ...body, patientId: params.id }))),
  }),
  defineRoute({
    method: 'post',
    path: '/patients/{id}/insurers',
    tag: 'Patients',
    summary: 'Say anew, as a whole, who pays for a patient’s visits',
    description: 'For the audience of a campaign. None: they pay themselves.',
    policy: 'patient.write',
    status: 200,
    refusals: ['patient-unknown'],
    params: patientParams,
    body: insurersBody,
    answer: insurersOut,
    handle: async ({ ctx, params, body }) => ({
      insurers: [...accepted(await writeInsurers(ctx, { patientId: params.id, ...body }))],
    }),
  }),
  defineRoute({
    method: 'post',
    path: '/patients/{id}/detailed-messages',
    tag: TAG,
    summary: 'Keep whether a patient agreed that reminders name the service and the practitioner',
    description: 'By SMS and email. Without it whoever holds the telephone reads only that there is a visit.',
    policy: 'patient.write',
    status: 200,
    refusals: ['patient-unknown'],
    params: patientParams,
    body: detailsBody,
    answer: detailsBody,
    handle: async ({ ctx, params: { id }, body: { detailed } }) => {
      if (!(await getPatient(ctx, id))) throw problemOf({ code: 'patient-unknown' });
      await agreeToDetails(ctx, id, detailed);
      return { detailed };
    },
  }),
  defineRoute({
    method: 'get',
    path: '/refusals',
    tag: TAG,
    summary: 'How many addresses want no offers, or nothing at all',
    policy: 'settings.read',
    status: 200,
    answer: refusalCountsOut,
    handle: async ({ ctx }) => ({ silent: [...(await refusalCounts(ctx))] }),
  }),
  defineRoute({
    method: 'post',
    path: '/refusals',
    tag: TAG,
    summary: 'Take in a list of those who want no offers (Lista Robinson), or nothing at all',
    description: 'Holds at once, also for messages that wait. One bad line stops no other: `invalid` has their places.',
    policy: 'campaign.write',
    status: 200,
    body: refusalsBody,
    answer: refusalsTakenOut,
    handle: async ({ ctx, body }) => {
      const { changed, invalid } = await takeRefusals(ctx, body);
      return { changed, invalid: [...invalid] };
    },
  }),
  defineRoute({
    method: 'post',
    path: '/refusals/lift',
    tag: TAG,
    summary: 'Take addresses out again that came by a list',
    description: 'What a patient asked for by themselves stays.',
    policy: 'campaign.write',
    status: 200,
    body: liftRefusalsBody,
    answer: refusalsTakenOut,
    handle: async ({ ctx, body }) => {
      const { changed, invalid } = await liftRefusals(ctx, body);
      return { changed, invalid: [...invalid] };
    },
  }),
];
