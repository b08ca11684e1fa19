import { record, recordRead, type AuditEntry } from '../../audit/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import { parseId, type PatientId } from '../../platform/kernel/ids.ts';
import type { FhirCall } from './fhir-call.ts';

interface Shown {
  readonly action: string;
  readonly subject: { readonly type: string; readonly id: string };
  /** Ids; more than once counts once. */
  readonly patients: readonly string[];
  readonly detail?: object;
}

/** What showed n patients is one entry that names them all; the trail shows it as n AuditEvents, one for each (BALP). */
function entryOf({ patients, ...entry }: Shown): AuditEntry {
  const ids = [...new Set(patients)].flatMap((id) => parseId<PatientId>(id) ?? []);
  const [patientId, ...alsoPatients] = ids;
  return { ...entry, patientId, alsoPatients };
}

/** The trail of a read, written before the answer goes out, by one statement. */
export function recordShown({ ctx }: Pick<FhirCall, 'ctx'>, shown: Shown): Promise<void> {
  return recordRead(ctx, entryOf(shown));
}

/** The same in the transaction that the reading belongs to. */
export function recordShownIn(tx: ClinicTx, { ctx }: Pick<FhirCall, 'ctx'>, shown: Shown): Promise<void> {
  return record(tx, ctx, entryOf(shown));
}

/** Search parameters whose values are not a person's: codes, dates of visits, ids of ours, and how to answer. */
const SPEAKABLE =
  /^(_(id|count|sort|lastUpdated|since|summary|elements|total|include|revinclude|cursor|format|pretty|has)|date|status|start|schedule|slot|patient|subject|practitioner|location|actor|organization|appointment|based-on|focus|code|priority|type|subtype|action|outcome|source|active|deceased|service-(type|category)|specialty|appointment-type|part-status|medium|sent|received|period|category|authored|method|risk|questionnaire)$/;

/** The query as it came. The trail is never erased, so values that may be a person's (names, numbers, birth dates) are left out of it. */
export function spokenQuery(type: string, query: FhirCall['query']): string {
  const pairs = query.map(([name, value]) => {
    const [base = ''] = name.split(':', 1);
    return `${encodeURIComponent(name)}=${SPEAKABLE.test(base) ? encodeURIComponent(value) : '***'}`;
  });
  return pairs.length === 0 ? type : `${type}?${pairs.join('&')}`;
}
