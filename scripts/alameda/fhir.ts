import { createHash } from 'node:crypto';
import type { Extension, FhirResource, HumanName, Reference } from 'fhir/r4.js';
import { required } from '../../src/platform/kernel/assert.ts';

export const TIMEZONE = 'http://hl7.org/fhir/StructureDefinition/timezone';
export const TRANSLATION = 'http://hl7.org/fhir/StructureDefinition/translation';
export const SCHEDULING_PARAMETERS = 'https://centralita.dev/fhir/StructureDefinition/scheduling-parameters';
export const OPENINGS_SOURCE = 'https://centralita.dev/fhir/StructureDefinition/openings-source';
export const CONTACT_CHANNEL = 'https://centralita.dev/fhir/StructureDefinition/contact-channel';
export const SERVICE_TYPES = 'https://alameda.example/servicios';
export const DNI = 'urn:oid:1.3.6.1.4.1.19126.3';

const URL_NAMESPACE = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');

/** UUIDv5 (RFC 9562) of a name below https://alameda.example/: the same name keeps the same id for ever. */
export function idFor(name: string): string {
  const hash = createHash('sha1').update(URL_NAMESPACE).update(`https://alameda.example/${name}`).digest();
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = hash.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;
}

export function referenceTo(type: FhirResource['resourceType'], id: string): Reference {
  return { reference: `${type}/${id}` };
}

export const ORGANIZATION_ID = idFor('organization');

/** The whole family name as it is spoken, and each surname apart, since Spanish people have two. */
export function humanName(given: string, surnames: readonly string[], prefix?: string): HumanName {
  const [fathers, mothers] = surnames;
  const part = (kind: string, value: string | undefined): Extension[] =>
    value ? [{ url: `http://hl7.org/fhir/StructureDefinition/humanname-${kind}-family`, valueString: value }] : [];
  return {
    use: 'official',
    text: [prefix, given, ...surnames].filter(Boolean).join(' '),
    family: surnames.join(' '),
    _family: { extension: [...part('fathers', fathers), ...part('mothers', mothers)] },
    given: [given],
    ...(prefix ? { prefix: [prefix] } : {}),
  };
}

/** A transaction Bundle as text, one entry per line, so that a change of the generator gives a readable difference. */
export function transactionText(resources: readonly FhirResource[]): string {
  const lines = resources.map((resource) => {
    const id = required(resource.id, `the id of a ${resource.resourceType}`);
    const request = { method: 'PUT', url: `${resource.resourceType}/${id}` };
    return JSON.stringify({ fullUrl: `urn:uuid:${id}`, resource, request });
  });
  return `{"resourceType":"Bundle","type":"transaction","entry":[\n${lines.join(',\n')}\n]}\n`;
}
