import { createHash } from 'node:crypto';
import type { Brand } from '../../platform/kernel/brand.ts';
import type { Ids } from '../../platform/kernel/ids.ts';

type AnyId = Brand<string, 'SimulatorId'>;

export type SidPrefix = 'CA' | 'SM' | 'RE' | 'QU' | 'PN' | 'CF' | 'HX' | 'TR';

/** Twilio's shape: two letters and 32 hexadecimal digits. */
export function newSid(prefix: SidPrefix, ids: Ids): string {
  return prefix + ids.next<AnyId>().replaceAll('-', '');
}

export function newToken(ids: Ids): string {
  return ids.next<AnyId>();
}

/** Any carrier-side id that names no resource of its own, the same for the same text (a line's PN sid, a template's HX). */
export function sidOfText(prefix: SidPrefix, text: string): string {
  return prefix + createHash('sha256').update(text).digest('hex').slice(0, 32);
}
