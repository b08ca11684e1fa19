import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';

interface BlockedTable {
  /** Waits until somebody is about to write to the table, does this, ends their connection, and lets the table go. False where nobody came in time. */
  whenReached(act: () => Promise<void>, patienceMs: number): Promise<boolean>;
}

/** Keeps a table from being written to: whoever comes to it stands still right before the write, so that their process can be killed there. */
export async function blockTable(ownerUrl: string, table: string): Promise<BlockedTable> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  await client.query('begin');
  await client.query(`lock table ${client.escapeIdentifier(table)} in share mode`);
  const waiting = async (): Promise<readonly number[]> => {
    const found = await client.query<{ pid: number }>(
      'select pid from pg_locks where relation = $1::regclass and not granted',
      [table],
    );
    return found.rows.map(({ pid }) => pid);
  };
  return {
    async whenReached(act, patienceMs) {
      try {
        for (let waitedMs = 0; waitedMs < patienceMs; waitedMs += 10) {
          const pids = await waiting();
          if (pids.length === 0) {
            await wait(10);
            continue;
          }
          await act();
          // A server notices only at its next word that nobody listens: the dead one's write must not go through.
          for (const pid of pids) await client.query('select pg_terminate_backend($1)', [pid]);
          return true;
        }
        return false;
      } finally {
        await client.query('rollback').catch(() => undefined);
        await client.end().catch(() => undefined);
      }
    },
  };
}
