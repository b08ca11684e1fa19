import type { ContactFacts } from '../../../patients/index.ts';
import type { ClinicReader, SqlParameter } from '../../../platform/database/database.ts';
import { parseLanguage, type Language } from '../../../platform/i18n/language.ts';
import type { PatientId } from '../../../platform/kernel/ids.ts';
import { DAY_MS, plusMs, type Instant } from '../../../platform/time/instant.ts';
import { addMonths, localDateOf, type Zone } from '../../../platform/time/wall-time.ts';
import type { AudienceRules } from '../domain/campaign.ts';
import type { PersonFacts } from '../domain/exclusion.ts';

/** One person as a campaign reads them, without what depends on its words. */
export interface Person extends Omit<PersonFacts, 'hasText'> {
  readonly id: PatientId;
  readonly givenName: string;
  readonly familyName: string;
  readonly language?: Language | undefined;
}

interface PersonRow {
  readonly id: PatientId;
  readonly given_name: string;
  readonly family_name: string;
  readonly language: string | null;
  readonly active: boolean;
  readonly deceased: boolean;
  readonly has_twin: boolean;
  readonly has_next: boolean;
  readonly contacted_at: Instant | null;
  readonly points: readonly {
    readonly channel: ContactFacts['contactPoints'][number]['channel'];
    readonly address: string;
    readonly sms: boolean;
    readonly rank: number;
    readonly dead: boolean;
    readonly mute: boolean;
  }[];
  readonly consents: readonly (Omit<ContactFacts['consents'][number], 'validUntil'> & {
    readonly validUntil: Instant | null;
  })[];
}

/** One statement for a whole page of people: asking each on their own would be a hundred thousand questions. */
const FACTS = `p.id, p.given_name, p.family_name, p.language, p.active, p.deceased,
  exists (select from patient q where q.clinic_id = p.clinic_id and q.birth_date = p.birth_date and q.search_name = p.search_name
    and q.id < p.id and q.active and not q.deceased) as has_twin,
  exists (select from appointment a where a.clinic_id = p.clinic_id and a.patient_id = p.id and a.start_at > $2
    and a.status in ('proposed', 'pending', 'booked')) as has_next,
  (select max(t.ended_at) from campaign_target t where t.clinic_id = p.clinic_id and t.patient_id = p.id and t.state = 'sent'
    and t.campaign_id <> $3) as contacted_at,
  coalesce((select jsonb_agg(jsonb_build_object('channel', c.channel, 'address', c.address, 'sms', c.can_receive_sms, 'rank', c.rank,
      'dead', c.undeliverable_at is not null,
      'mute', exists (select from suppressed_address s where s.clinic_id = c.clinic_id and s.address = c.address)) order by c.rank, c.address)
    from contact_point c where c.clinic_id = p.clinic_id and c.patient_id = p.id), '[]') as points,
  coalesce((select jsonb_agg(jsonb_build_object('purpose', k.purpose, 'channel', k.channel, 'decision', k.decision,
      'decidedAt', floor(extract(epoch from k.decided_at) * 1000), 'validUntil', floor(extract(epoch from k.valid_until) * 1000),
      'source', k.source))
    from consent k where k.clinic_id = p.clinic_id and k.patient_id = p.id), '[]') as consents`;

/** No campaign has this id: where none is to be left out of "contacted lately". */
const NO_CAMPAIGN = '00000000-0000-0000-0000-000000000000';

function toPerson(row: PersonRow, now: Instant): Person {
  const language = parseLanguage(row.language);
  return {
    id: row.id,
    givenName: row.given_name,
    familyName: row.family_name,
    ...(language ? { language } : {}),
    hasTwin: row.has_twin,
    hasNextVisit: row.has_next,
    ...(row.contacted_at === null ? {} : { contactedAt: row.contacted_at }),
    suppressed: row.points.filter(({ mute }) => mute).map(({ address }) => address),
    contact: {
      active: row.active,
      deceased: row.deceased,
      contactPoints: row.points.map(({ channel, address, sms, rank, dead }) => ({
        channel,
        address,
        canReceiveSms: sms,
        rank,
        ...(dead ? { undeliverableAt: now } : {}),
      })),
      consents: row.consents.map(({ validUntil, ...consent }) => ({
        ...consent,
        ...(validUntil === null ? {} : { validUntil }),
      })),
    },
  };
}

const PAGE = `select ${FACTS} from patient p
  where p.clinic_id = $1 and p.id > $4
    and ($5::date is null or p.birth_date <= $5) and ($6::date is null or p.birth_date > $6)
    and ($7::text[] is null or coalesce(p.sex, 'unknown') = any($7))
    and ($8::text[] is null or p.language = any($8))
    and ($9::text[] is null or exists (select from patient_flag f where f.clinic_id = p.clinic_id and f.patient_id = p.id
      and f.status = 'active' and f.category = any($9)))
    and ($10::text is null or exists (select from patient_flag f where f.clinic_id = p.clinic_id and f.patient_id = p.id
      and f.status = 'active' and search_text(f.words) like $10))
    and (not $11::boolean or exists (select from (
      select max(a.start_at) as last from appointment a where a.clinic_id = p.clinic_id and a.patient_id = p.id and a.start_at <= $2
        and a.status in ('booked', 'arrived', 'fulfilled', 'checked-in')
        and ($12::uuid[] is null or a.service_id = any($12)) and ($13::uuid[] is null or a.practitioner_id = any($13))) v
      where v.last is not null and ($14::timestamptz is null or v.last <= $14) and ($15::timestamptz is null or v.last >= $15)))
    and (not $16::boolean or exists (select from appointment a where a.clinic_id = p.clinic_id and a.patient_id = p.id
      and a.start_at > $2 and a.start_at <= $17 and a.status = 'booked'
      and ($18::uuid[] is null or a.service_id = any($18)) and ($19::uuid[] is null or a.practitioner_id = any($19))))
  order by p.id limit $20`;

function birthday(now: Instant, zone: Zone, years: number | undefined): string | null {
  return years === undefined ? null : addMonths(localDateOf(now, zone), -12 * years);
}

function daysFrom(now: Instant, days: number | undefined): Date | null {
  return days === undefined ? null : new Date(plusMs(now, days * DAY_MS));
}

function audienceParams(rules: AudienceRules, now: Instant, zone: Zone): readonly SqlParameter[] {
  const { lastVisit, nextVisit, flagWords } = rules;
  const ago = (days: number | undefined) => daysFrom(now, days === undefined ? undefined : -days);
  return [
    birthday(now, zone, rules.ageFrom),
    birthday(now, zone, rules.ageTo === undefined ? undefined : rules.ageTo + 1),
    rules.sexes ?? null,
    rules.languages ?? null,
    rules.flagCategories ?? null,
    flagWords === undefined
      ? null
      : `%${flagWords
          .toLowerCase()
          .normalize('NFD')
          .replaceAll(/[\u0300-\u036f%_\\]/g, '')}%`,
    lastVisit !== undefined,
    lastVisit?.serviceIds ?? null,
    lastVisit?.practitionerIds ?? null,
    ago(lastVisit?.atLeastDaysAgo),
    ago(lastVisit?.atMostDaysAgo),
    nextVisit !== undefined,
    daysFrom(now, nextVisit?.withinDays ?? 0),
    nextVisit?.serviceIds ?? null,
    nextVisit?.practitionerIds ?? null,
  ];
}

export interface PageQuery {
  readonly rules: AudienceRules;
  readonly now: Instant;
  readonly zone: Zone;
  readonly after?: PatientId | undefined;
  readonly limit: number;
  /** Whose own messages do not count as "contacted lately". */
  readonly campaignId?: string | undefined;
}

/** The next people whom the rules mean, by id. One round trip a page. */
export async function peopleMeant(reader: ClinicReader, query: PageQuery): Promise<readonly Person[]> {
  const { rules, now, zone, after, limit } = query;
  const rows = await reader.sql<PersonRow>(PAGE, [
    reader.clinicId,
    new Date(now),
    query.campaignId ?? NO_CAMPAIGN,
    after ?? NO_CAMPAIGN,
    ...audienceParams(rules, now, zone),
    limit,
  ]);
  return rows.map((row) => toPerson(row, now));
}

/** What is true of these people now. One round trip. */
export async function peopleNow(
  reader: ClinicReader,
  query: { readonly ids: readonly PatientId[]; readonly now: Instant; readonly campaignId: string },
): Promise<ReadonlyMap<PatientId, Person>> {
  const rows = await reader.sql<PersonRow>(
    `select ${FACTS} from patient p where p.clinic_id = $1 and p.id = any($4::uuid[])`,
    [reader.clinicId, new Date(query.now), query.campaignId, query.ids],
  );
  return new Map(rows.map((row) => [row.id, toPerson(row, query.now)]));
}
