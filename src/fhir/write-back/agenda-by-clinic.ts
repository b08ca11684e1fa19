import { ownAgenda, type AgendaByClinic, type OwnAgenda, type RemoteAgenda } from '../../agenda/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { ClinicId } from '../../platform/kernel/ids.ts';
import { plusMs, SECOND_MS, type Instant } from '../../platform/time/instant.ts';
import type { FindTarget } from './ehr-target.ts';
import { remoteAgenda } from './remote-agenda.ts';

/** A connection that was made, changed or removed is noticed after this long, in whatever process. */
const REMEMBERED_MS = 15 * SECOND_MS;

type Agenda = OwnAgenda | RemoteAgenda;

interface Remembered {
  readonly agenda: Agenda | Promise<Agenda>;
  readonly until: Instant;
}

/** Which clinic keeps its agenda where. A booking of a clinic without an EHR pays a look into a map for it. */
export function agendaByClinic(find: FindTarget): AgendaByClinic {
  const remembered = new Map<ClinicId, Remembered>();

  const lookUp = async (ctx: ClinicContext): Promise<Agenda> => {
    const { clinicId } = ctx;
    try {
      const target = await find(ctx);
      const agenda = target ? remoteAgenda(target) : ownAgenda;
      const known = remembered.get(clinicId);
      if (known) remembered.set(clinicId, { ...known, agenda });
      return agenda;
    } catch (error) {
      remembered.delete(clinicId);
      throw error;
    }
  };

  return {
    kind: 'by-clinic',
    of: (ctx) => {
      const now = ctx.clock.real();
      const known = remembered.get(ctx.clinicId);
      if (known && known.until > now) return known.agenda;
      const agenda = lookUp(ctx);
      remembered.set(ctx.clinicId, { agenda, until: plusMs(now, REMEMBERED_MS) });
      return agenda;
    },
  };
}
