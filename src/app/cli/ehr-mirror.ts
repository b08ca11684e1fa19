import {
  listConnections,
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
import { asOperator } from './operator.ts';

const BAR_WIDTH = 30;

interface ConnectionRow {
  readonly id: string;
  readonly clinic_id: ClinicId;
}

/** The connection of that id, or the only active one. */
function withConnection(
  positionals: readonly string[],
  work: (ctx: ClinicContext, connectionId: string) => Promise<number>,
): Promise<number> {
  const [wanted] = positionals;
  if (wanted !== undefined && !isUuid(wanted))
    throw new Error('which connection? give its id, as `ehr list` prints it');
  return asOperator(async ({ runtime }) => {
    const rows = await runtime.db.querySystem<ConnectionRow>(
      `select id, clinic_id from ehr_connection where state = 'active' and ($1::uuid is null or id = $1) order by id limit 2`,
      [wanted ?? null],
    );
    const [connection, another] = rows;
    if (!connection) throw new Error('there is no such connection; make one with `ehr connect`');
    if (another) throw new Error('there are several connections; give the id of one, as `ehr list` prints it');
    const ctx = {
      ...runtime,
      clinicId: connection.clinic_id,
      actor: { kind: 'system', name: 'cli' } as const,
      ports: {},
    };
    return work(ctx, connection.id);
  });
}

/** Begins the mirror of a connection: a worker of the running product loads it. */
export function ehrMirror({ positionals }: Arguments): Promise<number> {
  return withConnection(positionals, async (ctx, connectionId) => {
    const begun = await mirrorEhr(ctx, connectionId);
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
function probeLine({ probedAt, strategy, report, pausedAt }: ConnectionView): string {
  if (probedAt === undefined) return 'never probed; look with `ehr probe`';
  const { slots, booking, changes } = strategy ?? {};
  const seen = report?.reachable === false ? `could not be looked at: ${report.fault}` : 'answered';
  const means = strategy ? `slots ${slots}, booking ${booking}, changes ${changes}` : 'no strategy yet';
  const next = pausedAt === undefined ? toIso(plusMs(probedAt, PROBE_EVERY_MS)) : 'when it is resumed';
  return `probed ${toIso(probedAt)} (${seen}), again ${next}; ${means}`;
}

/** How far the mirror is, and what could not be taken over. */
export function ehrStatus({ positionals }: Arguments): Promise<number> {
  return withConnection(positionals, async (ctx, connectionId) => {
    const view = (await listConnections(ctx)).find(({ id }) => id === connectionId);
    if (view) process.stdout.write(`${probeLine(view)}\n`);
    const progress = await mirrorProgress(ctx, connectionId);
    if (!progress) {
      process.stdout.write('not mirrored; begin with `ehr mirror`\n');
      return 1;
    }
    process.stdout.write(`${linesOf(progress).join('\n')}\n`);
    return 0;
  });
}
