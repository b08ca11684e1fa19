import { listOf } from './kept.ts';
import { isJsonObject, type FhirJson } from './resource.ts';
import { isNewInR5, newElementExtension } from './r5-new-elements.ts';

/** What becomes of an element of R5: elements of R4, none where R4 has no word for its value. */
type Rule = (value: unknown, resource: FhirJson) => FhirJson;

function objects(value: unknown): readonly FhirJson[] {
  return Array.isArray(value) ? value.filter(isJsonObject) : [];
}

function list(name: string, values: readonly unknown[]): FhirJson {
  return values.length > 0 ? { [name]: values } : {};
}

function conceptsIn(value: unknown): readonly unknown[] {
  return objects(value).flatMap(({ concept }) => (concept === undefined ? [] : [concept]));
}

function referencesIn(value: unknown): readonly FhirJson[] {
  return objects(value).flatMap(({ reference }) => (isJsonObject(reference) ? [reference] : []));
}

function textOf(concept: unknown): string | undefined {
  if (!isJsonObject(concept)) return undefined;
  const display = listOf(concept, 'coding').find((coding) => typeof coding['display'] === 'string')?.['display'];
  const text = concept['text'] ?? display;
  return typeof text === 'string' ? text : undefined;
}

/** By the words that our own R5 view writes, else by the code of v3-ActPriority; 0 is "no priority" and not said. */
function priority(value: unknown): FhirJson {
  if (!isJsonObject(value)) return {};
  const own = /^([1-9]) of 9, 1 being the highest$/.exec(String(value['text']))?.[1];
  if (own !== undefined) return { priority: Number(own) };
  const codes = listOf(value, 'coding').map(({ code }) => code);
  if (codes.some((code) => ['S', 'EM', 'A', 'UR'].includes(String(code)))) return { priority: 1 };
  return codes.includes('R') ? { priority: 5 } : {};
}

function participant(value: FhirJson): FhirJson {
  const { required, ...rest } = value;
  return typeof required === 'boolean' ? { ...rest, required: required ? 'required' : 'optional' } : rest;
}

function isAmong(participants: readonly FhirJson[], reference: FhirJson): boolean {
  return participants.some(
    ({ actor }) =>
      isJsonObject(actor) && actor['reference'] !== undefined && actor['reference'] === reference['reference'],
  );
}

/** Whom R5 names elsewhere stands among the participants in R4: the patient as `subject`, the service with its type. */
function participants(resource: FhirJson): FhirJson {
  const written = listOf(resource, 'participant').map(participant);
  const { subject } = resource;
  const named = [...(isJsonObject(subject) ? [subject] : []), ...referencesIn(resource['serviceType'])];
  const added = named.filter((reference) => !isAmong(written, reference));
  return list('participant', [...written, ...added.map((actor) => ({ actor, status: 'accepted' }))]);
}

function notes(value: unknown): FhirJson {
  const texts = objects(value).flatMap(({ text }) => (typeof text === 'string' ? [text] : []));
  return texts.length > 0 ? { comment: texts.join('\n') } : {};
}

function instructions(value: unknown): FhirJson {
  const texts = conceptsIn(value).flatMap((concept) => textOf(concept) ?? []);
  return texts.length > 0 ? { patientInstruction: texts.join('\n') } : {};
}

/** R5 keeps hours in one Availability (of which our types have one at most); R4 beside each other. */
function availability(value: unknown): FhirJson {
  const all = objects(value);
  return {
    ...list(
      'availableTime',
      all.flatMap((one) => listOf(one, 'availableTime')),
    ),
    ...list(
      'notAvailable',
      all.flatMap((one) => listOf(one, 'notAvailableTime')),
    ),
  };
}

/** R4 says when a place is closed in words. */
function exceptions(closed: readonly FhirJson[]): FhirJson {
  const words = closed.flatMap(({ description, during }) => {
    const { start, end } = isJsonObject(during) ? during : {};
    const period = [start, end].filter((day) => typeof day === 'string').join(' – ');
    const text = [description, period].filter((part) => typeof part === 'string' && part !== '').join(': ');
    return text === '' ? [] : [text];
  });
  return words.length > 0 ? { availabilityExceptions: words.join('; ') } : {};
}

/** The hours of a place: one Availability in R5, a list with names of its own in R4. */
function placeHours(value: unknown): FhirJson {
  const all = isJsonObject(value) ? [value] : objects(value);
  const hours = all
    .flatMap((one) => listOf(one, 'availableTime'))
    .map(({ availableStartTime, availableEndTime, ...rest }) => ({
      ...rest,
      ...(availableStartTime === undefined ? {} : { openingTime: availableStartTime }),
      ...(availableEndTime === undefined ? {} : { closingTime: availableEndTime }),
    }));
  return { ...list('hoursOfOperation', hours), ...exceptions(all.flatMap((one) => listOf(one, 'notAvailableTime'))) };
}

/** R5 has one list for whoever is asked and how; R4 has the organization's own numbers and addresses beside its people. */
function organizationContact(value: unknown): FhirJson {
  const all = objects(value);
  const isPerson = ({ name, purpose }: FhirJson) => name !== undefined || purpose !== undefined;
  const own = all.filter((one) => !isPerson(one));
  const people = all.filter(isPerson).map(({ purpose, name, telecom, address }) => {
    const [first] = objects(name);
    return {
      ...(purpose === undefined ? {} : { purpose }),
      ...(first ? { name: first } : {}),
      ...(telecom === undefined ? {} : { telecom }),
      ...(address === undefined ? {} : { address }),
    };
  });
  return {
    ...contact(own),
    ...list(
      'address',
      own.flatMap(({ address }) => (isJsonObject(address) ? [address] : [])),
    ),
    ...list(
      'contact',
      people.filter((person) => Object.keys(person).length > 0),
    ),
  };
}

function contact(value: unknown): FhirJson {
  return list(
    'telecom',
    objects(value).flatMap((one) => listOf(one, 'telecom')),
  );
}

/** An integer64, which JSON writes as a text. */
function attachment(value: FhirJson): FhirJson {
  return typeof value['size'] === 'string' ? { ...value, size: Number(value['size']) } : value;
}

function photo(value: unknown): FhirJson {
  return isJsonObject(value) ? { photo: attachment(value) } : list('photo', objects(value).map(attachment));
}

/** R5 says which language is preferred; R4 has only the languages, the preferred one first. */
function languages(value: unknown): FhirJson {
  const preferredFirst = objects(value).toSorted(
    (a, b) => Number(b['preferred'] === true) - Number(a['preferred'] === true),
  );
  return list(
    'communication',
    preferredFirst.flatMap(({ language }) => (isJsonObject(language) ? [language] : [])),
  );
}

const serviceType: Rule = (value) => list('serviceType', conceptsIn(value));

/** R5 has several types of a device; R4 has one. */
function firstType(value: unknown): FhirJson {
  const [first] = objects(value);
  return first ? { type: first } : {};
}

/** R5 says which name is shown; R4 the shown one first. */
function deviceNames(value: unknown): FhirJson {
  const shownFirst = objects(value).toSorted((a, b) => Number(b['display'] === true) - Number(a['display'] === true));
  const names = shownFirst.map(({ value: name, type }) => ({ name, type: DEVICE_NAMES[String(type)] ?? type }));
  return list('deviceName', names);
}

/** The service of a Schedule is an actor of it in R4. */
function actors(resource: FhirJson): FhirJson {
  const written = listOf(resource, 'actor');
  const added = referencesIn(resource['serviceType']).filter(
    ({ reference }) => !written.some((actor) => actor['reference'] === reference),
  );
  return list('actor', [...written, ...added]);
}

/** Types of names that R5 calls otherwise. */
const DEVICE_NAMES: Readonly<Record<string, string>> = { 'registered-name': 'udi-label-name' };

const RULES: Readonly<Record<string, Readonly<Record<string, Rule>>>> = {
  Appointment: {
    cancellationReason: (cancelationReason) => ({ cancelationReason }),
    note: notes,
    reason: (value) => ({
      ...list('reasonCode', conceptsIn(value)),
      ...list('reasonReference', referencesIn(value)),
    }),
    serviceType: (value, resource) => ({ ...list('serviceType', conceptsIn(value)), ...participants(resource) }),
    subject: (_value, resource) => participants(resource),
    participant: (_value, resource) => participants(resource),
    priority,
    patientInstruction: instructions,
  },
  Slot: {
    serviceType,
    appointmentType: (value) => {
      const [first] = objects(value);
      return first ? { appointmentType: first } : {};
    },
  },
  Schedule: {
    serviceType: (value, resource) => ({ ...list('serviceType', conceptsIn(value)), ...actors(resource) }),
    actor: (_value, resource) => actors(resource),
  },
  Patient: { photo },
  Practitioner: { photo, communication: languages },
  RelatedPerson: { photo },
  PractitionerRole: { availability, contact },
  Device: { type: firstType, name: deviceNames },
  HealthcareService: { availability, contact, photo },
  Location: { contact, hoursOfOperation: placeHours, form: (physicalType) => ({ physicalType }) },
  Organization: { contact: organizationContact },
};

/** What R4 has no element for, and we have no use of. The server keeps it: what is changed there is changed in its own JSON. */
const LEFT_OUT: Readonly<Record<string, readonly string[]>> = {
  Appointment: ['virtualService', 'recurrenceTemplate', '_note'],
  Location: ['virtualService'],
  Organization: ['qualification'],
};

function elementFromR5(type: string, [name, value]: readonly [string, unknown], resource: FhirJson): FhirJson {
  if (name === 'contained') return { contained: objects(value).map(fromR5) };
  if (LEFT_OUT[type]?.includes(name) || isNewInR5(type, name) || name === 'extension') return {};
  const rules = RULES[type] ?? {};
  return Object.hasOwn(rules, name) ? (rules[name]?.(value, resource) ?? {}) : { [name]: value };
}

/**
 * A resource of R5 as R4 has it, the way back from `toR5`: names, choices and types that changed; what is new in R5 becomes HL7's
 * extension across versions, so that the R5 view serves it as it came. All other elements, extensions and ids are the same.
 */
export function fromR5(resource: FhirJson): FhirJson {
  const type = String(resource['resourceType']);
  const elements = Object.entries(resource).map((element) => elementFromR5(type, element, resource));
  const extension = [...objects(resource['extension']), ...newElementExtension(type, resource)];
  return Object.assign({}, ...elements, list('extension', extension));
}
