import { DAY_MS, type Instant, type Interval } from '../../../platform/time/instant.ts';
import { dayInterval, type Zone } from '../../../platform/time/wall-time.ts';
import type { Series } from '../../../agenda/index.ts';
import { getPatient } from '../../../patients/index.ts';
import { required } from '../../../platform/kernel/assert.ts';
import { parseId, type PatientId } from '../../../platform/kernel/ids.ts';
import type { Reader } from '../../mapping/reader.ts';
import { MOST_ATTENDEES } from '../../mapping/appointment-participants.ts';
import { isJsonObject, type FhirJson } from '../../mapping/resource.ts';
import { loadClinicFacts } from '../../store/clinic-facts.ts';
import type { TypeCall } from '../fhir-call.ts';
import { FhirProblem } from '../operation-outcome.ts';
import { resourcesOf } from './book-request.ts';
import { isKnownPatient } from './booking-patient.ts';
import { GivenParameters, type ParameterRule } from './parameters.ts';
import { readPreferredTimes, type PreferredTimes } from './preferred-times.ts';
import { noteOnSeries, readSeries, SERIES_PARAMETERS } from './series-parameters.ts';
import { resolveReference } from './resolve-reference.ts';

const URGENCIES = ['routine', 'urgent', 'asap', 'stat'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** What is looked for. A list that is undefined was not asked about; one that is empty can be met by nobody. */
export interface FindQuery {
  readonly period: Interval;
  readonly urgency: Urgency;
  readonly count: number;
  readonly visitTypes: readonly string[] | undefined;
  readonly specialties: readonly string[] | undefined;
  readonly practitioners: readonly string[] | undefined;
  readonly locations: readonly string[] | undefined;
  readonly locationTexts: readonly string[] | undefined;
  readonly organizations: readonly string[] | undefined;
  readonly patientIds: readonly PatientId[];
  readonly preferred: PreferredTimes | undefined;
  /** Visits that follow the one that is looked for. */
  readonly series: Series | undefined;
  /** What the agenda has no use for, as elements of the offers: whoever books one by its resource keeps it. */
  readonly words: FhirJson;
  readonly notes: readonly string[];
  readonly names: readonly string[];
}

const token: ParameterRule = { values: ['valueString', 'valueCode'], max: '*' };
const reference: ParameterRule = { values: ['valueReference'], max: '*' };
const dateTime: ParameterRule = { values: ['valueDateTime', 'valueInstant', 'valueDate'], max: '1', required: true };

/** The parameters of ITI-115 and, last, our extensions. The OperationDefinition in `fhir-profiles/` says the same. */
export const FIND_PARAMETERS: Readonly<Record<string, ParameterRule>> = {
  start: dateTime,
  end: dateTime,
  specialty: token,
  'visit-type': token,
  practitioner: reference,
  organization: reference,
  'location-string': { values: ['valueString'], max: '*' },
  'location-reference': reference,
  'patient-reference': reference,
  'patient-resource': { values: ['resource'], max: '*' },
  reason: token,
  'insurance-reference': reference,
  'referral-identifier': { values: ['valueIdentifier'], max: '1' },
  timing: { values: ['valueTiming'], max: '1' },
  _count: { values: ['valueInteger', 'valuePositiveInt', 'valueUnsignedInt'], max: '1' },
  urgency: { values: ['valueCode', 'valueString'], max: '1' },
  ...SERIES_PARAMETERS,
};

const WITHOUT_EFFECT = ['reason', 'insurance-reference', 'referral-identifier'];
const USUAL_COUNT = 20;
const MOST_COUNT = 200;
const LONGEST_DAYS = 180;
/** Days are reckoned with years of four digits, in whatever zone. */
const FARTHEST = Date.UTC(9999, 0, 1);

function isDay(field: Reader | undefined): boolean {
  return typeof field?.value === 'string' && field.value.length === 10;
}

/** Only a day without a time needs to know where the clinic is. */
async function zoneFor({ ctx }: TypeCall, given: GivenParameters): Promise<Zone | undefined> {
  if (!isDay(given.one('start')) && !isDay(given.one('end'))) return undefined;
  return required(await ctx.db.reading(ctx.clinicId, loadClinicFacts), 'the clinic of a token').zone;
}

/** A day alone is the whole day in the clinic's zone. */
function readTime(field: Reader | undefined, zone: Zone | undefined, edge: 'start' | 'end'): Instant | undefined {
  if (!isDay(field)) return field?.instant();
  const date = field?.date();
  return date && dayInterval(date, required(zone, 'the zone of a day'))[edge];
}

function readPeriod(given: GivenParameters, zone: Zone | undefined): Interval | undefined {
  const end = readTime(given.one('end'), zone, 'end');
  const start = readTime(given.one('start'), zone, 'start');
  if (start === undefined || end === undefined) return undefined;
  const tooFar = [given.one('start'), given.one('end')][[start, end].findIndex((edge) => edge >= FARTHEST)];
  if (tooFar) return tooFar.refuse('value', 'is beyond the calendar');
  if (end <= start) return given.one('end')?.refuse('value', 'is not after the start');
  if (end - start > LONGEST_DAYS * DAY_MS)
    return given.one('end')?.refuse('value', `is more than ${LONGEST_DAYS} days after the start`);
  return { start, end };
}

/** A parameter without a value has no issue of its own. */
function noMoment(given: GivenParameters, zone: Zone | undefined): FhirProblem {
  const name = readTime(given.one('start'), zone, 'start') === undefined ? 'start' : 'end';
  return new FhirProblem(400, [
    { code: 'value', diagnostics: 'expected a dateTime', path: given.one(name)?.path ?? 'Parameters.parameter' },
  ]);
}

/** `_count` may stand in the address, as for any search, or among the parameters. */
function readCount(call: TypeCall, given: GivenParameters): number {
  const inBody = given.one('_count')?.integer({ min: 1, max: MOST_COUNT });
  const text = call.query.find(([name]) => name === '_count')?.[1];
  if (text === undefined) return inBody ?? USUAL_COUNT;
  const count = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (count < 1)
    throw new FhirProblem(400, [{ code: 'value', diagnostics: 'expected a number from 1', path: 'http._count' }]);
  return Math.min(count, MOST_COUNT);
}

function texts(given: GivenParameters, name: string): readonly string[] | undefined {
  const all = given.all(name).map((value) => value.text(300));
  return all.length === 0 ? undefined : all.filter((text) => text !== undefined);
}

type Referenced = 'Practitioner' | 'Location' | 'Organization';

async function ids(call: TypeCall, given: GivenParameters, asked: { name: string; type: Referenced }) {
  const all = await Promise.all(given.all(asked.name).map((value) => resolveReference(call, value, asked.type)));
  return all.length === 0 ? undefined : all.filter((id) => id !== undefined);
}

/** The patients who are known, each once. Who only comes as a resource of their own is registered when the visit is booked. */
async function readPatients(call: TypeCall, given: GivenParameters): Promise<readonly PatientId[]> {
  const references = given.all('patient-reference');
  const resources = resourcesOf(given, 'patient-resource', 'Patient');
  [...references, ...resources][MOST_ATTENDEES]?.refuse('too-long', `a visit has at most ${MOST_ATTENDEES} patients`);
  if (references.length + resources.length > MOST_ATTENDEES) return [];
  const named = await Promise.all(
    references.map(async (reference) => {
      const id = parseId<PatientId>(await resolveReference(call, reference, 'Patient'));
      const known = id !== undefined && (await getPatient(call.ctx, id)) !== undefined;
      return known ? id : reference.refuse('not-found', 'there is no such Patient');
    }),
  );
  const described = await Promise.all(
    resources.map(async ({ value }) =>
      isJsonObject(value) && (await isKnownPatient(call, value)) ? parseId<PatientId>(value['id']) : undefined,
    ),
  );
  return [...new Set([...named, ...described].filter((id) => id !== undefined))];
}

/** Reason, referral and insurance, where an Appointment has a place for them. */
function readWords(given: GivenParameters): FhirJson {
  const reasons = given.all('reason').flatMap((reason) => reason.text(300) ?? []);
  const [referral] = given.all('referral-identifier').map((identifier) => identifier.json());
  const insurances = given.all('insurance-reference').map((reference) => reference.json());
  return {
    ...(reasons.length === 0 ? {} : { reasonCode: reasons.map((reason) => conceptOf(reason)) }),
    ...(referral ? { basedOn: [{ type: 'ServiceRequest', identifier: referral }] } : {}),
    ...(insurances.length === 0 ? {} : { supportingInformation: insurances }),
  };
}

/** `system|code` of FHIR's token search, or words. */
function conceptOf(token: string): FhirJson {
  const [system = '', code] = token.split('|', 2);
  return code ? { coding: [{ ...(system === '' ? {} : { system }), code }] } : { text: token };
}

function notesOn(ignored: readonly string[]): readonly string[] {
  if (ignored.length === 0) return [];
  return [
    `Taken without effect on which times are offered: ${ignored.join(', ')}. Who books an offer as a resource keeps what it says.`,
  ];
}

export async function readFindQuery(call: TypeCall): Promise<FindQuery> {
  const given = new GivenParameters(call.body, FIND_PARAMETERS);
  given.refuseWrong();
  const zone = await zoneFor(call, given);
  const period = readPeriod(given, zone);
  const urgency = given.one('urgency')?.code(URGENCIES) ?? 'routine';
  const count = readCount(call, given);
  const series = readSeries(given);
  const words = readWords(given);
  const [practitioners, locations, organizations, patientIds] = await Promise.all([
    ids(call, given, { name: 'practitioner', type: 'Practitioner' }),
    ids(call, given, { name: 'location-reference', type: 'Location' }),
    ids(call, given, { name: 'organization', type: 'Organization' }),
    readPatients(call, given),
  ]);
  const [visitTypes, specialties] = [texts(given, 'visit-type'), texts(given, 'specialty')];
  const locationTexts = texts(given, 'location-string');
  const timing = given.one('timing');
  const preferred = timing && readPreferredTimes(timing);
  given.refuseWrong();
  if (!period) throw noMoment(given, zone);
  const names = Object.keys(FIND_PARAMETERS).filter((name) => given.one(name) !== undefined);
  const ignored = names.filter((name) => WITHOUT_EFFECT.includes(name));
  return {
    period,
    urgency,
    count,
    visitTypes,
    specialties,
    practitioners,
    locations,
    locationTexts,
    organizations,
    patientIds,
    preferred,
    series,
    words,
    notes: [...notesOn([...ignored, ...(preferred?.ignored ?? [])]), ...(series ? [noteOnSeries(series)] : [])],
    names,
  };
}
