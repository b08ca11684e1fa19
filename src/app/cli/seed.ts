import { ownAgenda } from '../../agenda/index.ts';
import { demoClientKey, publicHalf } from '../demo/demo-file.ts';
import { publishDemoRules } from '../demo/demo-rules.ts';
import { alamedaClinicId, loadAlameda } from '../demo/load-alameda.ts';
import { migrateStore } from '../open-store.ts';
import { asOperator } from './operator.ts';

/** Loads the sample clinic into the database of the environment. Does nothing where it is already there. */
export function seed(): Promise<number> {
  return asOperator(
    async ({ env, ownerUrl, runtime, dataDir }) => {
      await migrateStore(env, ownerUrl);
      const actor = { kind: 'system', name: 'operator' } as const;
      const ctx = { ...runtime, clinicId: alamedaClinicId(), actor, ports: { ehr: ownAgenda } };
      const loaded = await loadAlameda(ctx, publicHalf(await demoClientKey(dataDir)));
      await publishDemoRules(ctx);
      process.stdout.write(loaded ? 'the sample clinic is loaded\n' : 'the sample clinic was there already\n');
      return 0;
    },
    { makesNew: true },
  );
}
