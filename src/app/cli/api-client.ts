import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { listClinicIds, saveApiClient } from '../../identity/index.ts';
import { parseId, type ClinicId } from '../../platform/kernel/ids.ts';
import type { Arguments } from './arguments.ts';
import { asOperator } from './operator.ts';

const jwksSchema = z.object({
  keys: z
    .array(
      z
        .looseObject({ kty: z.enum(['EC', 'RSA']), kid: z.string().min(1) })
        .refine((key) => !('d' in key), 'a private key: give the public one only'),
    )
    .min(1)
    .max(10),
});

const SCOPE = /^system\/(?:[A-Za-z]+|\*)\.(?=[cruds])c?r?u?d?s?$/;

export function createApiClient({ values, positionals }: Arguments): Promise<number> {
  const [name] = positionals;
  const asked = values['scopes'];
  const scopes = (typeof asked === 'string' ? asked : '').split(/\s+/).filter(Boolean);
  if (!name || typeof values['jwks'] !== 'string' || scopes.length === 0)
    throw new Error('name, --jwks and --scopes are needed');
  const wrong = scopes.filter((scope) => !SCOPE.test(scope));
  if (wrong.length > 0) throw new Error(`not a SMART v2 system scope: ${wrong.join(' ')}`);
  const jwks = jwksSchema.parse(JSON.parse(readFileSync(values['jwks'], 'utf8')));
  return asOperator(async ({ runtime }) => {
    const clinics = await listClinicIds(runtime.db);
    const clinicId =
      values['clinic'] === undefined && clinics.length === 1 ? clinics[0] : parseId<ClinicId>(values['clinic']);
    if (!clinicId || !clinics.includes(clinicId)) throw new Error(`--clinic is one of ${clinics.join(', ')}`);
    const id = runtime.ids.next();
    const ctx = { ...runtime, clinicId, actor: { kind: 'system', name: 'operator' } as const, ports: {} };
    await runtime.db.inClinic(clinicId, (tx) => saveApiClient(tx, ctx, { id, name, jwks, scopes }));
    process.stdout.write(`${id}\n`);
    return 0;
  });
}
