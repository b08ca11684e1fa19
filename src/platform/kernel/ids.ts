import { randomBytes } from 'node:crypto';
import type { Brand } from './brand.ts';
import type { Clock } from '../time/clock.ts';

export type ClinicId = Brand<string, 'ClinicId'>;
export type SiteId = Brand<string, 'SiteId'>;
export type StaffId = Brand<string, 'StaffId'>;
export type PatientId = Brand<string, 'PatientId'>;
export type PractitionerId = Brand<string, 'PractitionerId'>;
export type ServiceId = Brand<string, 'ServiceId'>;
export type ScheduleId = Brand<string, 'ScheduleId'>;
export type HoldId = Brand<string, 'HoldId'>;
export type AppointmentId = Brand<string, 'AppointmentId'>;
export type ConversationId = Brand<string, 'ConversationId'>;
export type TaskId = Brand<string, 'TaskId'>;
export type MessageId = Brand<string, 'MessageId'>;
export type CallId = Brand<string, 'CallId'>;
export type JobId = Brand<string, 'JobId'>;
export type RelatedPersonId = Brand<string, 'RelatedPersonId'>;
export type FlagId = Brand<string, 'FlagId'>;
export type PatientNoteId = Brand<string, 'PatientNoteId'>;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export function isUuid(text: unknown): text is string {
  return typeof text === 'string' && UUID.test(text);
}

/** The id in canonical lower case, or undefined when the text is no UUID. The caller names the kind: `parseId<PatientId>(text)`. */
export function parseId<Id extends Brand<string, string>>(text: unknown): Id | undefined {
  if (typeof text !== 'string') return undefined;
  const lower = text.toLowerCase();
  return UUID.test(lower) ? (lower as Id) : undefined;
}

/** Makes new ids. Injected, so that a test has its own deterministic ones. */
export interface Ids {
  next<Id extends Brand<string, string>>(): Id;
}

const RANDOM_BYTES = 10;
const POOLED_BYTES = 1_024 * RANDOM_BYTES;
let pool = Buffer.alloc(0);
let used = 0;

/** From a pool, because asking the system for ten bytes costs more than making the rest of the id. Each byte is given out once. */
function pooledRandom(): Uint8Array {
  if (used + RANDOM_BYTES > pool.length) {
    pool = randomBytes(POOLED_BYTES);
    used = 0;
  }
  used += RANDOM_BYTES;
  return pool.subarray(used - RANDOM_BYTES, used);
}

/** UUIDv7 (RFC 9562): 48 bits of Unix milliseconds, then 74 random bits; sorts by time of making. */
export function uuidV7(nowMs: number, random: Uint8Array = pooledRandom()): string {
  const hex = Buffer.from(random).toString('hex');
  const time = Math.floor(nowMs).toString(16).padStart(12, '0');
  const variant = ((Number.parseInt(hex.slice(3, 4), 16) & 0x3) | 0x8).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8, 12)}-7${hex.slice(0, 3)}-${variant}${hex.slice(4, 7)}-${hex.slice(7, 19)}`;
}

/** Ids for a running system. They carry the real time, never the movable clock of the demo. */
export function systemIds(clock: Clock): Ids {
  return { next: <Id extends Brand<string, string>>() => uuidV7(clock.real()) as Id };
}
