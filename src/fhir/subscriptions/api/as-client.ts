import type { ClinicTx, Database } from '../../../platform/database/database.ts';
import type { FhirAnswer, FhirCall } from '../../api/fhir-call.ts';

/** Says in each transaction whose subscriptions may be seen: a client sees its own, and code that says nothing sees none. */
function ofClient(db: Database, clientId: string): Database {
  const saying =
    <T>(work: (tx: ClinicTx) => Promise<T>) =>
    async (tx: ClinicTx): Promise<T> => {
      // Travels with the first statement of the work.
      const [, value] = await Promise.all([tx.sql("select set_config('app.client', $1, true)", [clientId]), work(tx)]);
      return value;
    };
  const inClinic: Database['inClinic'] = (clinicId, work) => db.inClinic(clinicId, saying(work));
  const atOnce: Database['atOnce'] = (clinicId, ask) => db.atOnce(clinicId, saying(ask));
  // What is said holds for a transaction: reads have one here.
  return { ...boundMethods(db), inClinic, atOnce, reading: inClinic };
}

function boundMethods(db: Database): Omit<Database, 'inClinic' | 'atOnce' | 'reading'> {
  return {
    query: (clinicId, text, params) => db.query(clinicId, text, params),
    inSystem: (work) => db.inSystem(work),
    querySystem: (text, params) => db.querySystem(text, params),
    check: () => db.check(),
    close: () => db.close(),
  };
}

/** The same request, seeing the subscriptions of its own client. */
function asClient<C extends FhirCall>(call: C): C {
  return { ...call, ctx: { ...call.ctx, db: ofClient(call.ctx.db, call.token.clientId) } };
}

/** An interaction on one's own subscriptions. */
export function own<C extends FhirCall>(run: (call: C) => Promise<FhirAnswer>): (call: C) => Promise<FhirAnswer> {
  return (call) => run(asClient(call));
}
