/** A FHIR resource as it came: of its content only what the sandbox itself acts on is named. */
export interface FhirJson {
  readonly resourceType: string;
  readonly id?: string;
  readonly meta?: { readonly versionId?: string; readonly lastUpdated?: string };
  readonly [element: string]: unknown;
}

export interface Coded {
  readonly reference?: string;
  readonly [element: string]: unknown;
}

export function isFhirJson(value: unknown): value is FhirJson {
  return typeof value === 'object' && value !== null && typeof (value as FhirJson).resourceType === 'string';
}

/** An element that repeats; empty where it is missing or is no list. */
export function listOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? (value as Readonly<Record<string, unknown>>[]) : [];
}

/** The reference of an element like `{ "reference": "Slot/7" }`. */
export function referenceOf(value: unknown): string | undefined {
  const reference = (value as Coded | undefined)?.reference;
  return typeof reference === 'string' ? reference : undefined;
}

export interface Issue {
  readonly severity?: 'fatal' | 'error' | 'information';
  readonly code: string;
  readonly text: string;
  /** A code of the vendor's own, as `DUPLICATE_REJECTED`. */
  readonly vendorCode?: string;
}

export function outcome({ severity = 'error', code, text, vendorCode }: Issue): FhirJson {
  const coding = vendorCode === undefined ? {} : { coding: [{ code: vendorCode, display: text }] };
  return { resourceType: 'OperationOutcome', issue: [{ severity, code, details: { ...coding, text } }] };
}
