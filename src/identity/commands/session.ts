import { createHash, randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { record } from '../../audit/index.ts';
import { parseLanguage, type Language } from '../../platform/i18n/language.ts';
import type { StaffRole } from '../../platform/kernel/actor.ts';
import type { ClinicContext, RuntimeContext } from '../../platform/kernel/context.ts';
import type { ClinicId, StaffId } from '../../platform/kernel/ids.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import { HOUR_MS, MINUTE_MS, type Instant } from '../../platform/time/instant.ts';
import { knownRights, type Action } from '../policies/policy.ts';

export interface StaffMember {
  readonly id: StaffId;
  readonly name: string;
  readonly email: string;
  readonly role: StaffRole;
  readonly language: Language;
}

export interface StaffSession {
  readonly clinicId: ClinicId;
  readonly staff: StaffMember;
  readonly csrfToken: string;
  /** Of a role that the clinic wrote itself. Absent: those of `staff.role`. */
  readonly rights?: readonly Action[];
  /** The password was shown once to somebody else: until they choose their own, nothing else is open. */
  readonly mustChoosePassword: boolean;
}

export type SignInRefusal =
  | { readonly code: 'wrong-credentials' }
  /** The right password, but one that was shown once, and too long ago. */
  | { readonly code: 'one-time-password-over' }
  | { readonly code: 'too-many-attempts'; readonly retryAfterSeconds: number };

/** A session ends 12 hours after sign-in, or after 2 hours without use (OWASP ASVS 5.0, V7.3). */
const ABSOLUTE_MS = 12 * HOUR_MS;
const IDLE_MS = 2 * HOUR_MS;
/** `last_seen_at` is written at most this often, so that reading does not become writing. */
const SEEN_EVERY_MS = MINUTE_MS;

/** Ten wrong passwords for an address, then a pause of five minutes. It slows a guesser and locks nobody out for long. */
const attempts = new RateLimiterMemory({ points: 10, duration: 5 * 60 });

interface StaffRow {
  readonly clinic_id: ClinicId;
  readonly id: StaffId;
  readonly name: string;
  readonly email: string;
  readonly role: StaffRole;
  readonly language: string;
  readonly password_hash: string;
  readonly rights: readonly string[] | null;
  readonly one_time_until: Instant | null;
}

interface SessionRow extends Omit<StaffRow, 'password_hash'> {
  readonly csrf_token: string;
  readonly last_seen_at: number;
}

const digest = (token: string): Buffer => createHash('sha256').update(token).digest();

function toSession(row: Omit<StaffRow, 'password_hash'>, csrfToken: string): StaffSession {
  return {
    clinicId: row.clinic_id,
    staff: toStaff(row),
    csrfToken,
    mustChoosePassword: row.one_time_until !== null,
    ...(row.rights === null ? {} : { rights: knownRights(row.rights) }),
  };
}

function toStaff(row: Omit<StaffRow, 'password_hash'>): StaffMember {
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    role: row.role,
    language: parseLanguage(row.language) ?? 'es',
  };
}

function contextOf(runtime: RuntimeContext, row: { clinic_id: ClinicId; id: StaffId; role: StaffRole }): ClinicContext {
  return { ...runtime, clinicId: row.clinic_id, actor: { kind: 'staff', id: row.id, role: row.role }, ports: {} };
}

let decoy: Promise<string> | undefined;

/** argon2id with the library's defaults (19 MiB, two passes: OWASP's recommendation). */
export function hashPassword(password: string): Promise<string> {
  return hash(password);
}

/**
 * Opens a session. An unknown address costs the same time as a wrong password, so that it cannot be told apart.
 * Sessions run on real time. The token is stored only as its SHA-256.
 */
export async function signIn(
  runtime: RuntimeContext,
  input: { readonly email: string; readonly password: string },
): Promise<Result<{ readonly token: string; readonly session: StaffSession }, SignInRefusal>> {
  const email = input.email.trim().toLowerCase();
  try {
    await attempts.consume(email);
  } catch (limit) {
    if (!(limit instanceof RateLimiterRes)) throw limit;
    return refuse({ code: 'too-many-attempts', retryAfterSeconds: Math.ceil(limit.msBeforeNext / 1000) });
  }
  const [row] = await runtime.db.querySystem<StaffRow>(
    `select f.clinic_id, f.id, f.name, f.email, f.role, f.language, f.password_hash, r.rights, f.one_time_until
       from staff f left join staff_role r on r.clinic_id = f.clinic_id and r.id = f.role_id
      where f.email = $1 and f.active`,
    [email],
  );
  decoy ??= hashPassword(randomBytes(16).toString('hex'));
  const matches = await verify(row?.password_hash ?? (await decoy), input.password);
  if (!row || !matches) return refuse({ code: 'wrong-credentials' });
  await attempts.delete(email);
  if (row.one_time_until !== null && row.one_time_until <= runtime.clock.real()) {
    return refuse({ code: 'one-time-password-over' });
  }
  const token = randomBytes(32).toString('base64url');
  const csrfToken = randomBytes(24).toString('base64url');
  const now = runtime.clock.real();
  await runtime.db.inClinic(row.clinic_id, async (tx) => {
    await tx.run(
      `insert into staff_session (token_hash, clinic_id, staff_id, csrf_token, created_at, last_seen_at, expires_at)
       values ($1, $2, $3, $4, $5, $5, $6)`,
      [digest(token), row.clinic_id, row.id, csrfToken, new Date(now), new Date(now + ABSOLUTE_MS)],
    );
    await tx.run('update staff set last_sign_in_at = $3 where clinic_id = $1 and id = $2', [
      row.clinic_id,
      row.id,
      new Date(now),
    ]);
    await record(tx, contextOf(runtime, row), {
      action: 'session.open',
      subject: { type: 'Practitioner', id: row.id },
    });
  });
  return ok({ token, session: toSession(row, csrfToken) });
}

/** The session of a token, or undefined when it is unknown, idle for too long, over, or its owner no longer active. */
export async function sessionOf(runtime: RuntimeContext, token: string): Promise<StaffSession | undefined> {
  if (token.length === 0 || token.length > 100) return undefined;
  const now = runtime.clock.real();
  const hashed = digest(token);
  const [row] = await runtime.db.querySystem<SessionRow>(
    `select s.clinic_id, f.id, f.name, f.email, f.role, f.language, r.rights, f.one_time_until, s.csrf_token, s.last_seen_at
       from staff_session s join staff f on f.clinic_id = s.clinic_id and f.id = s.staff_id
       left join staff_role r on r.clinic_id = f.clinic_id and r.id = f.role_id
      where s.token_hash = $1 and f.active and s.expires_at > $2 and s.last_seen_at > $3`,
    [hashed, new Date(now), new Date(now - IDLE_MS)],
  );
  if (row && row.last_seen_at < now - SEEN_EVERY_MS) {
    const seen = 'update staff_session set last_seen_at = $2 where token_hash = $1';
    await runtime.db.querySystem(seen, [hashed, new Date(now)]);
  }
  return row && toSession(row, row.csrf_token);
}

/** What the database keeps of a token. */
export const sessionKey = digest;

/** Ends the session. Safe to repeat. */
export async function signOut(runtime: RuntimeContext, token: string): Promise<void> {
  await runtime.db.inSystem((tx) => tx.run('delete from staff_session where token_hash = $1', [digest(token)]));
}
