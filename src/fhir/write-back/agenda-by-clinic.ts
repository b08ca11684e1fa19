import { ownAgenda, type AgendaByClinic, type OwnAgenda, type RemoteAgenda } from '../../agenda/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { ClinicId } from '../../platform/kernel/ids.ts';
import { plusMs, SECOND_MS, type Instant } from '../../platform/time/instant.ts';
import { changeMark } from '../connections/change-mark.ts';
import type { FindTarget } from './ehr-target.ts';
import { remoteAgenda } from './remote-agenda.ts';

/** A connection that another process made, changed or removed is noticed after this long; one of this process at once. */
const REMEMBERED_MS = 3 * SECOND_MS;

type Agenda = OwnAgenda | RemoteAgenda;

interface Remembered {
  readonly agenda: Agenda | Promise<Agenda>;
  readonly until: Instant;
  readonly mark: number;
}

/** Which clinic keeps its agenda where. A booking of a clinic without an EHR pays a look into a map for it. */
export function agendaByClinic(find: FindTarget): AgendaByClinic {
  const remembered = new Map<ClinicId, Remembered>();

  const lookUp = async (ctx: ClinicContext, mark: number): Promise<Agenda> => {
    const { clinicId } = ctx;
    try {
      const target = await find(ctx);
      const agenda = target ? remoteAgenda(target) : ownAgenda;
      const known = remembered.get(clinicId);
      // What was asked for since then knows better.
      if (known?.mark === mark) remembered.set(clinicId, { ...known, agenda });
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
      const mark = changeMark(ctx);
      if (known && known.until > now && known.mark === mark) return known.agenda;
      const agenda = lookUp(ctx, mark);
      remembered.set(ctx.clinicId, { agenda, until: plusMs(now, REMEMBERED_MS), mark });
      return agenda;
    },
  };
}
