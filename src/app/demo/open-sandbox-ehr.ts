import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { RuntimeContext } from '../../platform/kernel/context.ts';
import { startSandboxEhr, type FhirJson, type SandboxEhr } from '../../simulator/index.ts';
import { writePrivate } from '../secrets.ts';
import { alamedaBundles } from './load-alameda.ts';
import { sandboxPapers } from './sandbox-papers.ts';

/** An EHR's ids are its own, and no UUIDs. */
const PREFIXES: Readonly<Record<string, string>> = {
  Organization: 'org',
  Location: 'site',
  HealthcareService: 'svc',
  Practitioner: 'doc',
  PractitionerRole: 'role',
  Schedule: 'agenda',
  Slot: 'slot',
  Patient: 'pat',
  Appointment: 'apt',
};
/** Our own extensions: no EHR knows them. */
const OURS = 'https://centralita.dev/';

const bundleSchema = z.object({
  entry: z.array(z.object({ resource: z.looseObject({ resourceType: z.string(), id: z.string() }) })),
});
const keptSchema = z.object({ port: z.number().int(), token: z.string() });

function withoutOurs(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutOurs);
  if (typeof value !== 'object' || value === null) return value;
  const { extension, ...rest } = value as { readonly extension?: readonly { readonly url: string }[] };
  const foreign = extension?.filter(({ url }) => !url.startsWith(OURS)) ?? [];
  const kept = Object.entries(rest).map(([name, item]) => [name, withoutOurs(item)] as const);
  return { ...Object.fromEntries(kept), ...(foreign.length > 0 ? { extension: foreign.map(withoutOurs) } : {}) };
}

/** The sample clinic as another vendor's EHR has it: the same people and business identifiers under ids of its own. */
function asEhrData(bundles: readonly unknown[]): readonly FhirJson[] {
  const resources = bundles.flatMap((bundle) => bundleSchema.parse(bundle).entry.map(({ resource }) => resource));
  const counts = new Map<string, number>();
  const ids = new Map<string, string>();
  for (const { resourceType, id } of resources) {
    const number = (counts.get(resourceType) ?? 0) + 1;
    counts.set(resourceType, number);
    ids.set(`${resourceType}/${id}`, `${PREFIXES[resourceType] ?? resourceType.toLowerCase()}-${number}`);
  }
  return resources.map((resource) => {
    const text = JSON.stringify(withoutOurs(resource)).replaceAll(
      /"reference":"(\w+)\/([0-9a-f-]{36})"/g,
      (whole, type: string, id: string) => {
        const own = ids.get(`${type}/${id}`);
        return own === undefined ? whole : `"reference":"${type}/${own}"`;
      },
    );
    const id = ids.get(`${resource.resourceType}/${resource.id}`);
    return { ...(JSON.parse(text) as FhirJson), ...(id === undefined ? {} : { id }) };
  });
}

/** The port of last time where it is free, so that a clinic that is connected finds its EHR again. */
async function startOn(port: number, token: string, onError: (error: unknown) => void): Promise<SandboxEhr> {
  const options = { access: { kind: 'token', token }, onError } as const;
  try {
    return await startSandboxEhr({ ...options, port });
  } catch (error) {
    if (port === 0 || (error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    return startSandboxEhr({ ...options, port: 0 });
  }
}

/** Starts the sandbox EHR on 127.0.0.1 with its own data, and a token that is kept between runs. */
export async function openSandboxEhr(
  { clock, log }: Pick<RuntimeContext, 'clock' | 'log'>,
  dataDir: string,
): Promise<{ readonly baseUrl: string; readonly token: string; stop(): Promise<void> }> {
  const file = join(dataDir, 'sandbox-ehr.json');
  const before = existsSync(file) ? keptSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
  const token = before?.token ?? randomBytes(24).toString('base64url');
  const ehr = await startOn(before?.port ?? 0, token, (error) => log.error({ error }, 'The sandbox EHR failed.'));
  const resources = asEhrData([...alamedaBundles(clock.now())].map(({ bundle }) => bundle));
  await ehr.seed([...resources, ...sandboxPapers(resources)]);
  writePrivate(file, { port: Number(new URL(ehr.baseUrl).port), token });
  return { baseUrl: ehr.baseUrl, token, stop: () => ehr.stop() };
}
