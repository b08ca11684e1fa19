import type { ClinicReader } from '../../platform/database/database.ts';
import { parseLanguage, type Language } from '../../platform/i18n/language.ts';
import type { Zone } from '../../platform/time/wall-time.ts';
import { SOURCE_ID } from '../mapping/organization.ts';
import type { FhirJson } from '../mapping/resource.ts';

export interface ClinicFacts {
  readonly zone: Zone;
  readonly defaultLanguage: Language | undefined;
  readonly languages: readonly Language[];
  /** What the source calls the Organization that is this clinic. */
  readonly sourceId: string | undefined;
}

/** The clinic as it stands, or undefined before its first import. */
export async function loadClinicFacts(reader: ClinicReader): Promise<ClinicFacts | undefined> {
  const [row] = await reader.sql<{
    zone: Zone;
    default_language: string;
    languages: readonly string[];
    fhir: FhirJson | null;
  }>('select zone, default_language, languages, fhir from fhir_organization where clinic_id = $1', [reader.clinicId]);
  if (!row) return undefined;
  const sourceId = row.fhir?.[SOURCE_ID];
  return {
    zone: row.zone,
    defaultLanguage: parseLanguage(row.default_language),
    languages: row.languages.flatMap((language) => parseLanguage(language) ?? []),
    sourceId: typeof sourceId === 'string' ? sourceId : undefined,
  };
}
