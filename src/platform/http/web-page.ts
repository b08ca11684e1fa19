import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import express, { Router, type Request, type Response } from 'express';
import { HttpProblem } from './problem.ts';

/** What a page may do beside being our own. */
interface PageRights {
  /** Hosts that its scripts talk to, as a content security policy names them. */
  readonly connectTo?: readonly string[];
  /** It may stand in a frame of our own origin. */
  readonly framedBySelf?: boolean;
}

/** The policy of a page: nothing but our own files, and styles that carry the nonce of this very answer. */
function contentSecurityPolicy(nonce: string, { connectTo = [], framedBySelf = false }: PageRights): string {
  return [
    "default-src 'self'",
    "base-uri 'none'",
    ["connect-src 'self'", ...connectTo].join(' '),
    "font-src 'self' data:",
    "form-action 'self'",
    `frame-ancestors ${framedBySelf ? "'self'" : "'none'"}`,
    "img-src 'self' data:",
    "media-src 'self' blob:",
    "object-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
  ].join('; ');
}

/** Serves a built web page: its hashed assets for ever, and `index.html` with a fresh nonce for each of the given paths. */
export function webPage(options: {
  readonly dir: string;
  readonly paths: readonly string[];
  /** Those of the paths that may stand in a frame of our own origin. */
  readonly framed?: readonly string[];
  readonly connectTo?: readonly string[];
}): Router {
  const router = Router();
  const index = join(options.dir, 'index.html');
  let html: string | undefined;
  const send = (request: Request, response: Response): void => {
    if (html === undefined && !existsSync(index)) {
      throw new HttpProblem({
        status: 503,
        code: 'page-not-built',
        title: 'The page is not built',
        detail: 'Run npm start, which builds it, or node scripts/build-web.mjs.',
      });
    }
    html ??= readFileSync(index, 'utf8');
    const nonce = randomBytes(16).toString('base64');
    response.setHeader('content-security-policy', contentSecurityPolicy(nonce, rightsOf(request.path)));
    response.setHeader('cache-control', 'no-store');
    response.type('html').send(html.replaceAll('__CSP_NONCE__', nonce));
  };
  const rightsOf = (path: string): PageRights => ({
    connectTo: options.connectTo ?? [],
    framedBySelf: options.framed?.includes(path) ?? false,
  });
  for (const path of options.paths) router.get(path, send);
  router.use(express.static(options.dir, { index: false, immutable: true, maxAge: '365d' }));
  return router;
}
