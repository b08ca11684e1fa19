import { resolve } from 'node:path';
import { parseEnvironment, type Environment } from '../../platform/config/config.ts';
import { openDatabase } from '../../platform/database/database.ts';
import type { RuntimeContext } from '../../platform/kernel/context.ts';
import { systemIds } from '../../platform/kernel/ids.ts';
import { silentLog } from '../../platform/log/log.ts';
import { openDemoClock } from '../demo/demo-clock.ts';
import { ENTITIES } from '../entities.ts';
import { openStore } from '../open-store.ts';

export interface Operator {
  readonly env: Environment;
  readonly dataDir: string;
  readonly ownerUrl: string;
  readonly runtime: RuntimeContext;
}

/** Opens the database of the environment for one command: of a running product, or by starting the embedded one for a moment. */
export async function asOperator<T>(work: (operator: Operator) => Promise<T>): Promise<T> {
  const env = parseEnvironment(process.env, 'database-only');
  const dataDir = resolve(env.DATA_DIR);
  const store = await openStore(env, dataDir);
  try {
    const db = openDatabase({ url: store.url, entities: ENTITIES, poolSize: 4 });
    const { clock } = openDemoClock(dataDir);
    const runtime: RuntimeContext = { clock, ids: systemIds(clock), db, log: silentLog };
    try {
      return await work({ env, dataDir, ownerUrl: store.url, runtime });
    } finally {
      await db.close();
    }
  } finally {
    await store.close('if-started-here');
  }
}
