import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../test-database.ts';
import { openClinic } from './clinics.ts';
import { parseConversation, printConversation } from './conversation-file.ts';
import { play } from './play.ts';

const HOME = join(import.meta.dirname, '../../conversations');
const SUFFIX = '.yml';

export interface Recorded {
  readonly name: string;
  readonly path: string;
}

/** The recorded conversations of one folder, by name. */
export function recordedIn(folder: string): readonly Recorded[] {
  return readdirSync(join(HOME, folder))
    .filter((file) => file.endsWith(SUFFIX))
    .toSorted()
    .map((file) => ({ name: file.slice(0, -SUFFIX.length), path: join(HOME, folder, file) }));
}

/**
 * One test for each recorded conversation of a folder. With `UPDATE_CONVERSATIONS=1` what is answered and done is written
 * into the files instead, never the turns; a conversation in which something is wrong is not recorded.
 */
export function replayFolder(folder: string): void {
  describe(`the recorded conversations in ${folder}`, () => {
    let database: TestDatabase;
    let lines = 0;
    beforeAll(async () => {
      database = await createTestDatabase();
    });
    afterAll(() => database.drop());

    test.each(recordedIn(folder))('$name', async ({ path }) => {
      lines += 1;
      const text = readFileSync(path, 'utf8');
      const file = parseConversation(text);
      const clinic = await openClinic(database.db, file, `+3491000${String(lines).padStart(4, '0')}`);
      const played = await play(clinic, file);
      expect(played.faults).toEqual([]);
      const now = printConversation(played.file);
      if (process.env['UPDATE_CONVERSATIONS'] === '1') writeFileSync(path, now);
      else expect(now).toBe(text);
    });
  });
}
