import { createHash } from 'node:crypto';
import { Router, type Request, type Response } from 'express';
import type { Database } from '../../platform/database/database.ts';
import { NOT_FOUND, sendProblem, type Problem } from '../../platform/http/problem.ts';
import type { Actor } from '../../platform/kernel/actor.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { parseId, type ClinicId } from '../../platform/kernel/ids.ts';
import { parseInstant, SECOND_MS, toIso, type Instant } from '../../platform/time/instant.ts';
import { LINK_TYPES, type LinkType } from '../links/publication.ts';
import { freshPublication, freshUntilOf } from '../publish/build-publication.ts';
import {
  clinicOfPublication,
  publishedLines,
  type PublicationId,
  type PublicationRow,
} from '../publish/publication-store.ts';
import { statesOf } from '../publish/published-resources.ts';
import { isJsonObject } from '../mapping/resource.ts';

export interface PublicationRouteDeps {
  readonly db: Database;
  readonly publicUrl: string;
  contextFor(clinicId: ClinicId, actor: Actor): ClinicContext;
}

const ACTOR: Actor = { kind: 'system', name: 'publication' };
const MANIFEST = '$bulk-publish';
/** Of whole files that were made into text once, over all clinics. */
const KEPT_BYTES = 64_000_000;

const TOO_LARGE: Problem = {
  status: 503,
  code: 'publication-too-large',
  title: 'There are more times than one publication may have',
  detail: 'The clinic has to publish fewer days.',
  retryAfterSeconds: 3_600,
};
const BAD_SINCE: Problem = {
  status: 400,
  code: 'validation-failed',
  title: 'The request is not valid',
  errors: [{ path: 'query._since', message: 'expected a date and time with an offset' }],
};

interface Found {
  readonly ctx: ClinicContext;
  readonly row: PublicationRow;
}

interface Representation {
  readonly etag: string;
  readonly changedAt: Instant;
  readonly contentType: string;
  body(): Promise<string | Buffer>;
}

function changedOf(row: PublicationRow, types: readonly LinkType[]): Instant {
  return Math.max(0, ...types.map((type) => row.changed[type] ?? 0)) as Instant;
}

/** The same as long as nothing of it changed: the facts that it is made from have a stamp of their own. */
function etagOf(parts: readonly unknown[]): string {
  return `"${createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 27)}"`;
}

/** RFC 9110, 13.2.2: the tag decides where there is one; a date tells no more than seconds. */
function isUnchanged(request: Request, { etag, changedAt }: Representation): boolean {
  const tags = request.get('if-none-match');
  if (tags !== undefined) return tags.split(',').some((tag) => ['*', etag].includes(tag.trim().replace(/^W\//, '')));
  const since = Date.parse(request.get('if-modified-since') ?? '');
  return Number.isFinite(since) && Math.floor(changedAt / SECOND_MS) * SECOND_MS <= since;
}

/** Texts of whole files, the ones asked for last. */
class KeptFiles {
  readonly #files = new Map<string, Buffer>();
  #bytes = 0;

  get(key: string): Buffer | undefined {
    const file = this.#files.get(key);
    if (file) {
      this.#files.delete(key);
      this.#files.set(key, file);
    }
    return file;
  }

  keep(key: string, file: Buffer): void {
    if (this.#files.has(key)) return;
    this.#files.set(key, file);
    this.#bytes += file.length;
    for (const [oldest, { length }] of this.#files) {
      if (this.#bytes <= KEPT_BYTES) break;
      this.#files.delete(oldest);
      this.#bytes -= length;
    }
  }
}

class PublicationFace {
  readonly #deps: PublicationRouteDeps;
  readonly #kept = new KeptFiles();

  constructor(deps: PublicationRouteDeps) {
    this.#deps = deps;
  }

  async answer(request: Request<{ id: string; file: string }>, response: Response): Promise<void> {
    const { id, file } = request.params;
    const type = LINK_TYPES.find((known) => file === `${known}.ndjson`);
    const publicationId = parseId<PublicationId>(id);
    if (!publicationId || (!type && file !== MANIFEST)) return sendProblem(response, NOT_FOUND);
    const asked = request.query['_since'];
    const since = asked === undefined ? undefined : parseInstant(asked);
    if (asked !== undefined && since === undefined) return sendProblem(response, BAD_SINCE);
    const clinicId = await clinicOfPublication(this.#deps, publicationId);
    if (!clinicId) return sendProblem(response, NOT_FOUND);
    const ctx = this.#deps.contextFor(clinicId, ACTOR);
    const fresh = await freshPublication(ctx);
    if (!fresh.ok) return sendProblem(response, TOO_LARGE);
    if (!fresh.value) return sendProblem(response, NOT_FOUND);
    const found = { ctx, row: fresh.value };
    const shown = type ? this.#file(found, type, since) : this.#manifest(found, since);
    return this.#send(request, response, { ...found, shown });
  }

  async #send(request: Request, response: Response, { ctx, row, shown }: Found & { readonly shown: Representation }) {
    const leftMs = Math.max(0, freshUntilOf(row) - ctx.clock.real());
    response.setHeader('cache-control', `public, max-age=${Math.ceil(leftMs / SECOND_MS)}`);
    response.setHeader('etag', shown.etag);
    response.setHeader('last-modified', new Date(shown.changedAt).toUTCString());
    // For everybody, also for pages of other houses.
    response.setHeader('access-control-allow-origin', '*');
    if (isUnchanged(request, shown)) return void response.status(304).end();
    response.setHeader('content-type', shown.contentType);
    response.end(await shown.body());
  }

  #manifest({ ctx, row }: Found, since: Instant | undefined): Representation {
    const changedAt = changedOf(row, LINK_TYPES);
    const base = `${this.#deps.publicUrl}/publish/${row.id}`;
    const query = since === undefined ? '' : `?_since=${encodeURIComponent(toIso(since))}`;
    return {
      etag: etagOf(['manifest', row.id, changedAt, row.states, base, since]),
      changedAt,
      contentType: 'application/json; charset=utf-8',
      body: async () => {
        const states = row.states.length > 0 ? row.states : await this.#statesOf(ctx);
        const extension = states.length > 0 ? { extension: { state: states } } : {};
        const output = LINK_TYPES.map((type) => ({ type, url: `${base}/${type}.ndjson${query}`, ...extension }));
        const transactionTime = toIso(changedAt);
        return JSON.stringify({ transactionTime, request: `${base}/${MANIFEST}${query}`, output, error: [] });
      },
    };
  }

  async #statesOf(ctx: ClinicContext): Promise<readonly string[]> {
    const lines = await publishedLines(ctx, 'Location', undefined);
    return statesOf(lines.map((line): unknown => JSON.parse(line)).filter(isJsonObject));
  }

  #file({ ctx, row }: Found, type: LinkType, since: Instant | undefined): Representation {
    const changedAt = changedOf(row, [type]);
    const etag = etagOf([type, row.id, changedAt, since]);
    const text = async () => (await publishedLines(ctx, type, since)).map((line) => `${line}\n`).join('');
    return {
      etag,
      changedAt,
      contentType: 'application/fhir+ndjson; charset=utf-8',
      body: async () => {
        const kept = since === undefined ? this.#kept.get(etag) : undefined;
        if (kept) return kept;
        const made = Buffer.from(await text());
        if (since === undefined) this.#kept.keep(etag, made);
        return made;
      },
    };
  }
}

/**
 * `/publish/<id>/$bulk-publish` and its files, for everybody: the free times of a clinic that publishes them, as SMART Scheduling
 * Links. A GET changes nothing but what was built before.
 */
export function publicationRoutes(deps: PublicationRouteDeps): Router {
  const router = Router();
  const face = new PublicationFace(deps);
  router.get('/:id/:file', (request, response) => face.answer(request, response));
  return router;
}
