import { isDeepStrictEqual } from 'node:util';
import { assetsOfVisits, importAppointment, type Appointment } from '../../agenda/index.ts';
import { saidAfter } from '../mapping/said-of-visit.ts';
import { loadSaid, saveSaid } from '../store/said-of-visits.ts';
import { agendaBehind } from './agenda-behind.ts';
import { keptElements, type FhirJson } from '../mapping/resource.ts';
import { CHANGED_MEANWHILE } from './agenda-refusal.ts';
import type { FhirCall } from './fhir-call.ts';

/** Elements that our own columns say in full. */
const SAID_BY_US = new Set(['status', 'start', 'end', 'slot', 'minutesDuration', 'created', 'requestedPeriod']);

function said(fhir: FhirJson, without: readonly string[]): FhirJson {
  return Object.fromEntries(
    Object.entries(keptElements(fhir)).filter(([name]) => !SAID_BY_US.has(name) && !without.includes(name)),
  );
}

/** Whether a client's resource says more than what is served already. */
export function saysMore(fhir: FhirJson, served: FhirJson, without: readonly string[] = []): boolean {
  return !isDeepStrictEqual(said(fhir, without), said(served, without));
}

export type SourceChange = Partial<Pick<Appointment, 'reason' | 'cancelReason' | 'attendance'>> & {
  readonly fhir: FhirJson;
};

/** Keeps what the client sent beside the visit: its identifiers, its comment. Throws 412 where somebody changed it meanwhile. */
export async function keepSource(call: FhirCall, current: Appointment, change: SourceChange): Promise<void> {
  const { ctx } = call;
  const isOurs = (await agendaBehind(call)).kind === 'own';
  const { version, createdAt: _created, updatedAt: _updated, origin: _origin, ...facts } = current;
  const { serviceName: _service, practitionerName: _practitioner, siteName: _site, zone: _zone, ...columns } = facts;
  const assets = (await assetsOfVisits(ctx, [current.id])).get(current.id);
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const input = { ...columns, ...change, assets, version: version + 1, cause: 'fhir' };
    const { outcome } = await importAppointment(tx, ctx, input);
    if (outcome === 'stale') throw CHANGED_MEANWHILE;
    if (isOurs) return;
    const said = (await loadSaid(tx, [current.id])).get(current.id);
    await saveSaid(tx, current.id, saidAfter(change.fhir, { served: { ...current.fhir }, said }));
  });
}
