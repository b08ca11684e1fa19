import { parsePhone, type ContactChannel } from '../../patients/index.ts';
import { parseLocalDate, type LocalDate } from '../../platform/time/wall-time.ts';
import { familyName } from './family-name.ts';
import { keptWhereSame, listOf, mergedList } from './kept.ts';
import { currentName } from './practitioner.ts';
import { Reader } from './reader.ts';
import type { FhirJson } from './resource.ts';
import { CONTACT_CHANNEL, CONTACT_CHANNELS } from './vocabulary.ts';

export interface PersonContactPoint {
  readonly channel: ContactChannel;
  readonly address: string;
  readonly rank: number;
}

export interface PersonName {
  readonly givenName: string;
  readonly familyName: string;
}

const PARTIAL_DATE = /^\d{4}(-(0[1-9]|1[0-2]))?$/;
/** What the table of contact points takes; more is an issue, not a shorter list. */
const MOST_TELECOMS = 30;

/** The name in use, in our two parts. */
export function readName(resource: Reader): PersonName | undefined {
  const name = currentName(resource);
  if (!name) return undefined;
  const given = name
    .list('given')
    .map((part) => part.text(200))
    .filter(Boolean)
    .join(' ');
  const family = familyName(name) ?? '';
  if (given || family) return { givenName: given, familyName: family };
  const text = name.field('text').text(300);
  return text === undefined ? undefined : { givenName: text, familyName: '' };
}

/** Our contact point for a telecom; undefined for what we do not use: fax, pager, old numbers, numbers that are none. */
function readTelecom(telecom: Reader, index: number): PersonContactPoint | undefined {
  const { system, use } = telecom.json();
  const value = telecom.field('value').text(254);
  const rank = telecom.field('rank').integer({ min: 1, max: 1_000 }) ?? index + 1;
  if (value === undefined || use === 'old') return undefined;
  if (system === 'email') return value.includes('@') ? { channel: 'email', address: value, rank } : undefined;
  const channel = telecom.extension(CONTACT_CHANNEL)?.field('valueCode').required().code(CONTACT_CHANNELS);
  const number = parsePhone(value);
  if (channel === 'whatsapp') return { channel, address: number.ok ? number.value : value, rank };
  if (system !== 'phone' && system !== 'sms') return undefined;
  return number.ok ? { channel: 'phone', address: number.value, rank } : undefined;
}

/** How somebody is reached, each way once. */
export function readContactPoints(resource: Reader): readonly PersonContactPoint[] {
  const telecoms = resource.list('telecom');
  if (telecoms.length > MOST_TELECOMS)
    resource.field('telecom').refuse('too-long', `has more than ${MOST_TELECOMS} repetitions`);
  const points = new Map<string, PersonContactPoint>();
  for (const [index, telecom] of telecoms.entries()) {
    const point = readTelecom(telecom, index);
    const key = point && `${point.channel} ${point.address}`;
    if (point && key !== undefined && !points.has(key)) points.set(key, point);
  }
  return [...points.values()];
}

/** A year or a month alone is a FHIR date, but no birth date that a caller can be asked for: it is kept, not read. */
export function readBirthDate(resource: Reader): LocalDate | undefined {
  const field = resource.field('birthDate');
  return typeof field.value === 'string' && PARTIAL_DATE.test(field.value) ? undefined : field.date();
}

/** What stands where we have no whole date. */
export function partialBirthDate(stored: FhirJson | undefined): unknown {
  const birthDate = stored?.['birthDate'];
  return parseLocalDate(birthDate) === undefined ? birthDate : undefined;
}

function writeTelecom(point: PersonContactPoint): FhirJson {
  const channel = point.channel === 'whatsapp' ? { extension: [{ url: CONTACT_CHANNEL, valueCode: 'whatsapp' }] } : {};
  return { ...channel, system: point.channel === 'email' ? 'email' : 'phone', value: point.address, rank: point.rank };
}

function writeName(stored: FhirJson | undefined, name: PersonName): readonly FhirJson[] {
  const others = listOf(stored, 'name').filter(({ use }) => use === 'old' || use === 'maiden' || use === 'nickname');
  const text = `${name.givenName} ${name.familyName}`.trim();
  const own = {
    use: 'official',
    text,
    ...(name.familyName === '' ? {} : { family: name.familyName }),
    ...(name.givenName === '' ? {} : { given: [name.givenName] }),
  };
  return [own, ...others];
}

/** The name as it came while it says what we say, else ours. `type` leads the paths. */
export function ownName(stored: FhirJson | undefined, own: PersonName, type: string): unknown {
  return keptWhereSame<PersonName | undefined>(
    stored?.['name'],
    { stored: readName(new Reader(stored, type)), own },
    (name) => name && writeName(stored, name),
  );
}

/** The telecoms that came, brought to what we hold. */
export function ownTelecoms(stored: FhirJson | undefined, own: readonly PersonContactPoint[]): unknown {
  return mergedList(listOf(stored, 'telecom'), own, {
    keyOf: (telecom) => {
      const point = readTelecom(new Reader(telecom, 'telecom'), 0);
      return point && `${point.channel} ${point.address}`;
    },
    ownKey: ({ channel, address }) => `${channel} ${address}`,
    write: writeTelecom,
  });
}
