import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** One product per data directory: a second one would stop the first one's database when it ends. Returns how to let go. */
export function holdDataDir(dataDir: string): () => Promise<void> {
  const file = join(dataDir, 'centralita.pid');
  const holder = existsSync(file) ? Number(readFileSync(file, 'utf8')) : undefined;
  if (holder !== undefined && holder !== process.pid && isAlive(holder)) {
    throw new Error(`another Centralita (process ${holder}) works in ${dataDir}; stop it, or choose another DATA_DIR`);
  }
  writeFileSync(file, String(process.pid));
  return async () => rmSync(file, { force: true });
}
