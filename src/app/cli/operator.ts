import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseEnvironment, type Environment } from '../../platform/config/config.ts';
import { openDatabase } from '../../platform/database/database.ts';
import type { RuntimeContext } from '../../platform/kernel/context.ts';
import { systemIds } from '../../platform/kernel/ids.ts';
import { silentLog } from '../../platform/log/log.ts';
import { openDemoClock } from '../demo/demo-clock.ts';
import { demoUrl } from '../demo/demo-file.ts';
import { ENTITIES } from '../entities.ts';
import { openStore } from '../open-store.ts';

export interface Operator {
  readonly env: Environment;
  readonly dataDir: string;
  readonly ownerUrl: string;
  /** Where patients and vendors reach the product, without a slash at its end. */
  readonly publicUrl: string;
  readonly runtime: RuntimeContext;
}

/** The sample clinic listens on the next free port where the wanted one is taken: where it does, its own file says. */
function publicUrlOf(env: Environment, dataDir: string): string {
  return (env.PUBLIC_URL ?? demoUrl(dataDir) ?? `http://localhost:${env.PORT}`).replace(/\/+$/, '');
}

function refuseEmpty(env: Environment, dataDir: string): void {
  if (env.DATABASE_URL || existsSync(join(dataDir, 'postgres', 'PG_VERSION'))) return;
  throw new Error(`there is no database in ${dataDir}: start the product once, or name its folder with DATA_DIR`);
}

/** Opens the database of the environment for one command: of a running product, or by starting the embedded one for a moment. `makesNew`: there need be none yet. */
export async function asOperator<T>(
  work: (operator: Operator) => Promise<T>,
  options: { readonly makesNew?: true } = {},
): Promise<T> {
  const env = parseEnvironment(process.env, 'database-only');
  const dataDir = resolve(env.DATA_DIR);
  if (!options.makesNew) refuseEmpty(env, dataDir);
  const store = await openStore(env, dataDir);
  try {
    const db = openDatabase({ url: store.url, entities: ENTITIES, poolSize: 4 });
    const { clock } = openDemoClock(dataDir);
    const runtime: RuntimeContext = { clock, ids: systemIds(clock), db, log: silentLog };
    try {
      return await work({ env, dataDir, ownerUrl: store.url, publicUrl: publicUrlOf(env, dataDir), runtime });
    } finally {
      await db.close();
    }
  } finally {
    await store.close('if-started-here');
  }
}
