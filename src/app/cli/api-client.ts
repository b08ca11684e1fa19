import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { apiClient, listClinicIds, revokeApiClient, saveApiClient } from '../../identity/index.ts';
import { addressFault } from '../../platform/http/outside-address.ts';
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

type Values = Arguments['values'];

function keysOf(values: Values): { jwks: z.infer<typeof jwksSchema> } | { jwksUrl: string } {
  const { jwks: file, 'jwks-url': url } = values;
  if ((file === undefined) === (url === undefined)) throw new Error('one of --jwks and --jwks-url is needed');
  if (typeof file === 'string') return { jwks: jwksSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) };
  const fault = addressFault(String(url), { allowLoopback: false });
  if (fault !== undefined) throw new Error(`--jwks-url is not an address of the public internet that we ask: ${fault}`);
  return { jwksUrl: String(url) };
}

function rateOf(text: unknown): { requestsPerMinute?: number } {
  if (text === undefined) return {};
  const rate = Number(text);
  if (Number.isInteger(rate) && rate >= 1 && rate <= 1_000_000) return { requestsPerMinute: rate };
  throw new Error('--rate is a number of requests per minute, 1 to 1000000');
}

export function createApiClient({ values, positionals }: Arguments): Promise<number> {
  const [name] = positionals;
  const asked = values['scopes'];
  const scopes = (typeof asked === 'string' ? asked : '').split(/\s+/).filter(Boolean);
  if (!name || scopes.length === 0) throw new Error('name, --jwks or --jwks-url, and --scopes are needed');
  const keys = keysOf(values);
  const rate = rateOf(values['rate']);
  const wrong = scopes.filter((scope) => !SCOPE.test(scope));
  if (wrong.length > 0) throw new Error(`not a SMART v2 system scope: ${wrong.join(' ')}`);
  return asOperator(async ({ runtime }) => {
    const clinics = await listClinicIds(runtime.db);
    const clinicId =
      values['clinic'] === undefined && clinics.length === 1 ? clinics[0] : parseId<ClinicId>(values['clinic']);
    if (!clinicId || !clinics.includes(clinicId)) throw new Error(`--clinic is one of ${clinics.join(', ')}`);
    const id = runtime.ids.next();
    const ctx = { ...runtime, clinicId, actor: { kind: 'system', name: 'operator' } as const, ports: {} };
    await runtime.db.inClinic(clinicId, (tx) => saveApiClient(tx, ctx, { id, name, scopes, ...keys, ...rate }));
    process.stdout.write(`${id}\n`);
    return 0;
  });
}

export function revokeClient({ positionals }: Arguments): Promise<number> {
  const [id] = positionals;
  if (!id) throw new Error('the id of a client is needed');
  return asOperator(async ({ runtime }) => {
    const client = await apiClient(runtime, id);
    if (!client) throw new Error('there is no such client');
    const { clinicId } = client;
    const ctx = { ...runtime, clinicId, actor: { kind: 'system', name: 'operator' } as const, ports: {} };
    const revoked = await runtime.db.inClinic(clinicId, (tx) => revokeApiClient(tx, ctx, id));
    process.stdout.write(revoked ? 'revoked\n' : 'was revoked before\n');
    return 0;
  });
}
