import type { Reader } from './reader.ts';

const FATHERS_FAMILY = 'http://hl7.org/fhir/StructureDefinition/humanname-fathers-family';
const MOTHERS_FAMILY = 'http://hl7.org/fhir/StructureDefinition/humanname-mothers-family';

/**
 * The family name of a HumanName. In Spain it has two parts, which stand in `family` as they are said ("García López"). HL7's
 * extensions tell them apart, and some systems send them alone.
 */
export function familyName(name: Reader): string | undefined {
  const family = name.field('family').text(200);
  if (family !== undefined) return family;
  const element = name.field('_family');
  const parts = [FATHERS_FAMILY, MOTHERS_FAMILY].map((url) => element.extension(url)?.field('valueString').text(100));
  const joined = parts.filter((part) => part !== undefined).join(' ');
  return joined === '' ? undefined : joined;
}
