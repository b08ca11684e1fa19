import { hash } from 'node:crypto';
import type { ForeignId } from './mirrored-type.ts';

/**
 * Our id for a resource of another system, whose ids are no UUIDs: the same resource of the same connection always has the
 * same one, so that a load that is repeated, or was killed, writes the same rows. Looks like a UUID of version 5.
 */
export function localIdOf(connectionId: string, { type, id }: ForeignId): string {
  const hex = hash('sha256', `${connectionId}/${type}/${id}`, 'hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
