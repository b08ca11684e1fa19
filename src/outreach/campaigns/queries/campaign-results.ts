import type { ClinicReader } from '../../../platform/database/database.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import { parseId, type AppointmentId, type PatientId, type SiteId } from '../../../platform/kernel/ids.ts';
import type { Instant, Interval } from '../../../platform/time/instant.ts';
import type { Campaign, CampaignId } from '../domain/campaign.ts';
import { liftOf, shareInterval, type Group, type Lift } from '../domain/lift.ts';
import { getCampaign, listCampaignRows } from '../store/campaigns.ts';
import { TARGET_STATES, type TargetState } from '../store/targets.ts';

/** A visit counts for a campaign when it was booked within this time of the plan, by whoever was contacted or held out. */
const CONVERSION_DAYS = 30;

/** What became of the messages, in messaging's words. */
export interface Delivery {
  readonly waiting: number;
  readonly accepted: number;
  readonly delivered: number;
  readonly unknown: number;
}

/** What came of the people of one site. */
export interface SiteResults {
  /** Absent: of who had never been here. */
  readonly siteId?: SiteId | undefined;
  readonly siteName?: string | undefined;
  readonly answered: number;
  readonly contacted: Group;
  readonly heldOut: Group;
  readonly lift?: Lift | undefined;
}

export interface CampaignResults {
  readonly campaign: Campaign;
  readonly states: Readonly<Record<TargetState, number>>;
  readonly reasons: readonly { readonly state: TargetState; readonly reason: string; readonly people: number }[];
  readonly delivery: Delivery;
  readonly answered: number;
  readonly contacted: Group;
  readonly heldOut: Group;
  readonly lift?: Lift | undefined;
  readonly bySite: readonly SiteResults[];
}

const STATES = `select state, reason, count(*)::int as people from campaign_target where clinic_id = $1 and campaign_id = $2
  group by state, reason order by people desc, state, reason`;

const DELIVERY = `select m.status, count(*)::int as messages from campaign_target t
    join message m on m.clinic_id = t.clinic_id and m.id = t.message_id
  where t.clinic_id = $1 and t.campaign_id = $2 and t.state = 'sent' group by m.status`;

/** What a campaign is after: a visit that was booked within 30 days of the plan and stands; of its services where it names some. */
const CONVERTED = `exists (select from appointment a where a.clinic_id = t.clinic_id and a.patient_id = t.patient_id
    and a.created_at >= t.planned_at and a.created_at < t.planned_at + interval '${CONVERSION_DAYS} days'
    and a.origin <> 'import' and a.status not in ('cancelled', 'entered-in-error') and ($3::uuid[] is null or a.service_id = any($3)))`;

const ANSWERED = `exists (select from message i where i.clinic_id = t.clinic_id and i.from_address = t.address and i.direction = 'inbound'
    and i.created_at >= t.ended_at and i.created_at < t.ended_at + interval '3 days')`;

const GROUPS = `select t.state = 'held-out' as held, count(*)::int as people, count(*) filter (where ${CONVERTED})::int as converted,
    count(*) filter (where t.state = 'sent' and ${ANSWERED})::int as answered
  from campaign_target t where t.clinic_id = $1 and t.campaign_id = $2 and t.state <> 'excluded' group by 1`;

/** Of the site where somebody was last before the campaign was planned: known of who was contacted and of who was held out alike. */
const PLACES = `select s.site_id, x.name as site_name, t.state = 'held-out' as held, count(*)::int as people,
    count(*) filter (where ${CONVERTED})::int as converted, count(*) filter (where t.state = 'sent' and ${ANSWERED})::int as answered
  from campaign_target t
  left join lateral (select a.site_id from appointment a where a.clinic_id = t.clinic_id and a.patient_id = t.patient_id
    and a.start_at < t.planned_at and a.status not in ('cancelled', 'entered-in-error') order by a.start_at desc limit 1) s on true
  left join site x on x.clinic_id = t.clinic_id and x.id = s.site_id
  where t.clinic_id = $1 and t.campaign_id = $2 and t.state <> 'excluded' group by 1, 2, 3`;

interface PlaceRow extends Group {
  readonly site_id: SiteId | null;
  readonly site_name: string | null;
  readonly held: boolean;
  readonly answered: number;
}

function bySite(rows: readonly PlaceRow[]): readonly SiteResults[] {
  const sites = Map.groupBy(rows, ({ site_id }) => site_id);
  return [...sites]
    .map(([siteId, of]) => ({
      ...(siteId === null ? {} : { siteId, siteName: of[0]?.site_name ?? '' }),
      answered: of.reduce((sum, { answered }) => sum + answered, 0),
      ...comparedOf(of),
    }))
    .toSorted((a, b) => b.contacted.people - a.contacted.people);
}

function deliveryOf(rows: readonly { readonly status: string; readonly messages: number }[]): Delivery {
  const of = (...statuses: readonly string[]) =>
    rows.filter(({ status }) => statuses.includes(status)).reduce((sum, { messages }) => sum + messages, 0);
  return {
    waiting: of('planned', 'claimed', 'dispatching'),
    accepted: of('accepted', 'sent'),
    delivered: of('delivered'),
    unknown: of('unknown'),
  };
}

/** Who was contacted and who was held out, and the difference. A group of nobody has no share. */
function comparedOf(groups: readonly (Group & { readonly held: boolean })[]) {
  const groupOf = (held: boolean): Group => {
    const found = groups.find((row) => row.held === held);
    return { people: found?.people ?? 0, converted: found?.converted ?? 0 };
  };
  const [contacted, heldOut] = [groupOf(false), groupOf(true)];
  const lift = liftOf(contacted, heldOut);
  return { contacted, heldOut, ...(lift ? { lift } : {}) };
}

async function figuresOf(reader: ClinicReader, campaign: Campaign): Promise<CampaignResults> {
  const { id, audience } = campaign;
  const services = audience.lastVisit?.serviceIds ?? null;
  const [states, delivery, groups, places] = await Promise.all([
    reader.sql<{ state: TargetState; reason: string | null; people: number }>(STATES, [reader.clinicId, id]),
    reader.sql<{ status: string; messages: number }>(DELIVERY, [reader.clinicId, id]),
    reader.sql<Group & { held: boolean; answered: number }>(GROUPS, [reader.clinicId, id, services]),
    reader.sql<PlaceRow>(PLACES, [reader.clinicId, id, services]),
  ]);
  const countOf = (state: TargetState) =>
    states.filter((row) => row.state === state).reduce((sum, { people }) => sum + people, 0);
  return {
    campaign,
    states: Object.fromEntries(TARGET_STATES.map((state) => [state, countOf(state)])) as Record<TargetState, number>,
    reasons: states.flatMap(({ state, reason, people }) => (reason === null ? [] : [{ state, reason, people }])),
    delivery: deliveryOf(delivery),
    answered: groups.reduce((sum, { answered }) => sum + answered, 0),
    ...comparedOf(groups),
    bySite: bySite(places),
  };
}

/** A campaign with what has come of it so far; undefined where there is none. */
export async function campaignResults(ctx: ClinicContext, id: string): Promise<CampaignResults | undefined> {
  const campaignId = parseId<CampaignId>(id);
  const campaign = campaignId && (await getCampaign(ctx, campaignId));
  return campaign && ctx.db.reading(ctx.clinicId, (reader) => figuresOf(reader, campaign));
}

/** What the house calls a campaign; undefined where there is none. */
export async function campaignNamed(ctx: ClinicContext, id: string): Promise<string | undefined> {
  const campaignId = parseId<CampaignId>(id);
  return campaignId && (await getCampaign(ctx, campaignId))?.name;
}

/** What a campaign has brought: booked visits, with the ends of the 95 % interval of the share. */
export interface CampaignYield {
  readonly campaign: Campaign;
  readonly contacted: Group;
  readonly heldOut: Group;
  readonly share?: { readonly low: number; readonly high: number } | undefined;
  readonly lift?: Lift | undefined;
}

const MOST_YIELDS = 20;

/** Campaigns that were launched in a stretch of time and are after a visit, the newest first. 20 at most. */
export async function campaignYields(ctx: ClinicContext, { start, end }: Interval): Promise<readonly CampaignYield[]> {
  return ctx.db.reading(ctx.clinicId, async (reader) => {
    const launched = (await listCampaignRows(reader)).filter(({ kind, launchedAt }) => {
      const isAfterVisits = kind === 'recall' || kind === 'loyalty';
      return isAfterVisits && launchedAt !== undefined && launchedAt >= start && launchedAt < end;
    });
    return Promise.all(
      launched.slice(0, MOST_YIELDS).map(async (campaign) => {
        const services = campaign.audience.lastVisit?.serviceIds ?? null;
        const groups = await reader.sql<Group & { held: boolean }>(GROUPS, [reader.clinicId, campaign.id, services]);
        const compared = comparedOf(groups);
        const share = compared.contacted.people === 0 ? undefined : shareInterval(compared.contacted);
        return { campaign, ...compared, ...(share ? { share } : {}) };
      }),
    );
  });
}

export interface CampaignLine {
  readonly campaign: Campaign;
  readonly people: number;
  readonly waiting: number;
  readonly sent: number;
}

/** The clinic's campaigns, the newest first, with how far each has come. 200 at most. */
export async function listCampaigns(ctx: ClinicContext): Promise<readonly CampaignLine[]> {
  return ctx.db.reading(ctx.clinicId, async (reader) => {
    const [campaigns, counts] = await Promise.all([
      listCampaignRows(reader),
      reader.sql<{ campaign_id: CampaignId; people: number; waiting: number; sent: number }>(
        `select campaign_id, count(*) filter (where state <> 'excluded')::int as people,
                count(*) filter (where state = 'planned')::int as waiting, count(*) filter (where state = 'sent')::int as sent
           from campaign_target where clinic_id = $1 group by campaign_id`,
        [reader.clinicId],
      ),
    ]);
    return campaigns.map((campaign) => {
      const found = counts.find((row) => row.campaign_id === campaign.id);
      return { campaign, people: found?.people ?? 0, waiting: found?.waiting ?? 0, sent: found?.sent ?? 0 };
    });
  });
}

export interface CampaignPerson {
  readonly id: string;
  readonly patientId: PatientId;
  readonly name: string;
  readonly state: TargetState;
  readonly reason?: string | undefined;
  readonly channel: string;
  readonly tries: number;
  readonly messageStatus?: string | undefined;
  readonly answered: boolean;
  readonly converted: boolean;
  readonly appointmentId?: AppointmentId | undefined;
  readonly at?: Instant | undefined;
}

interface PersonRow {
  readonly id: string;
  readonly patient_id: PatientId;
  readonly name: string;
  readonly state: TargetState;
  readonly reason: string | null;
  readonly channel: string;
  readonly tries: number;
  readonly message_status: string | null;
  readonly answered: boolean;
  readonly converted: boolean;
  readonly appointment_id: AppointmentId | null;
  readonly ended_at: Instant | null;
}

const PEOPLE = `select t.id, t.patient_id, p.given_name || ' ' || p.family_name as name, t.state, t.reason, t.channel, t.tries,
    m.status as message_status, t.state = 'sent' and ${ANSWERED} as answered, t.state <> 'excluded' and ${CONVERTED} as converted,
    t.appointment_id, t.ended_at
  from campaign_target t join patient p on p.clinic_id = t.clinic_id and p.id = t.patient_id
  left join message m on m.clinic_id = t.clinic_id and m.id = t.message_id
  where t.clinic_id = $1 and t.campaign_id = $2 and ($4::text is null or t.state = $4) and ($5::uuid is null or t.id > $5)
  order by t.id limit $6`;

/** The people of a campaign, each with what became of them. A page at a time: `cursor` is the last id of the page before. */
export async function campaignPeople(
  ctx: ClinicContext,
  query: {
    readonly campaign: Campaign;
    readonly state?: TargetState | undefined;
    readonly cursor?: string | undefined;
    readonly limit: number;
  },
): Promise<readonly CampaignPerson[]> {
  const { campaign, state, cursor, limit } = query;
  const services = campaign.audience.lastVisit?.serviceIds ?? null;
  const params = [ctx.clinicId, campaign.id, services, state ?? null, cursor ?? null, limit];
  const rows = await ctx.db.query<PersonRow>(ctx.clinicId, PEOPLE, params);
  return rows.map((row) => ({
    id: row.id,
    patientId: row.patient_id,
    name: row.name,
    state: row.state,
    ...(row.reason === null ? {} : { reason: row.reason }),
    channel: row.channel,
    tries: row.tries,
    ...(row.message_status === null ? {} : { messageStatus: row.message_status }),
    answered: row.answered,
    converted: row.converted,
    ...(row.appointment_id === null ? {} : { appointmentId: row.appointment_id }),
    ...(row.ended_at === null ? {} : { at: row.ended_at }),
  }));
}
