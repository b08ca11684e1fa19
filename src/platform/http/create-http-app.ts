import { randomUUID } from 'node:crypto';
import express, { type ErrorRequestHandler, type Express, type RequestHandler, type Router } from 'express';
import helmet from 'helmet';
import type { Log } from '../log/log.ts';
import { errorToProblem, INTERNAL } from './error-to-problem.ts';
import { NOT_FOUND, sendProblem } from './problem.ts';

export interface MountedRouter {
  readonly path: string;
  readonly router: Router;
  /** No browser comes here: what this router answers goes without the headers that only a browser heeds. */
  readonly machinesOnly?: boolean;
}

const REQUEST_ID = /^[A-Za-z0-9._-]{8,64}$/;

/** Every answer carries the caller's request id, or a new one where the caller sent none that is safe to repeat. */
const requestId: RequestHandler = (request, response, next) => {
  const given = request.get('x-request-id');
  response.setHeader('x-request-id', given && REQUEST_ID.test(given) ? given : randomUUID());
  next();
};

function errorHandler(log: Log): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error);
    const problem = errorToProblem(error);
    if (!problem) {
      const fields = { error, 'http.method': request.method, 'http.request_id': response.getHeader('x-request-id') };
      log.error(fields, 'A request ended with an error of ours.');
    }
    return sendProblem(response, problem ?? INTERNAL);
  };
}

const nosniff: RequestHandler = (_request, response, next) => {
  response.setHeader('x-content-type-options', 'nosniff');
  next();
};

/**
 * The one Express application: headers, request ids, the faces in the given order, then 404 and errors as problem+json.
 * Body parsers belong to the routers, each with its own limit.
 */
export function createHttpApp(options: { readonly log: Log; readonly routers: readonly MountedRouter[] }): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  app.set('trust proxy', 'loopback, linklocal, uniquelocal');
  app.use(requestId, nosniff);
  for (const { path, router, machinesOnly } of options.routers) if (machinesOnly) app.use(path, router);
  app.use(
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'self'"],
          baseUri: ["'none'"],
          connectSrc: ["'self'"],
          fontSrc: ["'self'", 'data:'],
          formAction: ["'self'"],
          frameAncestors: ["'none'"],
          imgSrc: ["'self'", 'data:'],
          mediaSrc: ["'self'", 'blob:'],
          objectSrc: ["'none'"],
          scriptSrc: ["'self'"],
          styleSrc: ["'self'"],
        },
      },
      referrerPolicy: { policy: 'no-referrer' },
      strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: true },
    }),
  );
  for (const { path, router, machinesOnly } of options.routers) if (!machinesOnly) app.use(path, router);
  app.use((_request, response) => sendProblem(response, NOT_FOUND));
  app.use(errorHandler(options.log));
  return app;
}
