import { listClinicIds } from '../../identity/index.ts';
import type { ClinicContext, RuntimeContext } from '../../platform/kernel/context.ts';
import { parseId, type ClinicId } from '../../platform/kernel/ids.ts';
import type { Arguments } from './arguments.ts';
import type { Operator } from './operator.ts';

/** The operator at work in a clinic. */
export function operatorIn(runtime: RuntimeContext, clinicId: ClinicId): ClinicContext {
  return { ...runtime, clinicId, actor: { kind: 'system', name: 'operator' }, ports: {} };
}

/** The operator at work in the clinic that `--clinic` names, or in the only one there is. */
export async function clinicContext({ runtime }: Operator, values: Arguments['values']): Promise<ClinicContext> {
  const clinics = await listClinicIds(runtime.db);
  const clinicId =
    values['clinic'] === undefined && clinics.length === 1 ? clinics[0] : parseId<ClinicId>(values['clinic']);
  if (!clinicId || !clinics.includes(clinicId)) throw new Error(`--clinic is one of ${clinics.join(', ')}`);
  return operatorIn(runtime, clinicId);
}
