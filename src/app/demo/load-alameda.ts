import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JWK } from 'jose';
import { z } from 'zod';
import { importBundle, shiftBundle, weeksBetween } from '../../fhir/index.ts';
import { hasStaff, importLine, importMailbox, saveApiClient, saveStaff } from '../../identity/index.ts';
import { assert, required } from '../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { parseId, type ClinicId } from '../../platform/kernel/ids.ts';
import type { Instant } from '../../platform/time/instant.ts';
import type { AgendaPorts } from '../../agenda/index.ts';
import { localDateOf, parseLocalDate, parseZone } from '../../platform/time/wall-time.ts';
import { PROJECT_DIR } from '../open-store.ts';
import { addDemoAssets } from './demo-assets.ts';
import { DEMO_SCOPES, DEMO_STAFF } from './demo-file.ts';

/** One number for everything: calls, SMS and WhatsApp. */
export const DEMO_NUMBER = '+34910600100';
/** Where the sample clinic is written to. */
const DEMO_MAILBOX = 'recepcion@alameda.example';
export const DEMO_CLIENT_ID = 'demo-ehr';

const FIRST_VISITS = '06-appointments-1.json';
const FIXTURES = join(PROJECT_DIR, 'test/fixtures/fhir/alameda');
const manifestSchema = z.object({
  referenceDate: z.string().transform((text) => required(parseLocalDate(text), 'reference date')),
  zones: z.array(z.string().transform((text) => required(parseZone(text), 'zone'))).min(1),
  files: z.array(z.string()).min(1).max(50),
});
const organizationBundle = z.object({
  entry: z.array(z.object({ resource: z.object({ resourceType: z.string(), id: z.string() }) })),
});

const read = (file: string): unknown => JSON.parse(readFileSync(join(FIXTURES, file), 'utf8'));

/** The sample clinic's id: that of its Organization, so that it is the same in every installation. */
export function alamedaClinicId(): ClinicId {
  const manifest = manifestSchema.parse(read('manifest.json'));
  const { entry } = organizationBundle.parse(read(manifest.files[0] ?? ''));
  const id = parseId<ClinicId>(entry.find(({ resource }) => resource.resourceType === 'Organization')?.resource.id);
  assert(id, 'the sample clinic has an Organization');
  return id;
}

/** The sample clinic's Bundles in the order in which they are loaded, their dates moved by whole weeks to the present. */
export function* alamedaBundles(now: Instant): Generator<{ readonly file: string; readonly bundle: unknown }> {
  const manifest = manifestSchema.parse(read('manifest.json'));
  const [home] = manifest.zones;
  assert(home, 'the manifest names its zones');
  const weeks = weeksBetween(manifest.referenceDate, localDateOf(now, home));
  for (const file of manifest.files) yield { file, bundle: shiftBundle(read(file), { weeks, zones: manifest.zones }) };
}

/**
 * Loads the sample clinic through the same door as any vendor's Bundle, its dates shifted by whole weeks to the present.
 * Does nothing where the clinic is already there: its data are kept. Returns whether it loaded.
 */
export async function loadAlameda(ctx: ClinicContext<AgendaPorts>, clientKey: JWK): Promise<boolean> {
  // Staff come last: a load that was cut short is done again, and changes nothing that stands.
  const loaded = await hasStaff(ctx);
  if (!loaded) {
    for (const { file, bundle } of alamedaBundles(ctx.clock.now())) {
      // A visit has its scanner from the first.
      if (file === FIRST_VISITS) await addDemoAssets(ctx);
      const imported = await importBundle(ctx, bundle);
      assert(imported.ok, `${file} is refused: ${imported.ok ? '' : JSON.stringify(imported.error)}`);
    }
  }
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    await importLine(tx, { number: DEMO_NUMBER, channels: ['voice', 'sms', 'whatsapp'] });
    await importMailbox(tx, DEMO_MAILBOX);
    await saveApiClient(tx, ctx, {
      id: DEMO_CLIENT_ID,
      name: 'Demo EHR',
      jwks: { keys: [clientKey] },
      scopes: DEMO_SCOPES,
      requestsPerMinute: 1_000_000,
    });
    if (loaded) return;
    for (const { name, email, role, password } of DEMO_STAFF) {
      await saveStaff(tx, ctx, { name, email, role, password, language: 'es' });
    }
  });
  return !loaded;
}
