import type { ClinicTx } from '../../../platform/database/database.ts';
import type { Language } from '../../../platform/i18n/language.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import type { RouteContent, TaskRoute, TaskRouteId } from '../domain/task-route.ts';

interface RouteRow {
  readonly id: TaskRouteId;
  readonly name: string;
  readonly active: boolean;
  readonly ended: 'gone' | null;
  readonly kinds: readonly string[];
  readonly priorities: readonly string[];
  readonly reasons: readonly string[];
  readonly content: RouteContent;
  readonly target: TaskRoute['target'];
  readonly language: Language;
  readonly emails: readonly string[];
  readonly url: string | null;
  readonly secret_sealed: string | null;
  readonly previous_sealed: string | null;
  readonly previous_until: Instant | null;
  readonly version: number;
}

/** A route with its sealed secrets, which never leave the server. */
export interface StoredRoute extends TaskRoute {
  readonly secretSealed?: string;
  readonly previousSealed?: string;
}

const COLUMNS = `r.id, r.name, r.active, r.ended, r.kinds, r.priorities, r.reasons, r.content, r.target, r.language, r.emails, r.url,
  r.secret_sealed, r.previous_sealed, r.previous_until, r.version`;

function toRoute(row: RouteRow): StoredRoute {
  const { url, ended, secret_sealed: secret, previous_sealed: previous, previous_until: until, ...rest } = row;
  return {
    ...rest,
    ...(ended === null ? {} : { ended }),
    ...(url === null ? {} : { url }),
    ...(secret === null ? {} : { secretSealed: secret }),
    ...(previous === null ? {} : { previousSealed: previous }),
    ...(until === null ? {} : { previousSecretUntil: until }),
  };
}

/** A clinic has a few; the limit is kept when one is made. */
export const MOST_ROUTES = 50;

export async function listRoutes(ctx: ClinicContext): Promise<readonly StoredRoute[]> {
  const rows = await ctx.db.query<RouteRow>(
    ctx.clinicId,
    `select ${COLUMNS} from task_route r where r.clinic_id = $1 order by r.created_at, r.id limit ${MOST_ROUTES}`,
    [ctx.clinicId],
  );
  return rows.map(toRoute);
}

export async function lockRoute(tx: ClinicTx, id: TaskRouteId): Promise<StoredRoute | undefined> {
  const [row] = await tx.sql<RouteRow>(
    `select ${COLUMNS} from task_route r where r.clinic_id = $1 and r.id = $2 for update`,
    [tx.clinicId, id],
  );
  return row && toRoute(row);
}

export async function routeById(ctx: ClinicContext, id: TaskRouteId): Promise<StoredRoute | undefined> {
  const [row] = await ctx.db.query<RouteRow>(
    ctx.clinicId,
    `select ${COLUMNS} from task_route r where r.clinic_id = $1 and r.id = $2`,
    [ctx.clinicId, id],
  );
  return row && toRoute(row);
}

/** Writes the whole route; a new one begins at version 1. */
export async function saveRoute(tx: ClinicTx, ctx: ClinicContext, route: StoredRoute): Promise<void> {
  const until = route.previousSecretUntil;
  await tx.run(
    `insert into task_route (clinic_id, id, name, active, ended, kinds, priorities, reasons, content, target, language, emails, url,
       secret_sealed, previous_sealed, previous_until, version, created_at, updated_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $18)
     on conflict (clinic_id, id) do update set name = excluded.name, active = excluded.active, ended = excluded.ended,
       kinds = excluded.kinds, priorities = excluded.priorities, reasons = excluded.reasons, content = excluded.content,
       language = excluded.language, emails = excluded.emails, url = excluded.url, secret_sealed = excluded.secret_sealed,
       previous_sealed = excluded.previous_sealed, previous_until = excluded.previous_until, version = excluded.version,
       updated_at = excluded.updated_at`,
    [
      tx.clinicId,
      route.id,
      route.name,
      route.active,
      route.ended ?? null,
      [...route.kinds],
      [...route.priorities],
      [...route.reasons],
      route.content,
      route.target,
      route.language,
      [...route.emails],
      route.url ?? null,
      route.secretSealed ?? null,
      route.previousSealed ?? null,
      until === undefined ? null : new Date(until),
      route.version,
      new Date(ctx.clock.now()),
    ],
  );
}

/** The endpoint answered that it is gone: nothing more is sent there until somebody switches the route on again. */
export async function endRoute(tx: ClinicTx, ctx: ClinicContext, id: TaskRouteId): Promise<void> {
  await tx.run(
    `update task_route set active = false, ended = 'gone', version = version + 1, updated_at = $3 where clinic_id = $1 and id = $2`,
    [tx.clinicId, id, new Date(ctx.clock.now())],
  );
}
