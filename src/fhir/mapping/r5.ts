import { listOf } from './kept.ts';
import { newElementsOf } from './r5-new-elements.ts';
import { isJsonObject, type FhirJson } from './resource.ts';

/** The types that have a view in R5. */
export const R5_TYPES = ['Appointment', 'Slot', 'Schedule', 'Patient'] as const;
export type R5Type = (typeof R5_TYPES)[number];

export function isR5Type(type: string): type is R5Type {
  return R5_TYPES.some((known) => known === type);
}

/** What becomes of an element of R4: elements of R5, none where its value says nothing there. */
type Rule = (value: unknown, resource: FhirJson) => FhirJson;

function objects(value: unknown): readonly FhirJson[] {
  return Array.isArray(value) ? value.filter(isJsonObject) : [];
}

/** FHIR JSON has no empty lists. */
function list(name: string, values: readonly unknown[]): FhirJson {
  return values.length > 0 ? { [name]: values } : {};
}

function concepts(value: unknown): readonly FhirJson[] {
  return objects(value).map((concept) => ({ concept }));
}

/** R4 counts as iCalendar does: 0 is no priority, 1 the highest, 9 the lowest. R5 has a concept, and a value set of v3. */
function priority(value: unknown): FhirJson {
  if (typeof value !== 'number' || value === 0) return {};
  const [code, display] = value < 5 ? ['UR', 'urgent'] : ['R', 'routine'];
  const coding = [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ActPriority', code, display }];
  return { priority: { coding, text: `${value} of 9, 1 being the highest` } };
}

function participant(value: FhirJson): FhirJson {
  const { required, ...rest } = value;
  return required === undefined ? rest : { ...rest, required: required === 'required' };
}

function actors(resource: FhirJson, type: string): readonly FhirJson[] {
  return listOf(resource, 'participant').flatMap(({ actor }) => {
    const found = isJsonObject(actor) && String(actor['reference']).startsWith(`${type}/`);
    return found ? [actor] : [];
  });
}

/** The service stands among the participants in R4; in R5 the type of service can point to it. */
function serviceTypeOfVisit(value: unknown, resource: FhirJson): FhirJson {
  const types = concepts(value);
  const [service, ...others] = actors(resource, 'HealthcareService');
  if (!service || others.length > 0) return list('serviceType', types);
  const [only] = types;
  return { serviceType: types.length === 1 ? [{ ...only, reference: service }] : [...types, { reference: service }] };
}

function reasons(resource: FhirJson): FhirJson {
  const references = objects(resource['reasonReference']).map((reference) => ({ reference }));
  return list('reason', [...concepts(resource['reasonCode']), ...references]);
}

function serviceType(value: unknown): FhirJson {
  return list('serviceType', concepts(value));
}

/** The services of a Schedule stand among its actors in R4; in R5 the types of service point to them. */
function serviceTypeOfSchedule(resource: FhirJson): FhirJson {
  const services = listOf(resource, 'actor').filter(({ reference }) =>
    String(reference).startsWith('HealthcareService/'),
  );
  return list('serviceType', [...concepts(resource['serviceType']), ...services.map((reference) => ({ reference }))]);
}

/** R5 counts bytes as integer64, which JSON writes as a text. */
function photo(value: unknown): FhirJson {
  const attachments = objects(value).map((attachment) =>
    typeof attachment['size'] === 'number' ? { ...attachment, size: String(attachment['size']) } : attachment,
  );
  return list('photo', attachments);
}

const RULES: Readonly<Record<R5Type, Readonly<Record<string, Rule>>>> = {
  Appointment: {
    cancelationReason: (cancellationReason) => ({ cancellationReason }),
    serviceType: serviceTypeOfVisit,
    reasonCode: (_value, resource) => reasons(resource),
    reasonReference: (_value, resource) => reasons(resource),
    priority,
    comment: (text) => ({ note: [{ text }] }),
    patientInstruction: (text) => ({ patientInstruction: [{ concept: { text } }] }),
    participant: (value, resource) => {
      const [subject, ...others] = actors(resource, 'Patient');
      return {
        ...(subject && others.length === 0 ? { subject } : {}),
        ...list('participant', objects(value).map(participant)),
      };
    },
  },
  Slot: { serviceType, appointmentType: (value) => ({ appointmentType: [value] }) },
  Schedule: {
    serviceType: (_value, resource) => serviceTypeOfSchedule(resource),
    actor: (actor, resource) => ({ actor, ...serviceTypeOfSchedule(resource) }),
  },
  Patient: { photo },
};

/** Extensions of primitives that R5 has as no primitives. */
const LEFT_OUT: ReadonlySet<string> = new Set(['_comment', '_patientInstruction', '_priority']);

function elementToR5(type: R5Type, [name, value]: readonly [string, unknown], resource: FhirJson): FhirJson {
  if (name === 'contained') return { contained: objects(value).map(toR5) };
  if (name === 'extension') {
    const { elements, rest } = newElementsOf(type, objects(value));
    return { ...elements, ...list('extension', rest) };
  }
  if (type === 'Appointment' && LEFT_OUT.has(name)) return {};
  const rules = RULES[type];
  return Object.hasOwn(rules, name) ? (rules[name]?.(value, resource) ?? {}) : { [name]: value };
}

/**
 * A resource of R4 as R5 has it (5.0.0; the table is made from the difference of the two cores): names, choices and types that changed;
 * all other elements, extensions and ids are the same. Types without a view stay as they are: R5 reads what is contained of them alike.
 */
export function toR5(resource: FhirJson): FhirJson {
  const type = String(resource['resourceType']);
  if (!isR5Type(type)) return resource;
  const elements = Object.entries(resource).map((element) => elementToR5(type, element, resource));
  return Object.assign({}, ...elements);
}
