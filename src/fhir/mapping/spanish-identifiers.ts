import { listOf } from './kept.ts';
import type { FhirIssue, FhirJson } from './resource.ts';

type Kind = 'national-id' | 'cip-sns' | 'cip-catalonia' | 'cip-andalusia' | 'cip-regional' | 'regcess';

/**
 * The identifier systems of Spain that are checked, as the ÚNICAS guide of the Ministerio de Sanidad names them (0.0.2 draft,
 * November 2025); `urn:regcess` for the code of a centre itself is ours. A new system is a new line.
 */
const SYSTEMS: Readonly<Record<string, Kind>> = {
  'urn:oid:1.3.6.1.4.1.19126.3': 'national-id',
  'urn:oid:2.16.724.4.40': 'cip-sns',
  'urn:cite:80724000015': 'cip-catalonia',
  'urn:cite:80724000049': 'cip-andalusia',
  'urn:cite:80724000056': 'cip-regional', // Asturias
  'urn:cite:80724000064': 'cip-regional', // Cantabria
  'urn:cite:80724000098': 'cip-regional', // Comunitat Valenciana
  'urn:cite:80724000106': 'cip-regional', // Aragón
  'urn:cite:80724000114': 'cip-regional', // Castilla-La Mancha
  'urn:cite:80724000122': 'cip-regional', // Canarias
  'urn:cite:80724000148': 'cip-regional', // Illes Balears
  'urn:cite:80724000171': 'cip-regional', // Castilla y León
  'urn:regcess': 'regcess',
};

/** Of an appointment of a centre: `urn:regcess:<code of the centre>`, with the centre's own number as the value. */
const CENTRE_SYSTEM = /^urn:regcess:(.*)$/s;
const CENTRE_CODE = /^[A-Za-z0-9]{1,20}$/;

/** Ministerio del Interior: the letter is that of the number modulo 23. */
const CONTROL_LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';
/** The first letter of a NIE stands for a digit. */
const FOREIGNERS = 'XYZ';

function nationalIdProblem(value: string): string | undefined {
  const [, first = '', digits = '', letter] = /^([XYZ]|\d)(\d{7})([A-Z])$/.exec(value) ?? [];
  if (letter === undefined)
    return 'expected a DNI of eight digits and a letter, or a NIE of X, Y or Z, seven digits and a letter';
  const foreigner = FOREIGNERS.indexOf(first);
  const number = Number(`${foreigner < 0 ? first : foreigner}${digits}`);
  return CONTROL_LETTERS[number % 23] === letter
    ? undefined
    : 'the letter does not belong to the digits: one of them is mistyped';
}

function format(pattern: RegExp, expected: string): (value: string) => string | undefined {
  return (value) => (pattern.test(value) ? undefined : `expected ${expected}`);
}

/** The control digits of the health card numbers are not published: their form is all that can be checked. */
const PROBLEMS: Readonly<Record<Kind, (value: string) => string | undefined>> = {
  'national-id': nationalIdProblem,
  'cip-sns': format(/^[A-Z]{10}\d{6}$/, 'a CIP-SNS of ten letters and six digits'),
  'cip-catalonia': format(
    /^[A-Z]{4}[01]\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\d{3}$/,
    'a Catalan CIP of four letters and ten digits, in which sex and birth date stand',
  ),
  'cip-andalusia': format(/^AN\d{10}$/, 'a NUHSA of AN and ten digits'),
  'cip-regional': format(/^[A-Z0-9]{8,20}$/, 'a health card number of eight to twenty letters and digits'),
  regcess: format(CENTRE_CODE, 'a REGCESS code of letters and digits'),
};

function kindOf(system: unknown): Kind | undefined {
  return typeof system === 'string' && Object.hasOwn(SYSTEMS, system) ? SYSTEMS[system] : undefined;
}

/** An identifier's value as it is compared: those of Spain in capitals and without spaces, hyphens, points; others as they are. */
export function normalisedIdentifier({ system, value }: { readonly system: string; readonly value: string }): string {
  return kindOf(system) === undefined ? value : value.replaceAll(/[\s.\-/]/g, '').toUpperCase();
}

function problemOf(system: string, value: unknown): Pick<FhirIssue, 'path' | 'diagnostics'> | undefined {
  const centre = CENTRE_SYSTEM.exec(system)?.[1];
  if (centre !== undefined)
    return CENTRE_CODE.test(centre)
      ? undefined
      : { path: 'system', diagnostics: 'expected urn:regcess: and the REGCESS code of a centre' };
  const kind = kindOf(system);
  if (kind === undefined || typeof value !== 'string') return undefined;
  const diagnostics = PROBLEMS[kind](normalisedIdentifier({ system, value }));
  return diagnostics === undefined ? undefined : { path: 'value', diagnostics };
}

/** What is wrong with the Spanish identifiers of a resource. Old ones are history, and may be as wrong as they were. */
export function spanishIdentifierIssues(resource: FhirJson): readonly FhirIssue[] {
  const type = String(resource['resourceType']);
  return listOf(resource, 'identifier').flatMap(({ system, value, use }, index): readonly FhirIssue[] => {
    const problem = typeof system === 'string' && use !== 'old' ? problemOf(system, value) : undefined;
    if (!problem) return [];
    return [{ path: `${type}.identifier[${index}].${problem.path}`, code: 'value', diagnostics: problem.diagnostics }];
  });
}
