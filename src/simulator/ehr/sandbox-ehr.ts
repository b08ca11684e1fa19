import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { FhirRouter } from '@medplum/fhir-router';
import express, { type ErrorRequestHandler } from 'express';
import { createAccess, type AccessRule } from './access.ts';
import { bookingRules } from './booking-rules.ts';
import { controlRoutes } from './control-routes.ts';
import type { Ehr } from './ehr.ts';
import { outcome } from './fhir-json.ts';
import { fhirRoutes } from './fhir-routes.ts';
import { createDesk, type EhrDesk } from './desk.ts';
import { createManners } from './manners.ts';
import { SandboxRepository, type Change } from './repository.ts';
import { createRequestLog } from './request-log.ts';
import { subscriptionRoutes } from './subscription-routes.ts';
import { Subscriptions } from './subscriptions.ts';
import { loadSchema } from './schema.ts';

export interface SandboxEhrOptions {
  readonly access?: AccessRule;
  /** 0, or absent: any free port. */
  readonly port?: number;
  /** An error of the sandbox's own. Silent if it is not given. */
  readonly onError?: (error: unknown) => void;
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
  const subscriptions = new Subscriptions(ehr, options.onError ?? (() => undefined));
  const desk = createDesk(ehr, subscriptions);
  app.disable('x-powered-by');
  app.disable('etag');
  app.use('/control', controlRoutes(desk));
  app.use('/oauth', ehr.access.tokenRoutes);
  app.use(FHIR_PATH, fhirRoutes(ehr, subscriptionRoutes(ehr, subscriptions)));
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
    async stop() {
      subscriptions.stop();
      await new Promise<void>((settle) => {
        server.close(() => settle());
        server.closeAllConnections();
      });
      await subscriptions.settled();
    },
  };
}

function createEhr(accessRule: AccessRule, origin: string): Ehr {
  const manners = createManners();
  const now = () => Date.now() + (manners.peek('clock-skew')?.skewMs ?? 0);
  const repository = new SandboxRepository(now);
  repository.rules = bookingRules(repository, manners);
  const tokenUrl = () => `${origin}/oauth/token`;
  let queue: Promise<unknown> = Promise.resolve();
  const listeners: ((changes: readonly Change[]) => void)[] = [];
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
    onChange: (listener) => void listeners.push(listener),
    write(work) {
      const turn = queue.then(async () => {
        const before = repository.changes.length;
        const result = await work();
        const changes = repository.changes.slice(before);
        if (changes.length > 0) for (const listener of listeners) listener(changes);
        return result;
      });
      queue = turn.catch(() => undefined);
      return turn;
    },
  };
}
