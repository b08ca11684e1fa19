import { SECOND_MS } from '../../platform/time/instant.ts';
import { ProviderError } from '../../platform/kernel/provider-error.ts';
import type { EhrAnswer, EhrClient, EhrLane } from '../client/ehr-client.ts';
import { listOf } from '../mapping/kept.ts';
import { isJsonObject, type FhirJson } from '../mapping/resource.ts';

/** Everything that is asked while somebody waits on the telephone: well below the 8 s in which a carrier wants its answer. */
const LIVE_BUDGET_MS = 5 * SECOND_MS;
/** What is looked for is one thing; more than this is "many" anyway. */
const MOST_FOUND = 20;

/** What is said to an EHR in one go. Throws `ProviderError` where no answer came. */
export interface Talk {
  readonly version: 'R4' | 'R5';
  read(reference: string): Promise<EhrAnswer>;
  /** The resources of the type that it finds, 20 at most. */
  search(type: string, query: Readonly<Record<string, string | readonly string[]>>): Promise<readonly FhirJson[]>;
  /** The same; undefined of a server that answers no such search. */
  trySearch(
    type: string,
    query: Readonly<Record<string, string | readonly string[]>>,
  ): Promise<readonly FhirJson[] | undefined>;
  create(type: string, body: FhirJson, ifNoneExist?: string): Promise<EhrAnswer>;
  /** `version` as `versionOf` reads it; undefined where the server keeps none. */
  update(reference: string, body: FhirJson, version: string | undefined): Promise<EhrAnswer>;
  /** An operation (`Appointment/$book`), or a transaction where the path is empty. */
  post(path: string, body: FhirJson): Promise<EhrAnswer>;
}

function foundIn(answer: EhrAnswer, type: string): readonly FhirJson[] {
  return listOf(answer.body, 'entry').flatMap(({ resource }) =>
    isJsonObject(resource) && resource['resourceType'] === type ? [resource] : [],
  );
}

export function talkTo(client: EhrClient, lane: EhrLane): Talk {
  const whole = lane === 'live' ? { signal: AbortSignal.timeout(LIVE_BUDGET_MS) } : {};
  const common = { lane, ...whole };
  const asked = (path: string, query: Readonly<Record<string, string | readonly string[]>>) =>
    client.send({ ...common, method: 'GET', path, query: { ...query, _count: String(MOST_FOUND) } });
  return {
    version: client.version,
    read: (path) => client.send({ ...common, method: 'GET', path }),
    search: async (type, query) => {
      const answer = await asked(type, query);
      if (answer.status >= 300)
        throw new ProviderError('ehr', `it cannot be searched (HTTP ${answer.status})`, { retryable: true });
      return foundIn(answer, type);
    },
    trySearch: async (type, query) => {
      const answer = await asked(type, query);
      return answer.status >= 300 ? undefined : foundIn(answer, type);
    },
    create: (path, body, ifNoneExist) =>
      client.send({
        ...common,
        method: 'POST',
        path,
        body,
        // Not every server knows If-None-Exist: after a lost answer we look before we ask again.
        once: true,
        headers: {
          prefer: 'return=representation',
          ...(ifNoneExist === undefined ? {} : { 'if-none-exist': ifNoneExist }),
        },
      }),
    update: (path, body, version) =>
      client.send({
        ...common,
        method: 'PUT',
        path,
        body,
        headers: { prefer: 'return=representation', ...(version === undefined ? {} : { 'if-match': version }) },
      }),
    post: (path, body) => client.send({ ...common, method: 'POST', path, body }),
  };
}

/** For `If-Match`: the ETag as it came, or one made from `meta.versionId`. */
export function versionOf({ etag, body }: EhrAnswer): string | undefined {
  if (etag !== undefined) return etag;
  const meta = body?.['meta'];
  const version = isJsonObject(meta) ? meta['versionId'] : undefined;
  return typeof version === 'string' && version !== '' ? `W/"${version}"` : undefined;
}

const ID = '[A-Za-z0-9.-]{1,64}';

/** The id of a resource that was just written, from what came back or from its address. */
export function idIn(answer: EhrAnswer, type: string): string | undefined {
  const { body, location } = answer;
  if (body?.['resourceType'] === type && typeof body['id'] === 'string') return body['id'];
  return location === undefined ? undefined : new RegExp(`${type}/(${ID})(?:/_history/${ID})?$`).exec(location)?.[1];
}
