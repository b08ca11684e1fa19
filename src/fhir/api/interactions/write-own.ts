import type { ClinicTx } from '../../../platform/database/database.ts';
import type { Brand } from '../../../platform/kernel/brand.ts';
import type { Result } from '../../../platform/kernel/result.ts';
import { isJsonObject, saysTheSame, type InvalidResource } from '../../mapping/resource.ts';
import { CHANGED_MEANWHILE } from '../agenda-refusal.ts';
import { alreadyThere } from '../conditional-create.ts';
import type { FhirAnswer, InstanceCall, TypeCall } from '../fhir-call.ts';
import { currentForUpdate } from '../if-match.ts';
import { insideTransaction, takeTurns } from '../one-transaction.ts';
import { FhirProblem } from '../operation-outcome.ts';
import { ownBody } from '../own-body.ts';
import { refuseDangling } from '../refuse-dangling.ts';
import { writtenNow } from '../written.ts';

/** How a type that is one of our own records is read and written. */
export interface RecordWriter<Facts extends { readonly id: string }> {
  parse(json: unknown): Result<Facts, InvalidResource>;
  /** Gives the version that now stands. Throws what the client is answered with. */
  write(call: TypeCall, tx: ClinicTx, facts: Facts): Promise<{ readonly version: number }>;
}

function parsed<Facts extends { readonly id: string }>(writer: RecordWriter<Facts>, body: unknown): Facts {
  const facts = writer.parse(body);
  if (!facts.ok) throw new FhirProblem(400, facts.error.issues);
  return facts.value;
}

/** POST [base]/[type]. The id is ours; `If-None-Exist` makes a repeat harmless. */
export function createRecord<Facts extends { readonly id: string }>(writer: RecordWriter<Facts>) {
  return async (call: TypeCall): Promise<FhirAnswer> => {
    const { ctx, body, type } = call;
    const id = ctx.ids.next<Brand<string, 'RecordId'>>();
    const facts = parsed(writer, isJsonObject(body) ? { ...body, id } : body);
    const condition = call.header('if-none-exist');
    return ctx.db.inClinic(ctx.clinicId, async (tx) => {
      const inside: TypeCall = { ...insideTransaction(call, tx), type };
      if (condition !== undefined) await takeTurns(tx, condition.slice(condition.indexOf('?') + 1));
      const existing = await alreadyThere(inside);
      if (existing) return existing;
      await refuseDangling(tx, body, { path: type.name, base: call.base });
      await writer.write(inside, tx, facts);
      return writtenNow(inside, { status: 201, id });
    });
  };
}

/** PUT [base]/[type]/[id]: replaces the record. The same again changes nothing. */
export function updateRecord<Facts extends { readonly id: string }>(writer: RecordWriter<Facts>) {
  return async (call: InstanceCall): Promise<FhirAnswer> => {
    const { ctx, type } = call;
    const { resource, version } = await currentForUpdate(call);
    const body = await ownBody(call);
    const facts = parsed(writer, body);
    if (saysTheSame(body, resource)) return writtenNow(call, { status: 200, id: facts.id });
    await ctx.db.inClinic(ctx.clinicId, async (tx) => {
      await refuseDangling(tx, body, { path: type.name, base: call.base, standing: resource });
      const written = await writer.write(call, tx, facts);
      // The row was locked by the write: a version in between is somebody else's, and rolls this one back.
      if (written.version > version + 1) throw CHANGED_MEANWHILE;
    });
    return writtenNow(call, { status: 200, id: facts.id });
  };
}
