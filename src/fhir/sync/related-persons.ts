import type { ClinicContext } from '../../platform/kernel/context.ts';
import { ProviderError } from '../../platform/kernel/provider-error.ts';
import type { EhrSource } from './ehr-source.ts';
import type { KeepLease } from './hold-lease.ts';
import type { ForeignResource } from './mapping/foreign-resource.ts';
import { foreignIdOf } from './mapping/localize.ts';
import { keyOf } from './mapping/mirrored-type.ts';
import { readPage, type PageRequest } from './read-page.ts';
import { countMissing, loadLinks, relatedIdsOf, standingIds } from './store/links.ts';
import { judge } from './sweep.ts';
import { takeOver } from './take-over.ts';

/** As many as fit into an address. */
export const PATIENTS_AT_ONCE = 50;
/** Of fifty patients. More speak for nobody. */
const MOST_PAGES = 50;
const MOST_ROUNDS = 20_000;

/** Those whose patient is known here: nobody else's family is taken in. */
export async function ofKnownPatients(
  ctx: ClinicContext,
  { connectionId, client }: EhrSource,
  resources: readonly ForeignResource[],
): Promise<readonly ForeignResource[]> {
  const patientOf = ({ json }: ForeignResource) => foreignIdOf(json['patient'], client.baseUrl);
  const named = resources.flatMap((resource) => patientOf(resource) ?? []);
  const links = await ctx.db.inClinic(ctx.clinicId, (tx) => loadLinks(tx, connectionId, named));
  return resources.filter((resource) => {
    const patient = patientOf(resource);
    return resource.type === 'RelatedPerson' && patient?.type === 'Patient' && links.has(keyOf(patient));
  });
}

interface Asking {
  /** Over there; at most `PATIENTS_AT_ONCE`. */
  readonly patients: readonly string[];
  readonly keep: KeepLease;
}

/** Takes over who may speak for these patients. Their ids there, or undefined where the server does not answer such a search. */
export async function readRelated(
  ctx: ClinicContext,
  source: EhrSource,
  { patients, keep }: Asking,
): Promise<readonly string[] | undefined> {
  const found: string[] = [];
  const type = 'RelatedPerson';
  let request: PageRequest = { type, query: { patient: patients.join(',') } };
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const answer = await readPage(source, request);
    if (!answer.ok) return undefined;
    // A server that ignores the parameter gives everybody's.
    const own = await ofKnownPatients(ctx, source, answer.page.resources);
    await takeOver(ctx, source, own, { alsoWrite: keep });
    found.push(...own.map(({ id }) => id));
    if (answer.page.next === undefined) return found;
    request = { type, link: answer.page.next };
  }
  throw new ProviderError('ehr', 'related persons have pages without end', { retryable: false });
}

/** Asks once who may speak for patients that have just become known. */
export async function meetRelated(ctx: ClinicContext, source: EhrSource, { patients, keep }: Asking): Promise<void> {
  if (!source.habits.findsRelated) return;
  for (let from = 0; from < patients.length; from += PATIENTS_AT_ONCE) {
    await readRelated(ctx, source, { patients: patients.slice(from, from + PATIENTS_AT_ONCE), keep });
  }
}

/**
 * Compares who may speak for the patients whom we know with what the server says, as it is done by night. Who was missed twice and is
 * not there when asked for speaks for nobody any more.
 */
export async function sweepRelated(ctx: ClinicContext, source: EhrSource, keep: KeepLease): Promise<void> {
  const { connectionId } = source;
  const type = 'RelatedPerson';
  let after = '';
  for (let rounds = 0; rounds < MOST_ROUNDS; rounds += 1) {
    const of = { type: 'Patient', after, most: PATIENTS_AT_ONCE } as const;
    const patients = await ctx.db.inClinic(ctx.clinicId, (tx) => standingIds(tx, connectionId, of));
    const last = patients.at(-1);
    if (last === undefined) return;
    after = last;
    const found = await readRelated(ctx, source, { patients, keep });
    if (!found) return;
    const missing = await ctx.db.inClinic(ctx.clinicId, async (tx) => {
      await keep(tx);
      const among = await relatedIdsOf(tx, connectionId, patients);
      return countMissing(tx, connectionId, { type, found, among });
    });
    await judge(ctx, source, { type, missing });
  }
  throw new ProviderError('ehr', 'patients without end', { retryable: false });
}
