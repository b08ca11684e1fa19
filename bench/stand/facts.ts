/** What the seeded clinic has that a benchmark asks for. Plain JSON: it travels between processes. */
export interface Facts {
  readonly clinicId: string;
  /** The clinic's number at the carrier. */
  readonly line: string;
  readonly services: { readonly computed: string; readonly stored: string; readonly needing: string };
  /** The period of a search, ISO 8601. */
  readonly period: { readonly from: string; readonly to: string };
  /** Free openings of the computed service, the latest first: taking them leaves the searches as they are. */
  readonly free: readonly string[];
  readonly patients: readonly PatientFacts[];
  readonly staff: { readonly email: string; readonly password: string };
  readonly carrier: { readonly accountSid: string; readonly authToken: string };
  /** A vendor's system, with its private key. */
  readonly vendor: {
    readonly clientId: string;
    readonly privateKeyJwk: object & { readonly kid: string };
    readonly scope: string;
  };
  /** One schedule with stored slots, and the practitioner, place and service of each computed schedule, by its id. */
  readonly fhir: {
    readonly storedSchedule: string;
    readonly site: string;
    readonly visitMinutes: number;
    readonly practitioners: Readonly<Record<string, string>>;
  };
}

export interface PatientFacts {
  readonly id: string;
  readonly phone: string;
  /** As keyed on a phone: DDMMYYYY. */
  readonly birthKeys: string;
}
