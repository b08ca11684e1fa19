import { isJsonObject, type FhirJson } from './resource.ts';

/** Elements that R5 added (difference of the two cores, 5.0.0): how their value is called in an extension, and whether there are many. */
interface NewElement {
  readonly value: `value${string}`;
  readonly isList: boolean;
  /** Of a choice: what it is called in the definition. */
  readonly element?: string;
}

const one = (value: NewElement['value']): NewElement => ({ value, isList: false });
const many = (value: NewElement['value']): NewElement => ({ value, isList: true });

const NEW: Readonly<Record<string, Readonly<Record<string, NewElement>>>> = {
  Appointment: {
    class: many('valueCodeableConcept'),
    replaces: many('valueReference'),
    previousAppointment: one('valueReference'),
    originatingAppointment: one('valueReference'),
    account: many('valueReference'),
    cancellationDate: one('valueDateTime'),
    recurrenceId: one('valuePositiveInt'),
    occurrenceChanged: one('valueBoolean'),
  },
  Schedule: { name: one('valueString') },
  Organization: { description: one('valueMarkdown') },
  Location: { characteristic: many('valueCodeableConcept') },
  HealthcareService: { offeredIn: many('valueReference') },
  Practitioner: {
    deceasedBoolean: { ...one('valueBoolean'), element: 'deceased' },
    deceasedDateTime: { ...one('valueDateTime'), element: 'deceased' },
  },
  PractitionerRole: { characteristic: many('valueCodeableConcept'), communication: many('valueCodeableConcept') },
  RelatedPerson: { role: many('valueCodeableConcept') },
};

/** HL7's name for an element of another version: hl7.org/fhir/versions.html#extensions. */
const urlOf = (type: string, name: string) => `http://hl7.org/fhir/5.0/StructureDefinition/extension-${type}.${name}`;

export function isNewInR5(type: string, name: string): boolean {
  return Object.hasOwn(NEW[type] ?? {}, name);
}

/** The new elements of a resource of R5, as R4 can carry them. */
export function newElementExtension(type: string, resource: FhirJson): readonly FhirJson[] {
  return Object.entries(NEW[type] ?? {}).flatMap(([name, { value, isList, element = name }]) => {
    const said = resource[name];
    const values: readonly unknown[] = isList ? (Array.isArray(said) ? said : []) : said === undefined ? [] : [said];
    return values.map((each) => ({ url: urlOf(type, element), [value]: each }));
  });
}

/** The elements again, and the extensions that were none of these. */
export function newElementsOf(
  type: string,
  extensions: readonly FhirJson[],
): { readonly elements: FhirJson; readonly rest: readonly FhirJson[] } {
  const elements: Record<string, unknown> = {};
  const urls = new Set<string>();
  for (const [name, { value, isList, element = name }] of Object.entries(NEW[type] ?? {})) {
    const url = urlOf(type, element);
    urls.add(url);
    const values = extensions
      .filter((each) => isJsonObject(each) && each['url'] === url)
      .flatMap((each) => each[value] ?? []);
    if (values.length > 0) elements[name] = isList ? values : values[0];
  }
  return { elements, rest: extensions.filter(({ url }) => !urls.has(String(url))) };
}
