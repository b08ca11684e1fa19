import type { ScheduleId, ServiceId } from '../../platform/kernel/ids.ts';
import { instantOf, MINUTE_MS, type Instant } from '../../platform/time/instant.ts';
import { END_OF_TIMES } from './local-days.ts';
import type { OpeningId } from './model.ts';

/** What an opening's id says. */
export interface OpeningKey {
  readonly scheduleId: ScheduleId;
  readonly serviceId: ServiceId;
  readonly start: Instant;
}

const UUID_CHARACTERS = 25;
const SHAPE = /^([0-9a-z]{25})\.([0-9a-z]{25})\.(0|[1-9a-z][0-9a-z]{0,7})$/;
const LARGEST_UUID = (1n << 128n) - 1n;

/** A UUID as 25 base-36 digits: two of them and a start fit into the 64 characters of a FHIR id. */
export function packUuid(uuid: string): string {
  return BigInt(`0x${uuid.replaceAll('-', '')}`)
    .toString(36)
    .padStart(UUID_CHARACTERS, '0');
}

function unpackUuid(packed: string): string | undefined {
  let value = 0n;
  for (const digit of packed) value = value * 36n + BigInt(Number.parseInt(digit, 36));
  if (value > LARGEST_UUID) return undefined;
  const hex = value.toString(16).padStart(32, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** The id from parts that `packUuid` made before; the start is a whole minute. */
export function openingIdOfPacked(schedule: string, service: string, start: Instant): OpeningId {
  return `${schedule}.${service}.${(start / MINUTE_MS).toString(36)}` as OpeningId;
}

export function encodeOpeningId(key: OpeningKey): OpeningId {
  return openingIdOfPacked(packUuid(key.scheduleId), packUuid(key.serviceId), key.start);
}

/** What the id says, or undefined where the text is no opening id. It is not checked against the agenda. */
export function decodeOpeningId(text: unknown): OpeningKey | undefined {
  const match = typeof text === 'string' ? SHAPE.exec(text) : null;
  if (!match) return undefined;
  const [, schedule = '', service = '', minutes = ''] = match;
  const scheduleId = unpackUuid(schedule);
  const serviceId = unpackUuid(service);
  const start = instantOf(Number.parseInt(minutes, 36) * MINUTE_MS);
  if (scheduleId === undefined || serviceId === undefined || start === undefined || start >= END_OF_TIMES)
    return undefined;
  return { scheduleId: scheduleId as ScheduleId, serviceId: serviceId as ServiceId, start };
}
