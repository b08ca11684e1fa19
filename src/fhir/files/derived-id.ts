import { createHash } from 'node:crypto';
import type { Brand } from '../../platform/kernel/brand.ts';

/**
 * The UUID (version 5 in form) that a thing of an outside source has with us: the same on every import, another in every
 * clinic. `parts` begin with the source and the type; a part may hold any text, also the separator.
 */
export function derivedId<Id extends Brand<string, string>>(clinicId: string, parts: readonly string[]): Id {
  const hex = createHash('sha256')
    .update(JSON.stringify([clinicId, ...parts]))
    .digest('hex');
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}` as Id;
}
