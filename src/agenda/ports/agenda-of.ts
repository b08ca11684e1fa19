import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { Cause } from '../domain/model.ts';
import type { AgendaPorts, OwnAgenda, RemoteAgenda } from './ehr-agenda.ts';
import { ownAgenda } from './own-agenda.ts';

/** Who keeps the agenda of the clinic of this context, at once where that is known. What the EHR itself has changed is not told back to it. */
export function agendaOf(
  ctx: ClinicContext<AgendaPorts>,
  cause: Cause,
): OwnAgenda | RemoteAgenda | Promise<OwnAgenda | RemoteAgenda> {
  const { ehr } = ctx.ports;
  if (cause === 'ehr') return ownAgenda;
  return ehr.kind === 'by-clinic' ? ehr.of(ctx) : ehr;
}
