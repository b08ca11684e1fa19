import { listOf } from '../mapping/kept.ts';
import { isJsonObject, type FhirJson } from '../mapping/resource.ts';

/** Money in the smallest unit of its currency. */
export interface Amount {
  readonly minor: number;
  /** ISO 4217. */
  readonly currency: string;
}

/** Something that the patient has not paid. */
export interface OpenBill {
  readonly title?: string;
  readonly amount?: Amount;
  /** `YYYY-MM-DD`. */
  readonly date?: string;
}

/** Something that waits for a signature. */
export interface UnsignedPaper {
  readonly kind: 'document' | 'consent';
  readonly title?: string;
  /** `YYYY-MM-DD`. */
  readonly date?: string;
}

const MOST_CHARACTERS = 120;
const USUAL_CURRENCY = 'EUR';
/** FHIR's own way to say in R4 what came with R5: http://hl7.org/fhir/versions.html#extensions */
const BALANCE_OF_R5 = 'http://hl7.org/fhir/5.0/StructureDefinition/extension-Account.balance';

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, MOST_CHARACTERS) : undefined;
}

function dateOf(...values: readonly unknown[]): string | undefined {
  const found = values.find((value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value));
  return typeof found === 'string' ? found.slice(0, 10) : undefined;
}

/** The text of a CodeableConcept, or of its first coding. */
function conceptOf(value: unknown): string | undefined {
  if (!isJsonObject(value)) return undefined;
  return textOf(value['text']) ?? textOf(listOf(value, 'coding')[0]?.['display']);
}

function decimalsOf(currency: string): number {
  try {
    return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  } catch {
    return 2;
  }
}

/** FHIR's Money. What is no number is no amount: the bill is there all the same. */
function amountOf(money: unknown): Amount | undefined {
  if (!isJsonObject(money) || typeof money['value'] !== 'number' || !Number.isFinite(money['value'])) return undefined;
  const code = textOf(money['currency']);
  const currency = code !== undefined && /^[A-Z]{3}$/.test(code) ? code : USUAL_CURRENCY;
  return { minor: Math.round(money['value'] * 10 ** decimalsOf(currency)), currency };
}

/** Leaves out what is not known. */
function known<T extends object>(facts: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as T;
}

function titleOf(resource: FhirJson): string | undefined {
  const [identifier] = listOf(resource, 'identifier');
  return (
    conceptOf(resource['type']) ??
    textOf(resource['title']) ??
    textOf(resource['name']) ??
    textOf(resource['description']) ??
    textOf(identifier?.['value'])
  );
}

/** An Invoice that was issued and not balanced: https://hl7.org/fhir/R4/valueset-invoice-status.html */
export function billOfInvoice(invoice: FhirJson): readonly OpenBill[] {
  if (invoice['status'] !== 'issued') return [];
  const amount = amountOf(invoice['totalGross']) ?? amountOf(invoice['totalNet']);
  if (amount !== undefined && amount.minor <= 0) return [];
  return [known<OpenBill>({ title: titleOf(invoice), amount, date: dateOf(invoice['date'], invoice['creation']) })];
}

function balancesOf(account: FhirJson): readonly unknown[] {
  const own = listOf(account, 'balance').filter((one) => one['estimate'] !== true);
  const extended = listOf(account, 'extension')
    .filter(({ url }) => url === BALANCE_OF_R5)
    .flatMap((one) => listOf(one, 'extension').filter(({ url }) => url === 'amount'));
  return [...own.map((one) => one['amount']), ...extended.map((one) => one['valueMoney'])];
}

/** An active Account with a balance that the patient owes. R4 has no balance of its own: then it says nothing of money. */
export function billOfAccount(account: FhirJson): readonly OpenBill[] {
  if (account['status'] !== 'active') return [];
  const owed = balancesOf(account)
    .map(amountOf)
    .filter((amount) => amount !== undefined)
    .filter(({ minor }) => minor > 0);
  return owed.map((amount) => known<OpenBill>({ title: titleOf(account), amount, date: undefined }));
}

/** A current document that is only a draft yet: https://hl7.org/fhir/R4/valueset-composition-status.html */
export function unsignedDocument(document: FhirJson): readonly UnsignedPaper[] {
  if (document['status'] !== 'current' || document['docStatus'] !== 'preliminary') return [];
  return [known<UnsignedPaper>({ kind: 'document', title: titleOf(document), date: dateOf(document['date']) })];
}

/** A consent that was put before the patient and not decided. */
export function unsignedConsent(consent: FhirJson): readonly UnsignedPaper[] {
  if (consent['status'] !== 'draft' && consent['status'] !== 'proposed') return [];
  const title = conceptOf(listOf(consent, 'category')[0]) ?? conceptOf(consent['scope']);
  return [known<UnsignedPaper>({ kind: 'consent', title, date: dateOf(consent['dateTime'], consent['date']) })];
}
