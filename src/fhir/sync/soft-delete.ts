import { required } from '../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { FhirJson } from '../mapping/resource.ts';
import { resourceTypes } from '../search/registry.ts';
import { loadByIds } from '../search/resource-type.ts';
import type { EhrSource } from './ehr-source.ts';
import { keyOf, MIRRORED_TYPES, type ForeignId, type MirroredType } from './mapping/mirrored-type.ts';
import { replaceIssues } from './store/issues.ts';
import { loadPageFacts } from './store/known-facts.ts';
import { loadLinks, markGone } from './store/links.ts';
import { writeType } from './write-type.ts';

/** What a resource says of itself once it is no more: nobody is offered it or spoken to of it, and the trail stays. */
function ended(type: MirroredType, resource: FhirJson): FhirJson {
  switch (type) {
    case 'Appointment':
    case 'Slot':
      return { ...resource, status: 'entered-in-error' };
    case 'Location':
    case 'Device':
      return { ...resource, status: 'inactive' };
    case 'Organization':
      return resource;
    case 'Practitioner':
    case 'PractitionerRole':
    case 'HealthcareService':
    case 'Schedule':
    case 'Patient':
    case 'RelatedPerson':
      return { ...resource, active: false };
  }
}

/**
 * Ends what the clinic's system has deleted. Nothing is deleted here: an appointment becomes entered-in-error, who and what is
 * offered becomes inactive. Those that are not linked, or ended already, are left. Safe to repeat. Returns how many ended.
 */
export function softDelete(ctx: ClinicContext, source: EhrSource, gone: readonly ForeignId[]): Promise<number> {
  const { connectionId } = source;
  return ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const links = await loadLinks(tx, connectionId, gone);
    const standing = gone.filter((one) => links.get(keyOf(one))?.isGone === false);
    // What another stands for by now ends over there alone.
    const own = standing.filter((one) => links.get(keyOf(one))?.replacedBy === undefined);
    for (const type of MIRRORED_TYPES) {
      const ids = own.filter((one) => one.type === type).map((one) => required(links.get(keyOf(one)), 'link').localId);
      if (ids.length === 0) continue;
      const found = await loadByIds(tx, resourceTypes[type], type === 'Organization' ? [] : ids);
      const facts = await loadPageFacts(tx, { connectionId, type, slotIds: [], appointmentIds: ids });
      await writeType(
        { tx, ctx, facts },
        type,
        found.map(({ resource }) => ended(type, resource)),
      );
    }
    if (standing.length === 0) return 0;
    await Promise.all([
      markGone(tx, connectionId, { ids: standing, at: ctx.clock.now() }),
      replaceIssues(tx, ctx, { connectionId, resources: standing, issues: [] }),
    ]);
    return standing.length;
  });
}
