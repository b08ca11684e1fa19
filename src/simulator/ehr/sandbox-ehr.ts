import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { FhirRouter } from '@medplum/fhir-router';
import express, { Router, type ErrorRequestHandler } from 'express';
import { createAccess, type AccessRule } from './access.ts';
import { bookingRules } from './booking-rules.ts';
import { controlRoutes } from './control-routes.ts';
import type { Ehr } from './ehr.ts';
import { listOf, outcome, type FhirJson } from './fhir-json.ts';
import { fhirRoutes } from './fhir-routes.ts';
import { createManners, type Manners } from './manners.ts';
import { SandboxRepository, type Change } from './repository.ts';
import { createRequestLog, type ReceivedRequest } from './request-log.ts';
import { loadSchema } from './schema.ts';

export interface SandboxEhrOptions {
  readonly access?: AccessRule;
  /** 0, or absent: any free port. */
  readonly port?: number;
  /** An error of the sandbox's own. Silent if it is not given. */
  readonly onError?: (error: unknown) => void;
}

/** What happens in the EHR itself, beside its FHIR face. */
export interface EhrDesk {
  readonly manners: Manners;
  /** Old data: no rule is applied and nobody is told. */
  seed(resources: readonly FhirJson[]): Promise<void>;
  /** Forgets all data and the requests; manners, tokens and the address stay. */
  empty(): Promise<void>;
  /** Somebody there writes a resource: past the rules of booking; subscribers are told. Gives it back with its version. */
  put(resource: FhirJson): Promise<FhirJson>;
  remove(resourceType: string, id: string): Promise<void>;
  read(resourceType: string, id: string): FhirJson | undefined;
  all(resourceType: string): readonly FhirJson[];
  requests(): readonly ReceivedRequest[];
  clearRequests(): void;
  /** How often a resource with the business identifier `system|value` was created: 2 is a double booking. */
  createsOf(resourceType: string, identifier: string): number;
  tokensGiven(): number;
  revokeTokens(): void;
}

export interface SandboxEhr extends EhrDesk {
  /** `http://127.0.0.1:4040/fhir/R4`, without a slash at the end. */
  readonly baseUrl: string;
  readonly controlUrl: string;
  readonly tokenUrl: string;
  /** Cuts what is open. Safe to repeat. */
  stop(): Promise<void>;
}

const FHIR_PATH = '/fhir/R4';

/** The EHR that this project did not write: @medplum/fhir-router with its repository in memory, on a port of its own. */
export async function startSandboxEhr(options: SandboxEhrOptions = {}): Promise<SandboxEhr> {
  loadSchema();
  const app = express();
  const server = createServer(app);
  await new Promise<void>((settle, fail) => {
    server.once('error', fail);
    server.listen(options.port ?? 0, '127.0.0.1', settle);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const ehr = createEhr(options.access ?? { kind: 'open' }, origin);
  const desk = createDesk(ehr);
  app.disable('x-powered-by');
  app.disable('etag');
  app.use('/control', controlRoutes(desk));
  app.use('/oauth', ehr.access.tokenRoutes);
  app.use(FHIR_PATH, fhirRoutes(ehr, Router()));
  const failed: ErrorRequestHandler = (error: Error & { status?: number }, _req, res, next) => {
    if (res.headersSent) return next(error);
    if (error.status === undefined) options.onError?.(error);
    return void res.status(error.status ?? 500).json(outcome({ code: 'exception', text: error.message }));
  };
  app.use(failed);
  return {
    ...desk,
    baseUrl: origin + FHIR_PATH,
    controlUrl: `${origin}/control`,
    tokenUrl: ehr.tokenUrl(),
    stop: () =>
      new Promise((settle) => {
        server.close(() => settle());
        server.closeAllConnections();
      }),
  };
}

function createEhr(accessRule: AccessRule, origin: string): Ehr {
  const manners = createManners();
  const now = () => Date.now() + (manners.peek('clock-skew')?.skewMs ?? 0);
  const repository = new SandboxRepository(now);
  repository.rules = bookingRules(repository, manners);
  const tokenUrl = () => `${origin}/oauth/token`;
  let queue: Promise<unknown> = Promise.resolve();
  const changed = (_changes: readonly Change[]): void => undefined;
  return {
    repository,
    router: new FhirRouter(),
    manners,
    log: createRequestLog(),
    access: createAccess({ rule: accessRule, manners, tokenUrl, now }),
    accessKind: accessRule.kind,
    baseUrl: () => origin + FHIR_PATH,
    tokenUrl,
    now,
    changed,
    write(work) {
      const turn = queue.then(async () => {
        const before = repository.changes.length;
        const result = await work();
        changed(repository.changes.slice(before));
        return result;
      });
      queue = turn.catch(() => undefined);
      return turn;
    },
  };
}

function createDesk({ repository, manners, log, access, write }: Ehr): EhrDesk {
  return {
    manners,
    async seed(resources) {
      for (const resource of resources) await repository.put(resource);
    },
    empty: () =>
      write(async () => {
        repository.clear();
        log.clear();
      }),
    put: (resource) => write(() => repository.put(resource)),
    remove: (resourceType, id) => write(() => repository.deleteResource(resourceType, id)),
    read: (resourceType, id) => repository.current(resourceType, id),
    all: (resourceType) => repository.all(resourceType),
    requests: () => log.list(),
    clearRequests: () => log.clear(),
    createsOf: (resourceType, identifier) =>
      repository.changes.filter(
        ({ method, resource }) =>
          method === 'POST' &&
          resource?.resourceType === resourceType &&
          listOf(resource['identifier']).some(
            ({ system, value }) => `${String(system)}|${String(value)}` === identifier,
          ),
      ).length,
    tokensGiven: () => access.tokensGiven(),
    revokeTokens: () => access.revokeTokens(),
  };
}
