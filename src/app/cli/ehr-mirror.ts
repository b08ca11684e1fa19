import {
  mirrorEhr,
  mirrorProgress,
  PROBE_EVERY_MS,
  type ConnectionView,
  type MirrorProgress,
} from '../../fhir/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { isUuid, type ClinicId } from '../../platform/kernel/ids.ts';
import { plusMs, toIso } from '../../platform/time/instant.ts';
import type { Arguments } from './arguments.ts';
import { chosen, deskOf, meansOf } from './ehr.ts';
import { asOperator, type Operator } from './operator.ts';

const BAR_WIDTH = 30;

/** The connection that is named, or the active one of the clinic that is named, or of the only one. */
function withConnection(
  args: Arguments,
  work: (ctx: ClinicContext, connection: ConnectionView) => Promise<number>,
): Promise<number> {
  return asOperator(async (operator) => {
    const clinic = args.values['clinic'] ?? (await clinicOf(operator, args.positionals[0]));
    const desk = await deskOf(operator, { ...args.values, clinic });
    return work(desk.ctx, await chosen(desk, args));
  });
}

/** A connection's id says which clinic is meant. */
async function clinicOf({ runtime }: Operator, id: string | undefined): Promise<string | undefined> {
  if (!isUuid(id)) return undefined;
  const [row] = await runtime.db.querySystem<{ clinic_id: ClinicId }>(
    'select clinic_id from ehr_connection where id = $1',
    [id],
  );
  return row?.clinic_id;
}

/** Begins the mirror of a connection: a worker of the running product loads it. */
export function ehrMirror(args: Arguments): Promise<number> {
  return withConnection(args, async (ctx, { id }) => {
    const begun = await mirrorEhr(ctx, id);
    process.stdout.write(begun.ok ? 'the load is due; `ehr status` shows how far it is\n' : `${begun.error.code}\n`);
    return begun.ok ? 0 : 1;
  });
}

function bar(share: number): string {
  const full = Math.round(share * BAR_WIDTH);
  return `${'█'.repeat(full)}${'░'.repeat(BAR_WIDTH - full)} ${String(Math.floor(share * 100)).padStart(3)} %`;
}

function linesOf(progress: MirrorProgress): readonly string[] {
  const { state, share, polledAt, types, issues } = progress;
  return [
    `${bar(share)}  ${state}${polledAt === undefined ? '' : `, last round ${toIso(polledAt)}`}`,
    ...types.map(
      (type) =>
        `  ${type.type.padEnd(18)} ${bar(type.share)}  ${type.seen}${type.expected === undefined ? '' : ` of ${type.expected}`}`,
    ),
    ...issues.map((issue) => `  ! ${issue.type}/${issue.id}  ${issue.path}  ${issue.reason}: ${issue.diagnostics}`),
    `${issues.length} issues`,
  ];
}

/** What the last look at the server showed, and when the next one is. */
function probeLine(view: ConnectionView): string {
  const { probedAt, report, pausedAt } = view;
  if (probedAt === undefined) return 'never probed; look with `ehr probe`';
  const seen = report?.reachable === false ? `could not be looked at: ${report.fault}` : 'answered';
  const next = pausedAt === undefined ? toIso(plusMs(probedAt, PROBE_EVERY_MS)) : 'when it is resumed';
  return `probed ${toIso(probedAt)} (${seen}), again ${next}; ${meansOf(view)}`;
}

/** How far the mirror is, and what could not be taken over. */
export function ehrStatus(args: Arguments): Promise<number> {
  return withConnection(args, async (ctx, view) => {
    process.stdout.write(`${probeLine(view)}\n`);
    const progress = await mirrorProgress(ctx, view.id);
    if (!progress) {
      process.stdout.write('not mirrored; begin with `ehr mirror`\n');
      return 1;
    }
    process.stdout.write(`${linesOf(progress).join('\n')}\n`);
    return 0;
  });
}
