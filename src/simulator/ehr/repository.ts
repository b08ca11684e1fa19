import {
  allOk,
  badRequest,
  created,
  gone,
  multipleMatches,
  notFound,
  OperationOutcomeError,
  validateResource,
  type SearchRequest,
  type WithId,
} from '@medplum/core';
import { MemoryRepository, type CreateResourceOptions, type DeleteResourceOptions } from '@medplum/fhir-router';
import type { FhirJson } from './fhir-json.ts';
import { RESOURCE_TYPES } from './schema.ts';

type Resource = Awaited<ReturnType<MemoryRepository['readResource']>>;
type Outcome = typeof allOk;
type History<T extends Resource> = Awaited<ReturnType<typeof MemoryRepository.prototype.readHistory<T>>>;

/** One write, as the history tells it. */
export interface Change {
  readonly method: 'POST' | 'PUT' | 'DELETE';
  readonly resourceType: string;
  readonly id: string;
  readonly versionId: string;
  readonly at: string;
  /** Missing where it was deleted. */
  readonly resource?: FhirJson;
  /** Missing where there was nothing before. */
  readonly before?: FhirJson;
}

/** What the EHR's own rules say about a write: `check` throws an `OperationOutcomeError`, `follow` writes what comes with it. */
export interface WriteRules {
  check(resource: FhirJson, before: FhirJson | undefined): void;
  follow(resource: FhirJson, before: FhirJson | undefined): Promise<void>;
}

const KNOWN_TYPES = new Set<string>(RESOURCE_TYPES);
/** Versions that are kept, all resources together. */
const MAX_CHANGES = 100_000;
const NO_RULES: WriteRules = { check: () => undefined, follow: async () => undefined };

/**
 * The library's repository with what an EHR adds: versions that count, its own ids and clock, history with deletions, 410
 * for what was deleted, validation, rules of its own, and a way back for transactions.
 */
export class SandboxRepository extends MemoryRepository {
  readonly #now: () => number;
  #changes: Change[] = [];
  readonly #versions = new Map<string, Change[]>();
  #lastId = 1000;
  rules: WriteRules = NO_RULES;

  constructor(now: () => number) {
    super();
    this.#now = now;
  }

  /** Every write so far, the oldest first. */
  get changes(): readonly Change[] {
    return this.#changes;
  }

  /** An EHR's ids are its own: nobody may take them for UUIDs. */
  override generateId(): string {
    this.#lastId += 1;
    return `ehr-${this.#lastId}`;
  }

  /** What is there now, without waiting: the rules must not lose their turn between reading and writing. */
  current(resourceType: string, id: string): FhirJson | undefined {
    return this.#versionsOf(resourceType, id).at(-1)?.resource;
  }

  /** Everything of a type that is there now. */
  all(resourceType: string): readonly FhirJson[] {
    return [...this.#versions.values()]
      .map((versions) => versions.at(-1)?.resource)
      .filter((resource) => resource?.resourceType === resourceType) as FhirJson[];
  }

  override async createResource<T extends Resource>(
    resource: T,
    options?: CreateResourceOptions,
    update = false,
  ): Promise<WithId<T>> {
    if (!KNOWN_TYPES.has(resource.resourceType)) throw new OperationOutcomeError(notFound);
    validateResource(resource);
    const id = resource.id ?? this.generateId();
    const before = this.current(resource.resourceType, id);
    this.rules.check({ ...asJson(resource), id }, before);
    const kept = await this.#keep({ ...resource, id }, options, update);
    await this.rules.follow(asJson(kept), before);
    return kept;
  }

  /** A write of the EHR's own, past its rules: seeds, what a receptionist does there, and what follows from a rule. */
  async put(resource: FhirJson): Promise<FhirJson> {
    const id = resource.id ?? this.generateId();
    return asJson(await this.#keep({ ...resource, id } as unknown as Resource, undefined, true));
  }

  async #keep<T extends Resource>(resource: T, options: CreateResourceOptions | undefined, update: boolean) {
    const { resourceType, id = '' } = resource;
    const before = this.current(resourceType, id);
    const at = new Date(this.#now()).toISOString();
    const versionId = String(this.#versionsOf(resourceType, id).length + 1);
    const stamped = { ...resource, meta: { ...resource.meta, versionId, lastUpdated: at } };
    // "Seeding" only lets our own version and time stand; whoever gets a turn meanwhile stamps its own as well.
    const kept = await this.withSeeding(() => super.createResource(stamped, options, update));
    const was = before ? { before } : {};
    this.#remember({
      method: before ? 'PUT' : 'POST',
      resourceType,
      id,
      versionId,
      at,
      resource: asJson(kept),
      ...was,
    });
    return kept;
  }

  override async conditionalCreate<T extends Resource>(
    resource: T,
    search: SearchRequest<T>,
    options?: CreateResourceOptions,
  ): Promise<{ resource: WithId<T>; outcome: Outcome }> {
    const [found, another] = await this.searchResources({ ...search, count: 2 });
    if (another) throw new OperationOutcomeError(multipleMatches);
    if (found) return { resource: found, outcome: allOk };
    return { resource: await this.createResource(resource, options), outcome: created };
  }

  override async readResource<T extends Resource>(resourceType: string, id: string): Promise<T> {
    const last = this.#versionsOf(resourceType, id).at(-1);
    if (last && !last.resource) throw new OperationOutcomeError(gone);
    return super.readResource(resourceType, id);
  }

  /** The library's own turns its list around at every call, and knows nothing of deletions. */
  override async readHistory<T extends Resource>(resourceType: string, id: string): Promise<History<T>> {
    const versions = this.#versionsOf(resourceType, id);
    if (versions.length === 0) throw new OperationOutcomeError(notFound);
    return historyBundle(versions) as unknown as History<T>;
  }

  override async readVersion<T extends Resource>(resourceType: string, id: string, versionId: string): Promise<T> {
    const found = this.#versionsOf(resourceType, id).find((change) => change.versionId === versionId);
    if (!found) throw new OperationOutcomeError(notFound);
    if (!found.resource) throw new OperationOutcomeError(gone);
    return structuredClone(found.resource) as unknown as T;
  }

  override async deleteResource(resourceType: string, id: string, options?: DeleteResourceOptions): Promise<void> {
    const before = this.current(resourceType, id);
    await super.deleteResource(resourceType, id, options);
    const versionId = String(this.#versionsOf(resourceType, id).length + 1);
    const at = new Date(this.#now()).toISOString();
    this.#remember({ method: 'DELETE', resourceType, id, versionId, at, ...(before ? { before } : {}) });
  }

  /** Forgets everything, also the history. */
  override clear(): void {
    super.clear();
    this.#changes = [];
    this.#versions.clear();
  }

  /** Undoes every change since there were so many, the last first, as if it had never been. */
  async rollBack(length: number): Promise<void> {
    for (const { resourceType, id, before } of this.#changes.splice(length).toReversed()) {
      this.#versionsOf(resourceType, id).pop();
      await this.expungeResource(resourceType, id);
      if (before) await this.withSeeding(() => super.createResource(before as unknown as Resource, undefined, true));
    }
  }

  #versionsOf(resourceType: string, id: string): Change[] {
    return this.#versions.get(`${resourceType}/${id}`) ?? [];
  }

  #remember(change: Change): void {
    if (this.#changes.length >= MAX_CHANGES) throw new OperationOutcomeError(badRequest('This sandbox is full'));
    const key = `${change.resourceType}/${change.id}`;
    this.#changes.push(change);
    this.#versions.set(key, [...(this.#versions.get(key) ?? []), change]);
  }
}

const asJson = (resource: Resource): FhirJson => structuredClone(resource) as unknown as FhirJson;

const STATUS_OF = { POST: '201', PUT: '200', DELETE: '204' } as const;

/** Changes as FHIR tells them: the newest first, deletions without their resource. */
export function historyBundle(changes: readonly Change[]): FhirJson {
  return {
    resourceType: 'Bundle',
    type: 'history',
    total: changes.length,
    entry: changes.toReversed().map(({ method, resourceType, id, versionId, at, resource }) => ({
      ...(resource ? { resource } : {}),
      request: { method, url: method === 'POST' ? resourceType : `${resourceType}/${id}` },
      response: { status: STATUS_OF[method], etag: `W/"${versionId}"`, lastModified: at },
    })),
  };
}
