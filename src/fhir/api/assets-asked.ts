import { changeAsset, listAssets, type Appointment, type AssetId } from '../../agenda/index.ts';
import { atItsSite, placesOf } from '../import/complete-appointment.ts';
import { parseId } from '../../platform/kernel/ids.ts';
import type { AppointmentFacts } from '../mapping/appointment.ts';
import { listOf } from '../mapping/kept.ts';
import { isJsonObject, type FhirJson } from '../mapping/resource.ts';
import { knownAgenda } from '../store/agenda-facts.ts';
import { CHANGED_MEANWHILE, refused } from './agenda-refusal.ts';
import type { FhirCall } from './fhir-call.ts';

/** The same Appointment with its site as its place, and the rooms and devices that it names. */
export async function withPlaces({ ctx }: Pick<FhirCall, 'ctx'>, facts: AppointmentFacts): Promise<AppointmentFacts> {
  return atItsSite(facts, (await knownAgenda(ctx)).assets);
}

/** Rooms and devices that an Appointment names: its visit is to have these. */
export async function assetsAsked(
  { ctx }: Pick<FhirCall, 'ctx'>,
  asked: AppointmentFacts,
): Promise<readonly AssetId[]> {
  return placesOf(asked, (await knownAgenda(ctx)).assets).assets;
}

/** Those that the participants of a resource name, whatever else it says. */
export async function assetsIn(
  call: Pick<FhirCall, 'ctx'>,
  resource: FhirJson | undefined,
): Promise<readonly AssetId[]> {
  const ids = listOf(resource, 'participant').flatMap(({ actor }) => {
    const reference = isJsonObject(actor) ? String(actor['reference']) : '';
    return parseId<AssetId>(/^(?:Location|Device)\/(.+)$/.exec(reference)?.[1]) ?? [];
  });
  const { assets } = ids.length > 0 ? await knownAgenda(call.ctx) : { assets: new Map() };
  return [...new Set(ids)].filter((id) => assets.has(id));
}

interface Exchange {
  readonly from: AssetId;
  readonly to: AssetId;
}

/** Which of those that a visit has are to be others: each by one of its own type. What is left out stays as it is. */
async function exchangesOf(call: FhirCall, asked: AppointmentFacts, current: FhirJson): Promise<readonly Exchange[]> {
  const wanted = await assetsAsked(call, asked);
  if (wanted.length === 0) return [];
  const has = await assetsIn(call, current);
  const added = wanted.filter((id) => !has.includes(id));
  const left = has.filter((id) => !wanted.includes(id));
  const types = new Map((await listAssets(call.ctx)).map(({ id, type }) => [id, type]));
  return added.map((to) => {
    const at = left.findIndex((id) => types.get(id) === types.get(to));
    const [from] = at < 0 ? [] : left.splice(at, 1);
    if (from === undefined)
      throw refused('participant', 'business-rule', 'a room or device of a visit changes for another of its type');
    return { from, to };
  });
}

/** Gives a visit the rooms and devices that an update names in the place of those it has. Its last state, where there was anything to change. */
export async function changeAssets(
  call: FhirCall,
  change: {
    readonly asked: AppointmentFacts;
    readonly before: Appointment;
    readonly current: FhirJson;
    readonly moved: boolean;
  },
): Promise<Appointment> {
  const { asked, before, current, moved } = change;
  let standing = before;
  for (const exchange of await exchangesOf(call, asked, current)) {
    if (moved)
      throw refused(
        'participant',
        'business-rule',
        'a room or device is not changed together with the time of a visit',
      );
    const { id: appointmentId, version: expectedVersion } = standing;
    const changed = await changeAsset(call.ctx, { appointmentId, expectedVersion, cause: 'fhir', ...exchange });
    if (!changed.ok) throw assetRefusal(changed.error.code);
    standing = changed.value;
  }
  return standing;
}

function assetRefusal(code: string): Error {
  switch (code) {
    case 'asset-taken':
      return refused('participant', 'conflict', 'Somebody else has this room or device (slot-taken)');
    case 'version-conflict':
      return CHANGED_MEANWHILE;
    case 'ehr-refused':
      return refused(
        'participant',
        'not-supported',
        "A room or device is changed in the clinic's own system (ehr-refused)",
      );
    default:
      return refused('participant', 'business-rule', `The room or device of this visit cannot be changed (${code})`);
  }
}
