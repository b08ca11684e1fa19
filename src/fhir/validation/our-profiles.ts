import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isJsonObject, type FhirJson } from '../mapping/resource.ts';

/** The FHIR package that vendors get; the server checks what they send against these very files. */
const PACKAGE_FOLDER = join(import.meta.dirname, '../../../fhir-profiles');

/** Types of which we ask more than R4 does. */
const PROFILED: ReadonlySet<string> = new Set([
  'Organization',
  'Location',
  'Device',
  'HealthcareService',
  'Practitioner',
  'PractitionerRole',
  'Schedule',
  'Slot',
  'Patient',
  'RelatedPerson',
  'Appointment',
  'Flag',
  'Coverage',
  'Questionnaire',
  'QuestionnaireResponse',
  'RiskAssessment',
  'Basic',
]);

/** `PractitionerRole` is described in `profile-practitioner-role.json`. */
function profileName(type: string): string {
  return type.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
}

/** The canonical of our profile of a resource type; undefined where R4 itself is all that we ask. */
export function profileUrl(type: string): string | undefined {
  return PROFILED.has(type) ? `https://centralita.dev/fhir/StructureDefinition/${profileName(type)}` : undefined;
}

/** Our profile of a resource type with its differential, where there is one. */
export async function ourProfile(type: string): Promise<FhirJson | undefined> {
  if (!PROFILED.has(type)) return undefined;
  const text = await readFile(join(PACKAGE_FOLDER, `profile-${profileName(type)}.json`), 'utf8');
  const json: unknown = JSON.parse(text);
  return isJsonObject(json) ? json : undefined;
}
