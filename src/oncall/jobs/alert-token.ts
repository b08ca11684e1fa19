import { createHash } from 'node:crypto';

/** What is kept of the token in a link: who has the message may accept, who reads the database may not. */
export function tokenHashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
