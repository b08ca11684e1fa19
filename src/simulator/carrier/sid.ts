import type { Brand } from '../../platform/kernel/brand.ts';
import type { Ids } from '../../platform/kernel/ids.ts';

type AnyId = Brand<string, 'SimulatorId'>;

export type SidPrefix = 'CA' | 'SM' | 'RE' | 'QU' | 'PN' | 'CF' | 'HX';

/** Twilio's shape: two letters and 32 hexadecimal digits. */
export function newSid(prefix: SidPrefix, ids: Ids): string {
  return prefix + ids.next<AnyId>().replaceAll('-', '');
}

export function newToken(ids: Ids): string {
  return ids.next<AnyId>();
}

/** Any carrier-side id that names no resource of its own, made stable from a text (a line's PN sid). */
export function sidOfText(prefix: SidPrefix, text: string): string {
  const hex = Buffer.from(text, 'utf8').toString('hex');
  return prefix + hex.slice(-32).padStart(32, '0');
}
