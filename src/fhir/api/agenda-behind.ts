import type { OwnAgenda, RemoteAgenda } from '../../agenda/index.ts';
import type { FhirCall } from './fhir-call.ts';

/** Whose agenda it is: ours alone, or another system's. */
export async function agendaBehind({ ctx }: FhirCall): Promise<OwnAgenda | RemoteAgenda> {
  const { ehr } = ctx.ports;
  return ehr.kind === 'by-clinic' ? ehr.of(ctx) : ehr;
}
