import { randomInt } from 'node:crypto';
import { verify } from '@node-rs/argon2';
import { record } from '../../audit/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { StaffId } from '../../platform/kernel/ids.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import { DAY_MS, plusMs, type Instant } from '../../platform/time/instant.ts';
import { hashPassword, sessionKey } from './session.ts';

/** As OWASP ASVS 5.0 (6.2) asks of what somebody must remember: long, no rules of composition. */
const SHORTEST_PASSWORD = 12;
/** Long enough for a weekend and a bank holiday, too short to be found in a drawer. */
const ONE_TIME_MS = 7 * DAY_MS;

/** Nothing that is read out wrongly on the telephone: no 0 and O, no 1, i and l, no u and v. */
const LETTERS = 'abcdefghjkmnpqrstwxyz23456789';
const GROUPS = 4;
const GROUP_LENGTH = 4;

/** A password to be told once: four groups of four, 77 bits. */
export function oneTimePassword(): string {
  const group = (): string =>
    Array.from({ length: GROUP_LENGTH }, () => LETTERS.charAt(randomInt(LETTERS.length))).join('');
  return Array.from({ length: GROUPS }, group).join('-');
}

/** Until when a password that was shown now opens the desk. Real time. */
export function oneTimeUntil(ctx: ClinicContext): Instant {
  return plusMs(ctx.clock.real(), ONE_TIME_MS);
}

/** By characters, not by the units that they are stored in. */
export function isLongEnough(password: string): boolean {
  return [...password].length >= SHORTEST_PASSWORD;
}

export type PasswordRefusal = { readonly code: 'current-password-wrong' | 'password-too-short' | 'password-not-new' };

/**
 * Somebody chooses their own password, and says the one before. Every other session of theirs ends. Audited. Refuses a wrong one, one
 * of fewer than twelve characters, and the one before.
 */
export async function choosePassword(
  ctx: ClinicContext,
  input: { readonly staffId: StaffId; readonly token: string; readonly current: string; readonly next: string },
): Promise<Result<undefined, PasswordRefusal>> {
  const { staffId, token, current, next } = input;
  const [row] = await ctx.db.query<{ password_hash: string }>(
    ctx.clinicId,
    'select password_hash from staff where clinic_id = $1 and id = $2 and active',
    [ctx.clinicId, staffId],
  );
  if (!row || !(await verify(row.password_hash, current))) return refuse({ code: 'current-password-wrong' });
  if (!isLongEnough(next)) return refuse({ code: 'password-too-short' });
  if (next === current) return refuse({ code: 'password-not-new' });
  const hashed = await hashPassword(next);
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    await tx.run(
      `update staff set password_hash = $3, one_time_until = null, invite_hash = null, invite_until = null, version = version + 1
        where clinic_id = $1 and id = $2`,
      [ctx.clinicId, staffId, hashed],
    );
    await tx.run('delete from staff_session where clinic_id = $1 and staff_id = $2 and token_hash <> $3', [
      ctx.clinicId,
      staffId,
      sessionKey(token),
    ]);
    await record(tx, ctx, { action: 'staff.password', subject: { type: 'Practitioner', id: staffId } });
  });
  return ok(undefined);
}
