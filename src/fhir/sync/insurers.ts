import { learnInsurers, type InsurersTold } from '../../patients/index.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { parseId, type PatientId } from '../../platform/kernel/ids.ts';
import { ProviderError } from '../../platform/kernel/provider-error.ts';
import { localDateOf } from '../../platform/time/wall-time.ts';
import { organizationName, payersOf, type Payers } from '../mapping/coverage.ts';
import { listOf } from '../mapping/kept.ts';
import type { FhirJson } from '../mapping/resource.ts';
import { loadClinicFacts } from '../store/clinic-facts.ts';
import type { EhrSource } from './ehr-source.ts';
import type { KeepLease } from './hold-lease.ts';
import { foreignIdOf } from './mapping/localize.ts';
import { keyOf, type ForeignId } from './mapping/mirrored-type.ts';
import { NO_CACHE, nextOf, readByIds } from './read-page.ts';
import { PATIENTS_AT_ONCE } from './related-persons.ts';
import { loadLinks, standingIds } from './store/links.ts';

const MOST_PAGES = 50;
const MOST_ROUNDS = 20_000;

interface Asking {
  /** Over there; at most `PATIENTS_AT_ONCE`. */
  readonly patients: readonly string[];
  readonly keep: KeepLease;
}

/** The Coverages of these patients, or undefined where the server does not answer such a search. */
async function coveragesOf(
  { client, habits }: EhrSource,
  patients: readonly string[],
): Promise<readonly FhirJson[] | undefined> {
  const found: FhirJson[] = [];
  const query = { [habits.findsCoverageBy ?? 'patient']: patients.join(','), _count: String(habits.pageSize) };
  let asked: { readonly path: string; readonly query?: Record<string, string> } = { path: 'Coverage', query };
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const answer = await client.send({ method: 'GET', headers: NO_CACHE, lane: 'batch', ...asked });
    if (answer.status >= 300 || answer.body?.['resourceType'] !== 'Bundle') return undefined;
    const resources = listOf(answer.body, 'entry').flatMap(({ resource }) =>
      listOf({ resource: [resource] }, 'resource'),
    );
    found.push(...resources.filter(({ resourceType }) => resourceType === 'Coverage'));
    const next = nextOf(answer.body, client.baseUrl);
    if (next === undefined) return found;
    asked = { path: next };
  }
  throw new ProviderError('ehr', 'coverages have pages without end', { retryable: false });
}

/** Names of the organizations that are only pointed to, by their keys. */
async function namesOf(source: EhrSource, payers: readonly Payers[]): Promise<ReadonlyMap<string, string>> {
  const { baseUrl } = source.client;
  const wanted = payers.flatMap(({ references }) => references.flatMap((one) => foreignIdOf(one, baseUrl) ?? []));
  const ids = [...new Set(wanted.filter(({ type }) => type === 'Organization').map(({ id }) => id))];
  if (ids.length === 0) return new Map();
  const organizations = await readByIds(source, 'Organization', ids);
  return new Map(
    organizations.flatMap((one) => {
      const name = organizationName(one.json);
      return name === undefined ? [] : [[keyOf(one), name] as const];
    }),
  );
}

/** Takes over who pays for the visits of these patients. False where the server cannot be asked so: what is known stays. */
async function readInsurers(ctx: ClinicContext, source: EhrSource, { patients, keep }: Asking): Promise<boolean> {
  const { baseUrl } = source.client;
  const coverages = await coveragesOf(source, patients);
  if (!coverages) return false;
  const { zone } = required(await ctx.db.inClinic(ctx.clinicId, loadClinicFacts), 'clinic of the connection');
  const today = localDateOf(ctx.clock.now(), zone);
  const paid = coverages.map((coverage) => ({
    patient: foreignIdOf(coverage['beneficiary'], baseUrl),
    payers: payersOf(coverage, today),
  }));
  const names = await namesOf(
    source,
    paid.map(({ payers }) => payers),
  );
  function insurersOf({ names: said, references, kind }: Payers): readonly string[] {
    const pointed = references.flatMap((one) => {
      const id = foreignIdOf(one, baseUrl);
      return (id && names.get(keyOf(id))) ?? [];
    });
    const all = [...said, ...pointed];
    return all.length === 0 && kind !== undefined ? [kind] : all;
  }
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    await keep(tx);
    const wanted = patients.map((id): ForeignId => ({ type: 'Patient', id }));
    const links = await loadLinks(tx, source.connectionId, wanted);
    const told = wanted.flatMap((patient): readonly InsurersTold[] => {
      const link = links.get(keyOf(patient));
      const patientId = link && !link.isGone && link.replacedBy === undefined && parseId<PatientId>(link.localId);
      if (!patientId) return [];
      const own = paid.filter((one) => one.patient?.type === 'Patient' && one.patient.id === patient.id);
      return [{ patientId, insurers: own.flatMap(({ payers }) => insurersOf(payers)) }];
    });
    await learnInsurers(tx, ctx, { source: 'ehr', told });
  });
  return true;
}

/** Asks once who pays for patients that have just become known. */
export async function meetInsurers(ctx: ClinicContext, source: EhrSource, { patients, keep }: Asking): Promise<void> {
  if (source.habits.findsCoverageBy === undefined) return;
  for (let from = 0; from < patients.length; from += PATIENTS_AT_ONCE) {
    await readInsurers(ctx, source, { patients: patients.slice(from, from + PATIENTS_AT_ONCE), keep });
  }
}

/** Asks who pays for all patients whom we know: at the end of a load, and by night. */
export async function sweepInsurers(ctx: ClinicContext, source: EhrSource, keep: KeepLease): Promise<void> {
  if (source.habits.findsCoverageBy === undefined) return;
  let after = '';
  for (let rounds = 0; rounds < MOST_ROUNDS; rounds += 1) {
    const of = { type: 'Patient', after, most: PATIENTS_AT_ONCE } as const;
    const patients = await ctx.db.inClinic(ctx.clinicId, (tx) => standingIds(tx, source.connectionId, of));
    const last = patients.at(-1);
    if (last === undefined || !(await readInsurers(ctx, source, { patients, keep }))) return;
    after = last;
  }
  throw new ProviderError('ehr', 'patients without end', { retryable: false });
}
