import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { PatientId } from '../../platform/kernel/ids.ts';
import { ProviderError } from '../../platform/kernel/provider-error.ts';
import type { EhrClient } from '../client/ehr-client.ts';
import { openEhr } from '../connections/find-connection.ts';
import type { ConnectionDeps } from '../connections/save-connection.ts';
import { listOf } from '../mapping/kept.ts';
import { isJsonObject, type FhirJson } from '../mapping/resource.ts';
import { referencesOf } from '../write-back/links.ts';
import {
  billOfAccount,
  billOfInvoice,
  unsignedConsent,
  unsignedDocument,
  type OpenBill,
  type UnsignedPaper,
} from './paper-facts.ts';

/** Somebody is on the telephone: what is not here by then is said to be unreadable, and asked for again by a click. */
const TIMEOUT_MS = 1_500;
/** Of one type; whoever has more is told so. */
const MOST = 20;

/**
 * One list of the clinic's own system. `failed`: it did not answer in time, or not all of it; what is there is shown as incomplete.
 * `not-offered`: that system has no such thing.
 */
export interface EhrList<T> {
  readonly state: 'read' | 'failed' | 'not-offered';
  readonly items: readonly T[];
  /** There are more than were read. */
  readonly more: boolean;
}

export interface OpenPapers {
  readonly bills: EhrList<OpenBill>;
  readonly unsigned: EhrList<UnsignedPaper>;
}

export type OpenPapersAnswer =
  | { readonly kind: 'no-ehr' }
  /** The patient is in our directory only. */
  | { readonly kind: 'not-there' }
  | ({ readonly kind: 'asked' } & OpenPapers);

interface Wanted<T> {
  readonly type: 'Invoice' | 'Account' | 'DocumentReference' | 'Consent';
  readonly query: Readonly<Record<string, string>>;
  readonly factsOf: (resource: FhirJson) => readonly T[];
}

async function read<T>(client: EhrClient, { type, query, factsOf }: Wanted<T>): Promise<EhrList<T>> {
  try {
    const answer = await client.send({
      method: 'GET',
      path: type,
      query: { ...query, _count: String(MOST) },
      lane: 'live',
      timeoutMs: TIMEOUT_MS,
    });
    // Not known there, or not ours to see: both are an answer.
    if (answer.status >= 400) return { state: 'not-offered', items: [], more: false };
    const resources = listOf(answer.body, 'entry')
      .map(({ resource }) => resource)
      .filter(isJsonObject)
      .filter((resource) => resource['resourceType'] === type);
    const more = listOf(answer.body, 'link').some(({ relation }) => relation === 'next');
    return { state: 'read', items: resources.flatMap(factsOf), more };
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
    return { state: 'failed', items: [], more: false };
  }
}

/** Two lists as one: what could not be read of either makes the whole incomplete. */
function together<T>(lists: readonly EhrList<T>[]): EhrList<T> {
  const state = lists.some((list) => list.state === 'failed')
    ? 'failed'
    : lists.some((list) => list.state === 'read')
      ? 'read'
      : 'not-offered';
  return { state, items: lists.flatMap(({ items }) => items), more: lists.some(({ more }) => more) };
}

/** What a patient has not paid and not signed, as their EHR says now: four searches at once, 1.5 s at most. Never throws for the EHR. */
export async function openPapersAt(client: EhrClient, patient: string): Promise<OpenPapers> {
  const [invoices, accounts, documents, consents] = await Promise.all([
    read(client, { type: 'Invoice', query: { subject: patient, status: 'issued' }, factsOf: billOfInvoice }),
    read(client, { type: 'Account', query: { subject: patient, status: 'active' }, factsOf: billOfAccount }),
    read(client, { type: 'DocumentReference', query: { patient, status: 'current' }, factsOf: unsignedDocument }),
    read(client, { type: 'Consent', query: { patient, status: 'draft,proposed' }, factsOf: unsignedConsent }),
  ]);
  return { bills: together([invoices, accounts]), unsigned: together<UnsignedPaper>([documents, consents]) };
}

/** Asks the clinic's own system for what a patient has not paid and not signed. Nothing of it is kept here. */
export function readOpenPapers(deps: ConnectionDeps) {
  return async (ctx: ClinicContext, patientId: PatientId): Promise<OpenPapersAnswer> => {
    const open = await openEhr(ctx, deps);
    if (!open) return { kind: 'no-ehr' };
    const { Patient } = await referencesOf(ctx, open.connection.id, [{ type: 'Patient', localId: patientId }]);
    if (Patient === undefined) return { kind: 'not-there' };
    return { kind: 'asked', ...(await openPapersAt(open.client, Patient)) };
  };
}
