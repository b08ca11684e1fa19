import { join } from 'node:path';
import { verifyAudit } from '../../audit/index.ts';
import { listClinicIds } from '../../identity/index.ts';
import { readWitness, sealAll } from '../audit-sealer.ts';
import { asOperator } from './operator.ts';

function witnessFile(dataDir: string): string {
  return join(dataDir, 'audit-heads.jsonl');
}

/** Seals what is still open, then verifies every clinic's chain against the heads that were kept outside. */
export function auditVerify(): Promise<number> {
  return asOperator(async ({ runtime, dataDir }) => {
    await sealAll(runtime, witnessFile(dataDir));
    const heads = readWitness(witnessFile(dataDir));
    let broken = 0;
    let entries = 0;
    const clinics = await listClinicIds(runtime.db);
    for (const clinicId of clinics) {
      const verdict = await verifyAudit(
        runtime,
        clinicId,
        heads.filter((head) => head.clinicId === clinicId),
      );
      if (verdict.whole) {
        entries += verdict.sealed;
      } else {
        broken += 1;
        process.stdout.write(`clinic ${clinicId}: ${verdict.fault} at entry ${verdict.seq}\n`);
      }
    }
    process.stdout.write(
      broken === 0
        ? `the audit trail is whole: ${entries} entries of ${clinics.length} clinics\n`
        : `the audit trail of ${broken} of ${clinics.length} clinics is NOT whole\n`,
    );
    return broken === 0 ? 0 : 1;
  });
}
