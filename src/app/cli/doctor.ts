import { listClinicIds } from '../../identity/index.ts';
import { listJobs } from '../../jobs/index.ts';
import { migrationState } from '../../platform/database/migrate.ts';
import { MIGRATIONS_DIR } from '../open-store.ts';
import { asOperator, type Operator } from './operator.ts';

interface Finding {
  readonly name: string;
  readonly healthy: boolean;
  readonly says: string;
}

async function migrations({ ownerUrl }: Operator): Promise<Finding> {
  const { applied, known } = await migrationState(ownerUrl, MIGRATIONS_DIR);
  const says = applied === known ? `${applied} applied` : `${applied} of ${known} applied: run centralita migrate`;
  return { name: 'migrations', healthy: applied === known, says };
}

async function failedJobs({ runtime }: Operator): Promise<Finding> {
  const failed = await listJobs(runtime.db, 'failed', 1_000);
  const says = failed.length === 0 ? 'none' : `${failed.length}: see centralita jobs list`;
  return { name: 'failed jobs', healthy: failed.length === 0, says };
}

async function rowSecurity({ runtime }: Operator): Promise<Finding> {
  await runtime.db.check();
  return { name: 'row-level security', healthy: true, says: 'forced, and the product cannot pass by it' };
}

async function clinics({ runtime }: Operator): Promise<Finding> {
  const found = await listClinicIds(runtime.db);
  return { name: 'clinics', healthy: found.length > 0, says: `${found.length}` };
}

export function doctor(): Promise<number> {
  return asOperator(async (operator) => {
    let sick = 0;
    for (const check of [migrations, rowSecurity, clinics, failedJobs]) {
      const finding = await check(operator).catch((error: unknown): Finding => ({
        name: check.name,
        healthy: false,
        says: error instanceof Error ? error.message : String(error),
      }));
      if (!finding.healthy) sick += 1;
      process.stdout.write(`${finding.healthy ? 'ok  ' : 'BAD '} ${finding.name}: ${finding.says}\n`);
    }
    return sick === 0 ? 0 : 1;
  });
}
