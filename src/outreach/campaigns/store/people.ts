import type { ClinicReader, SqlParameter } from '../../../platform/database/database.ts';
import { parseLanguage, type Language } from '../../../platform/i18n/language.ts';
import type { PatientId } from '../../../platform/kernel/ids.ts';
import { DAY_MS, plusMs, type Instant } from '../../../platform/time/instant.ts';
import { addMonths, localDateOf, type Zone } from '../../../platform/time/wall-time.ts';
import type { AudienceRules } from '../domain/campaign.ts';
import type { PersonFacts } from '../domain/exclusion.ts';
import { reachOf, type PermissionRules } from '../../queries/permission-facts.ts';

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
  readonly has_twin: boolean;
  readonly has_next: boolean;
  readonly contacted_at: Instant | null;
}

/**
 * One statement for a whole page of people: asking each on their own would be a hundred thousand questions. The name of a namesake is
 * compared as an expression, of which there is no index: without statistics the planner took the trigrams of all names for it. The
 * clinic is a subquery, for the planner to count with what a clinic has, and not with nobody where this one is new to its statistics.
 */
const FACTS = `p.id, p.given_name, p.family_name, p.language,
  exists (select from patient q where q.clinic_id = p.clinic_id and q.birth_date = p.birth_date and q.search_name || '' = p.search_name
    and q.id < p.id and q.active and not q.deceased) as has_twin,
  exists (select from appointment a where a.clinic_id = p.clinic_id and a.patient_id = p.id and a.start_at > $2
    and a.status in ('proposed', 'pending', 'booked')) as has_next,
  (select max(t.ended_at) from campaign_target t where t.clinic_id = p.clinic_id and t.patient_id = p.id and t.state = 'sent'
    and t.campaign_id <> $3) as contacted_at`;

/** No campaign has this id: where none is to be left out of "contacted lately". */
const NO_CAMPAIGN = '00000000-0000-0000-0000-000000000000';

/** With what permission is decided from: three round trips more for the whole page. */
async function withPermission(
  reader: ClinicReader,
  rows: readonly PersonRow[],
  query: { readonly permission: PermissionRules; readonly now: Instant },
): Promise<readonly Person[]> {
  const ids = rows.map(({ id }) => id);
  const reach = await reachOf(reader, ids, { rules: query.permission, now: query.now });
  return rows.flatMap((row) => {
    const known = reach.get(row.id);
    return known ? [toPerson(row, known.facts)] : [];
  });
}

function toPerson(row: PersonRow, permission: PersonFacts['permission']): Person {
  const language = parseLanguage(row.language);
  return {
    id: row.id,
    givenName: row.given_name,
    familyName: row.family_name,
    ...(language ? { language } : {}),
    hasTwin: row.has_twin,
    hasNextVisit: row.has_next,
    ...(row.contacted_at === null ? {} : { contactedAt: row.contacted_at }),
    permission,
  };
}

const PAGE = `select ${FACTS} from patient p
  where p.clinic_id = (select $1::uuid) and p.id > $4
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
    and ($20::text[] is null or exists (select from unnest(p.insurers) i where search_text(i) like any ($20)))
  order by p.id limit $21`;

function birthday(now: Instant, zone: Zone, years: number | undefined): string | null {
  return years === undefined ? null : addMonths(localDateOf(now, zone), -12 * years);
}

function daysFrom(now: Instant, days: number | undefined): Date | null {
  return days === undefined ? null : new Date(plusMs(now, days * DAY_MS));
}

/** Folded as `search_text` does. */
function containing(words: string): string {
  const folded = words
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f%_\\]/g, '');
  // Of signs alone nothing is left, and nobody is meant.
  return folded === '' ? '' : `%${folded}%`;
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
    flagWords === undefined ? null : containing(flagWords),
    lastVisit !== undefined,
    lastVisit?.serviceIds ?? null,
    lastVisit?.practitionerIds ?? null,
    ago(lastVisit?.atLeastDaysAgo),
    ago(lastVisit?.atMostDaysAgo),
    nextVisit !== undefined,
    daysFrom(now, nextVisit?.withinDays ?? 0),
    nextVisit?.serviceIds ?? null,
    nextVisit?.practitionerIds ?? null,
    rules.insurers?.map(containing) ?? null,
  ];
}

export interface PageQuery {
  readonly rules: AudienceRules;
  readonly permission: PermissionRules;
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
  return withPermission(reader, rows, query);
}

const NOW = `select ${FACTS} from unnest($4::uuid[]) k(id)
  cross join lateral (select * from patient o where o.clinic_id = (select $1::uuid) and o.id = k.id limit 1) p`;

/** What is true of these people now. */
export async function peopleNow(
  reader: ClinicReader,
  query: {
    readonly ids: readonly PatientId[];
    readonly permission: PermissionRules;
    readonly now: Instant;
    readonly campaignId: string;
  },
): Promise<ReadonlyMap<PatientId, Person>> {
  const { now, campaignId, ids } = query;
  const rows = await reader.sql<PersonRow>(NOW, [reader.clinicId, new Date(now), campaignId, ids]);
  const people = await withPermission(reader, rows, query);
  return new Map(people.map((person) => [person.id, person]));
}
