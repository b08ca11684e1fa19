import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { assert } from '../../platform/kernel/assert.ts';
import type { RecordingStore } from './ports.ts';

const KEY = /^[0-9a-f-]{36}\/[0-9a-f-]{36}$/;

/** Sealed sound as files, one folder per clinic, that only this user may read. */
export function createFolderStore(folder: string): RecordingStore {
  const pathOf = (key: string): string => {
    assert(KEY.test(key), 'a key of a recording');
    return join(folder, `${key}.sealed`);
  };
  return {
    async put(key, bytes) {
      const path = pathOf(key);
      const part = `${path}.part`;
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      try {
        await pipeline(bytes, createWriteStream(part, { mode: 0o600 }));
        // The carrier's copy is deleted next: ours must survive a power cut.
        const file = await open(part, 'r+');
        try {
          await file.sync();
        } finally {
          await file.close();
        }
        await rename(part, path);
      } catch (error) {
        await rm(part, { force: true });
        throw error;
      }
    },
    read: async (key, { start, end }) => createReadStream(pathOf(key), { start, end: end - 1 }),
    remove: (key) => rm(pathOf(key), { force: true }),
  };
}
