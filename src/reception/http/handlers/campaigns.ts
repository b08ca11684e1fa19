import {
  campaignPeople,
  campaignPreflight,
  campaignResults,
  changeDraft,
  closeTime,
  countAudience,
  createCampaign,
  listCampaigns,
  previewCampaignText,
  stepCampaign,
  testCampaign,
  type Campaign,
  type CampaignStep,
} from '../../../outreach/index.ts';
import { toIso } from '../../../platform/time/instant.ts';
import { defineRoute, type Route } from '../define-route.ts';
import { recordReading } from '../read-trail.ts';
import { accepted, problemOf } from '../refusals.ts';
import {
  audienceOut,
  campaignBody,
  campaignOut,
  campaignParams,
  campaignPeopleOut,
  campaignPeopleQuery,
  campaignResultsOut,
  campaignTextBody,
  campaignTextOut,
  campaignsOut,
  closeTimeBody,
  closeTimeOut,
  preflightOut,
  testCampaignBody,
  testCampaignOut,
  type CampaignOut,
} from '../shapes/campaign.ts';

const TAG = 'Campaigns';

function shown(campaign: Campaign): CampaignOut {
  const { id, kind, name, purpose, channels, texts, audience, holdOutPercent, perMinute, state, version } = campaign;
  return {
    id,
    kind,
    name,
    purpose,
    texts,
    holdOutPercent,
    perMinute,
    state,
    version,
    channels: [...channels],
    audience: audience as CampaignOut['audience'],
    createdAt: toIso(campaign.createdAt),
    updatedAt: toIso(campaign.updatedAt),
    ...(campaign.launchedAt === undefined ? {} : { launchedAt: toIso(campaign.launchedAt) }),
    ...(campaign.endedAt === undefined ? {} : { endedAt: toIso(campaign.endedAt) }),
    ...(campaign.halted === undefined ? {} : { halted: campaign.halted }),
  };
}

/** The plan as it is kept, or the problem with what is wrong with it: `why`, and what it is about. */
function kept(result: Awaited<ReturnType<typeof createCampaign | typeof changeDraft>>): CampaignOut {
  if (result.ok) return shown(result.value);
  const { error } = result;
  if (error.code !== 'campaign-invalid') throw problemOf(error);
  throw problemOf(error, { why: error.why, ...(error.detail === undefined ? {} : { about: error.detail }) });
}

const writing: readonly Route[] = [
  defineRoute({
    method: 'post',
    path: '/campaigns/text-preview',
    tag: TAG,
    summary: 'How an SMS of a campaign reads and how many segments it takes; nothing is written',
    policy: 'campaign.write',
    status: 200,
    body: campaignTextBody,
    answer: campaignTextOut,
    handle: ({ ctx, body }) => previewCampaignText(ctx, body),
  }),
  defineRoute({
    method: 'post',
    path: '/campaigns/preview',
    tag: TAG,
    summary: 'Who would be contacted now, who would not and why, what it costs: the dry run',
    description: 'Nothing is written and nobody is contacted.',
    policy: 'campaign.write',
    status: 200,
    body: campaignBody,
    answer: audienceOut,
    handle: async ({ ctx, caller, body }) => {
      const { people, excluded, otherLanguage, ...figures } = await countAudience(ctx, body);
      await recordReading(ctx, caller, { where: 'campaign', patientIds: people.map(({ patientId }) => patientId) });
      const named = people.map(({ patientId, name, ...rest }) => ({ patient: { id: patientId, name }, ...rest }));
      return { ...figures, excluded: { ...excluded }, otherLanguage: { ...otherLanguage }, people: named };
    },
  }),
  defineRoute({
    method: 'post',
    path: '/campaigns',
    tag: TAG,
    summary: 'Write a campaign as a draft',
    policy: 'campaign.write',
    status: 201,
    refusals: ['campaign-invalid'],
    body: campaignBody,
    answer: campaignOut,
    handle: async ({ ctx, body }) => kept(await createCampaign(ctx, body)),
  }),
  defineRoute({
    method: 'patch',
    path: '/campaigns/{id}',
    tag: TAG,
    summary: 'Write a draft anew',
    policy: 'campaign.write',
    status: 200,
    refusals: ['campaign-unknown', 'campaign-state', 'campaign-invalid'],
    params: campaignParams,
    body: campaignBody,
    answer: campaignOut,
    handle: async ({ ctx, params, body }) => kept(await changeDraft(ctx, { id: params.id, plan: body })),
  }),
  defineRoute({
    method: 'post',
    path: '/campaigns/{id}/test',
    tag: TAG,
    summary: 'Send the words to a telephone or an email address of the clinic’s own',
    policy: 'campaign.write',
    status: 200,
    refusals: ['campaign-unknown', 'invalid-phone', 'no-line'],
    params: campaignParams,
    body: testCampaignBody,
    answer: testCampaignOut,
    handle: async ({ ctx, params, body }) => accepted(await testCampaign(ctx, { id: params.id, ...body })),
  }),
];

const rebooking = defineRoute({
  method: 'post',
  path: '/rebookings',
  tag: TAG,
  summary: 'Close a practitioner’s time and find everybody who has a visit in it another',
  description: 'A time is kept for each patient until they answer, the urgent first; who does not answer is a task.',
  policy: 'campaign.write',
  status: 201,
  refusals: ['practitioner-unknown', 'time-invalid'],
  body: closeTimeBody,
  answer: closeTimeOut,
  handle: async ({ ctx, body }) => {
    const { practitioner: practitionerId, ...rest } = body;
    const { campaign, visits } = accepted(await closeTime(ctx, { practitionerId, ...rest }));
    return { campaign: shown(campaign), visits };
  },
});

function stepRoute(step: CampaignStep, summary: string): Route {
  return defineRoute({
    method: 'post',
    path: `/campaigns/{id}/${step}`,
    tag: TAG,
    summary,
    policy: 'campaign.write',
    status: 200,
    refusals: ['campaign-unknown', 'campaign-state', ...(step === 'launch' ? (['sender-not-ready'] as const) : [])],
    params: campaignParams,
    answer: campaignOut,
    handle: async ({ ctx, params }) => {
      const stepped = await stepCampaign(ctx, { id: params.id, step });
      if (!stepped.ok && stepped.error.code === 'sender-not-ready')
        throw problemOf(stepped.error, { findings: stepped.error.findings });
      return shown(accepted(stepped));
    },
  });
}

const reading: readonly Route[] = [
  defineRoute({
    method: 'get',
    path: '/campaigns',
    tag: TAG,
    summary: 'The campaigns, the newest first, with how far each has come',
    policy: 'campaign.read',
    status: 200,
    answer: campaignsOut,
    handle: async ({ ctx }) => ({
      campaigns: (await listCampaigns(ctx)).map(({ campaign, ...figures }) => ({ ...shown(campaign), ...figures })),
    }),
  }),
  defineRoute({
    method: 'get',
    path: '/campaigns/{id}',
    tag: TAG,
    summary: 'A campaign with what has come of it',
    policy: 'campaign.read',
    status: 200,
    refusals: ['campaign-unknown'],
    params: campaignParams,
    answer: campaignResultsOut,
    handle: async ({ ctx, params }) => {
      const found = await campaignResults(ctx, params.id);
      if (!found) throw problemOf({ code: 'campaign-unknown' });
      const { campaign, states, reasons, bySite } = found;
      return {
        ...found,
        campaign: shown(campaign),
        states: { ...states },
        reasons: [...reasons],
        bySite: [...bySite],
      };
    },
  }),
  defineRoute({
    method: 'get',
    path: '/campaigns/{id}/preflight',
    tag: TAG,
    summary: 'Whether its senders are there, and lawful for its purpose',
    policy: 'campaign.read',
    status: 200,
    refusals: ['campaign-unknown'],
    params: campaignParams,
    answer: preflightOut,
    handle: async ({ ctx, params }) => {
      const found = await campaignResults(ctx, params.id);
      if (!found) throw problemOf({ code: 'campaign-unknown' });
      const findings = await campaignPreflight(ctx, found.campaign);
      return { ready: findings.every(({ blocks }) => !blocks), findings: [...findings] };
    },
  }),
  defineRoute({
    method: 'get',
    path: '/campaigns/{id}/people',
    tag: TAG,
    summary: 'The people of a campaign, each with what became of them',
    policy: 'campaign.read',
    status: 200,
    refusals: ['campaign-unknown'],
    params: campaignParams,
    query: campaignPeopleQuery,
    answer: campaignPeopleOut,
    handle: async ({ ctx, caller, params, query }) => {
      const found = await campaignResults(ctx, params.id);
      if (!found) throw problemOf({ code: 'campaign-unknown' });
      const people = await campaignPeople(ctx, { campaign: found.campaign, ...query });
      await recordReading(ctx, caller, { where: 'campaign', patientIds: people.map(({ patientId }) => patientId) });
      const last = people.length === query.limit ? people.at(-1)?.id : undefined;
      return {
        people: people.map(({ patientId, name, at, ...rest }) => ({
          ...rest,
          patient: { id: patientId, name },
          ...(at === undefined ? {} : { at: toIso(at) }),
        })),
        ...(last === undefined ? {} : { nextCursor: last }),
      };
    },
  }),
];

export const campaignRoutes: readonly Route[] = [
  ...reading,
  ...writing,
  rebooking,
  stepRoute('launch', 'Launch a draft: its audience is gone through, then it sends'),
  stepRoute('pause', 'Pause: nothing more leaves from now on'),
  stepRoute('resume', 'Go on where it was paused'),
  stepRoute('stop', 'Stop for good: whoever has not been contacted is not'),
];
