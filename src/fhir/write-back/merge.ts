import { isJsonObject, type FhirJson } from '../mapping/resource.ts';
import { listOf } from '../mapping/kept.ts';
import { parseInstant, type Instant } from '../../platform/time/instant.ts';

/** What of an Appointment at an EHR we ever change or look at. Everything else is not ours and stays as it is. */
export interface Fields {
  readonly status?: string | undefined;
  readonly start?: Instant | undefined;
  readonly end?: Instant | undefined;
  /** `Practitioner/7`; of the first of them. */
  readonly practitioner?: string | undefined;
  /** `Slot/7`; of the first of them. */
  readonly slot?: string | undefined;
  /** The other practitioners, and the other Slots, where there are any: `Practitioner/8 Practitioner/9`. */
  readonly further?: string | undefined;
  readonly furtherSlots?: string | undefined;
  /** `participant.status` of the patient. */
  readonly attendance?: string | undefined;
  /** Of one of several who attend: `yes` while they are named among the participants. */
  readonly attends?: string | undefined;
}

type FieldName = keyof Fields;

/** Rooms and devices of a visit, as the EHR knows them. */
export interface AssetsThere {
  /** `Location/7`, `Device/9`. */
  readonly has: readonly string[];
  /** Of each that the EHR has, what kind of room or device it is here: one stands for another of its kind. */
  readonly types: ReadonlyMap<string, string>;
}

/** A change of ours: what it sets, and what must still be as we knew it. */
export interface Change {
  readonly set: Fields;
  readonly dependsOn: readonly FieldName[];
  /** Set along, but neither compared before nor expected after. */
  readonly loose?: readonly FieldName[];
  /** The new time has no Slot: that of the old one goes. */
  readonly dropsSlot?: boolean;
  /** Which Slot it has at its new time is the EHR's own business: it shows them to nobody, or to nobody before. */
  readonly anySlot?: boolean;
  /** ISO 8601 with the site's offset, for what is set as `start` and `end`. */
  readonly written?: { readonly start: string; readonly end: string; readonly minutes: number };
  /** For a cancellation. */
  readonly cancelationReason?: FhirJson | undefined;
  /** `Patient/7`: of several who attend the one whom `attendance` and `attends` speak of. */
  readonly who?: string | undefined;
  /** Rooms and devices that it has at its new time. Neither compared before nor expected after: which they are the EHR may decide. */
  readonly assets?: AssetsThere | undefined;
  /** `attendance` is set for everybody who attends. */
  readonly everybody?: boolean | undefined;
}

/** The same thing, whether it is referred to from the base or by the whole address. */
function referenceTo(type: string, reference: unknown): string | undefined {
  if (!isJsonObject(reference) || typeof reference['reference'] !== 'string') return undefined;
  const found = new RegExp(`(?:^|/)(${type}/[A-Za-z0-9.-]{1,64})(?:/_history/[A-Za-z0-9.-]{1,64})?$`).exec(
    reference['reference'],
  );
  return found?.[1];
}

function isOf(type: string, participant: FhirJson): boolean {
  return referenceTo(type, participant['actor']) !== undefined;
}

/** The patients among the participants: `Patient/7`. */
export function patientsIn(appointment: FhirJson): readonly string[] {
  return listOf(appointment, 'participant').flatMap(({ actor }) => referenceTo('Patient', actor) ?? []);
}

/** Several references as one value of `Fields`, in one order; undefined where there are none. */
export function together(references: readonly string[]): string | undefined {
  return references.length === 0 ? undefined : references.toSorted().join(' ');
}

/** The references of such a value. */
export function apart(references: string | undefined): readonly string[] {
  return references === undefined || references === '' ? [] : references.split(' ');
}

/** Practitioners there may be named by their roles: who of ours is meant by one is not said in the resource. */
export function namesRoles(appointment: FhirJson): boolean {
  return listOf(appointment, 'participant').some((each) => isOf('PractitionerRole', each));
}

/** `who`: of several who attend the one who is meant; else the first of them. */
export function fieldsOf(appointment: FhirJson, who?: string): Fields {
  const participants = listOf(appointment, 'participant');
  const [practitioner, ...further] = participants.flatMap(({ actor }) => referenceTo('Practitioner', actor) ?? []);
  const isMeant = (each: FhirJson) => who === undefined || referenceTo('Patient', each['actor']) === who;
  const patient = participants.find((each) => isOf('Patient', each) && isMeant(each));
  const [slot, ...furtherSlots] = listOf(appointment, 'slot').flatMap((each) => referenceTo('Slot', each) ?? []);
  const { status } = appointment;
  const attendance = patient?.['status'];
  return {
    status: typeof status === 'string' ? status : undefined,
    start: parseInstant(appointment['start']),
    end: parseInstant(appointment['end']),
    practitioner,
    slot,
    ...(further.length > 0 ? { further: together(further) } : {}),
    ...(furtherSlots.length > 0 ? { furtherSlots: together(furtherSlots) } : {}),
    attendance: typeof attendance === 'string' ? attendance : undefined,
    ...(who === undefined ? {} : { attends: patient ? 'yes' : 'no' }),
  };
}

function named(fields: Fields): readonly FieldName[] {
  return (Object.keys(fields) as FieldName[]).filter((name) => fields[name] !== undefined);
}

function compared({ set, loose = [] }: Change): readonly FieldName[] {
  return named(set).filter((name) => !loose.includes(name));
}

/** Whether the appointment is already what the change would make of it. */
export function isApplied(theirs: Fields, change: Change): boolean {
  const slotGone = change.dropsSlot !== true || change.anySlot === true || theirs.slot === undefined;
  return slotGone && compared(change).every((name) => (theirs[name] ?? '') === (change.set[name] ?? ''));
}

/**
 * The fields in which somebody at the EHR did something else with it since we last saw it. A field that we knew nothing of, or
 * that they brought to what we want ourselves, is none of them.
 */
export function conflictsOf(known: Fields, theirs: Fields, change: Change): readonly FieldName[] {
  const touched = new Set([...compared(change), ...change.dependsOn]);
  return [...touched].filter((name) => {
    const { [name]: before } = known;
    const { [name]: now } = theirs;
    return before !== undefined && now !== before && now !== change.set[name];
  });
}

function withReference(element: FhirJson, reference: string): FhirJson {
  // The display and the identifier name the one before.
  const { display: _display, identifier: _identifier, ...rest } = element;
  return { ...rest, reference };
}

function participantsWith(current: FhirJson, { set, who, everybody, assets }: Change): unknown {
  const participants = current['participant'];
  if (!Array.isArray(participants)) return participants;
  const list: readonly unknown[] = participants;
  const firstOf = (type: string) => list.findIndex((each) => isJsonObject(each) && isOf(type, each));
  const [patientAt, practitionerAt] = [firstOf('Patient'), firstOf('Practitioner')];
  const isMeant = (each: FhirJson, index: number) => {
    if (who !== undefined) return referenceTo('Patient', each['actor']) === who;
    return everybody ? isOf('Patient', each) : index === patientAt;
  };
  const there = list.filter(isJsonObject).flatMap(({ actor }) => referenceTo('Practitioner', actor) ?? []);
  const missing = apart(set.further).filter((reference) => !there.includes(reference));
  const added = missing.map((reference) => ({ actor: { reference }, status: 'accepted' }));
  const kept = list.flatMap((each, index) => {
    if (!isJsonObject(each)) return [each];
    if (isMeant(each, index) && set.attends === 'no') return [];
    if (isMeant(each, index) && set.attendance !== undefined) return { ...each, status: set.attendance };
    const { actor } = each;
    const wanted = set.practitioner;
    if (index !== practitionerAt || wanted === undefined || !isJsonObject(actor)) return each;
    return referenceTo('Practitioner', actor) === wanted ? each : { ...each, actor: withReference(actor, wanted) };
  });
  return withAssets([...kept, ...added], assets);
}

/** A room or device of the kind that it has another of now gives way to that one; others are none of our business. */
function withAssets(participants: readonly unknown[], assets: AssetsThere | undefined): readonly unknown[] {
  if (!assets || assets.has.length === 0) return participants;
  const { has, types } = assets;
  const assetIn = (each: unknown) =>
    isJsonObject(each) ? (referenceTo('Location', each['actor']) ?? referenceTo('Device', each['actor'])) : undefined;
  const there = participants.map(assetIn);
  const missing = has.filter((reference) => !there.includes(reference));
  const kinds = new Set(has.map((reference) => types.get(reference)));
  const kept = participants.flatMap((each, index): readonly unknown[] => {
    const { [index]: own } = there;
    const kind = own === undefined ? undefined : types.get(own);
    if (own === undefined || kind === undefined || has.includes(own) || !kinds.has(kind)) return [each];
    const at = missing.findIndex((reference) => types.get(reference) === kind);
    const [instead] = at < 0 ? [] : missing.splice(at, 1);
    if (instead === undefined || !isJsonObject(each) || !isJsonObject(each['actor'])) return [];
    return [{ ...each, actor: withReference(each['actor'], instead) }];
  });
  return [...kept, ...missing.map((reference) => ({ actor: { reference }, status: 'accepted' }))];
}

function slotsWith(current: FhirJson, slot: string, further: string | undefined): unknown {
  const [first, ...others] = listOf(current, 'slot');
  const along = further === undefined ? others : apart(further).map((reference) => ({ reference }));
  if (first && referenceTo('Slot', first) === slot) return [first, ...along];
  return [first ? withReference(first, slot) : { reference: slot }, ...along];
}

/**
 * The resource as it stands there with our change in it: only the elements that the change names are touched, every other one,
 * known to us or not, stays as it came.
 */
export function mergeInto(current: FhirJson, change: Change, version: 'R4' | 'R5' = 'R4'): FhirJson {
  const { set, written, cancelationReason } = change;
  const now = fieldsOf(current);
  // FHIR R4 and R5, invariants app-4 and app-7: why and when it was cancelled is said of what is cancelled.
  const { cancelationReason: _r4, cancellationReason: _r5, cancellationDate: _at, ...standing } = current;
  const kept = set.status === 'booked' ? standing : current;
  const { slot: _slot, ...slotless } = kept;
  const reasonName = version === 'R5' ? 'cancellationReason' : 'cancelationReason';
  const moved = written !== undefined && (set.start !== now.start || set.end !== now.end);
  return {
    ...(change.dropsSlot ? slotless : kept),
    ...(set.status === undefined ? {} : { status: set.status }),
    ...(cancelationReason === undefined ? {} : { [reasonName]: cancelationReason }),
    ...(moved ? { start: written.start, end: written.end } : {}),
    ...(moved && current['minutesDuration'] !== undefined ? { minutesDuration: written.minutes } : {}),
    ...(set.slot === undefined ? {} : { slot: slotsWith(current, set.slot, set.furtherSlots) }),
    ...(current['participant'] === undefined ? {} : { participant: participantsWith(current, change) }),
  };
}
