import { existsSync, readFileSync } from 'node:fs';
import {
  authInput,
  ehrClientDeps,
  jwksUrlOf,
  listConnections,
  MOST_REQUESTS_PER_SECOND,
  pauseConnection,
  probeConnection,
  removeConnection,
  resumeConnection,
  rotateKey,
  saveConnection,
  type ConnectionDeps,
  type ConnectionView,
  type EhrConnectionId,
} from '../../fhir/index.ts';
import { listClinicIds } from '../../identity/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { parseId, type ClinicId } from '../../platform/kernel/ids.ts';
import { toIso } from '../../platform/time/instant.ts';
import { ehrInsideHosts, hasDemo, loadSealKey } from '../secrets.ts';
import type { Arguments } from './arguments.ts';
import { operatorIn } from './clinic-context.ts';
import { asOperator, type Operator } from './operator.ts';

export interface Desk {
  readonly ctx: ClinicContext;
  readonly deps: ConnectionDeps;
  readonly publicUrl: string;
}

function textOf(values: Arguments['values'], name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

export async function deskOf(
  { env, dataDir, runtime, publicUrl }: Operator,
  values: Arguments['values'],
): Promise<Desk> {
  const clinics = await listClinicIds(runtime.db);
  const asked = textOf(values, 'clinic');
  const clinicId = asked === undefined && clinics.length === 1 ? clinics[0] : parseId<ClinicId>(asked);
  if (!clinicId || !clinics.includes(clinicId)) throw new Error(`--clinic is one of ${clinics.join(', ')}`);
  const insideHosts = ehrInsideHosts(env, hasDemo(env, dataDir));
  return {
    ctx: operatorIn(runtime, clinicId),
    deps: {
      sealKey: loadSealKey(env, dataDir),
      client: ehrClientDeps({ clock: runtime.clock, insideHosts, db: runtime.db }),
    },
    publicUrl,
  };
}

/** The connection that is named, or the clinic's active one. */
export async function chosen({ ctx }: Desk, { positionals }: Arguments): Promise<ConnectionView> {
  const views = await listConnections(ctx);
  const [asked] = positionals;
  const id = asked === undefined ? undefined : parseId<EhrConnectionId>(asked);
  const found = views.find((view) => (asked === undefined ? view.state === 'active' : view.id === id));
  if (!found) throw new Error('there is no such connection: see centralita ehr list');
  return found;
}

function accepted<T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: { readonly code: string } },
): T {
  if (result.ok) return result.value;
  const { code, ...facts } = result.error;
  throw new Error([code, ...Object.values(facts)].join(': '));
}

function print(value: unknown): void {
  process.stdout.write(`${typeof value === 'string' ? value : JSON.stringify(value, undefined, 2)}\n`);
}

/** From a file or the standard input: what stands in a command line is read by every process of the machine. */
function secretOf(values: Arguments['values']): string | undefined {
  const file = textOf(values, 'secret-file');
  if (file === undefined) return undefined;
  if (file !== '-' && !existsSync(file)) throw new Error(`--secret-file: there is no ${file}`);
  return readFileSync(file === '-' ? 0 : file, 'utf8').trim();
}

function authOf(values: Arguments['values']): ReturnType<typeof authInput.parse> {
  const secret = secretOf(values);
  const given = {
    kind: textOf(values, 'auth') ?? 'none',
    username: textOf(values, 'username'),
    name: textOf(values, 'header'),
    clientId: textOf(values, 'client-id'),
    scope: textOf(values, 'scope'),
    tokenUrl: textOf(values, 'token-url'),
    alg: textOf(values, 'alg'),
    sendBy: textOf(values, 'send-by'),
    password: secret,
    value: secret,
    clientSecret: secret,
  };
  const parsed = authInput.safeParse(given);
  if (parsed.success) return parsed.data;
  throw new Error(parsed.error.issues.map(({ path, message }) => `--auth: ${path.join('.')}: ${message}`).join('\n'));
}

export const EHR_CONNECT_OPTIONS = {
  clinic: { type: 'string' },
  id: { type: 'string' },
  version: { type: 'string' },
  auth: { type: 'string' },
  'client-id': { type: 'string' },
  scope: { type: 'string' },
  'token-url': { type: 'string' },
  alg: { type: 'string' },
  'send-by': { type: 'string' },
  username: { type: 'string' },
  header: { type: 'string' },
  'secret-file': { type: 'string' },
  'requests-per-second': { type: 'string' },
} as const;

function rateOf(values: Arguments['values']): number | undefined {
  const asked = textOf(values, 'requests-per-second');
  if (asked === undefined) return undefined;
  const rate = /^\d{1,4}$/.test(asked) ? Number(asked) : 0;
  if (rate >= 1 && rate <= MOST_REQUESTS_PER_SECOND) return rate;
  throw new Error(`--requests-per-second is a whole number from 1 to ${MOST_REQUESTS_PER_SECOND}`);
}

export function ehrConnect({ values, positionals }: Arguments): Promise<number> {
  const [baseUrl] = positionals;
  const version = textOf(values, 'version') ?? 'R4';
  if (!baseUrl) throw new Error('which server? give the address of its base');
  if (version !== 'R4' && version !== 'R5') throw new Error('--version is R4 or R5');
  const requestsPerSecond = rateOf(values);
  const id = values['id'] === undefined ? undefined : parseId<EhrConnectionId>(values['id']);
  if (values['id'] !== undefined && !id) throw new Error('--id is the id of a connection, as `ehr list` prints it');
  const auth = id && values['auth'] === undefined ? undefined : authOf(values);
  return asOperator(async (operator) => {
    const desk = await deskOf(operator, values);
    const saved = accepted(
      await saveConnection(desk.ctx, desk.deps, { id, baseUrl, version, auth, requestsPerSecond }),
    );
    print(saved);
    if (auth?.kind === 'private-key-jwt') {
      print(`public keys: ${jwksUrlOf(desk.publicUrl, saved)}`);
      if (!id) {
        print('not looked at yet: register the keys there, then run ehr probe');
        return 0;
      }
    }
    return lookAt(desk, saved);
  });
}

/** How it is worked with. Where agendas differ, how many have Slots there and how many are reckoned here. */
export function meansOf({ strategy, agendas }: Pick<ConnectionView, 'strategy' | 'agendas'>): string {
  if (!strategy) return 'no strategy yet';
  const { slots, booking, changes } = strategy;
  const isMixed = slots === 'stored' && agendas !== undefined && agendas.computed > 0;
  const each = isMixed ? ` (${agendas.stored} agendas stored, ${agendas.computed} computed)` : '';
  return `slots ${slots}${each}, booking ${booking}, changes ${changes}`;
}

/** Looks at the server and prints what it can do; 1 where it does not answer. */
async function lookAt({ ctx, deps }: Desk, id: EhrConnectionId): Promise<number> {
  const probed = accepted(await probeConnection(ctx, deps, id));
  const { agendas } = (await listConnections(ctx)).find((view) => view.id === id) ?? {};
  print({ ...probed, ...(agendas ? { agendas } : {}) });
  return probed.report.reachable ? 0 : 1;
}

export function ehrProbe(args: Arguments): Promise<number> {
  return asOperator(async (operator) => {
    const desk = await deskOf(operator, args.values);
    const { id } = await chosen(desk, args);
    return lookAt(desk, id);
  });
}

export function ehrList({ values }: Arguments): Promise<number> {
  return asOperator(async (operator) => {
    const desk = await deskOf(operator, values);
    for (const view of await listConnections(desk.ctx)) {
      const looked = view.probedAt === undefined ? 'never probed' : `probed ${toIso(view.probedAt)}`;
      const state = view.pausedAt === undefined ? view.state : `paused since ${toIso(view.pausedAt)}`;
      print(`${view.id}  ${state}  ${view.version}  ${view.auth.kind}  ${view.baseUrl}  ${looked}  ${meansOf(view)}`);
    }
    return 0;
  });
}

export function ehrRotateKey(args: Arguments): Promise<number> {
  return asOperator(async (operator) => {
    const desk = await deskOf(operator, args.values);
    const { id } = await chosen(desk, args);
    print(accepted(await rotateKey(desk.ctx, desk.deps, id)));
    return 0;
  });
}

export function ehrRemove(args: Arguments): Promise<number> {
  return asOperator(async (operator) => {
    const desk = await deskOf(operator, args.values);
    const { id } = await chosen(desk, args);
    accepted(await removeConnection(desk.ctx, id));
    print(`${id} is removed, its secrets are erased`);
    return 0;
  });
}

export function ehrPause(args: Arguments): Promise<number> {
  return asOperator(async (operator) => {
    const desk = await deskOf(operator, args.values);
    const { id } = await chosen(desk, args);
    accepted(await pauseConnection(desk.ctx, id));
    print(`${id} is paused: nothing is read there and nothing written until ehr resume`);
    return 0;
  });
}

export function ehrResume(args: Arguments): Promise<number> {
  return asOperator(async (operator) => {
    const desk = await deskOf(operator, args.values);
    const { id } = await chosen(desk, args);
    accepted(await resumeConnection(desk.ctx, id));
    print(`${id} is resumed: what waited goes out`);
    return 0;
  });
}
