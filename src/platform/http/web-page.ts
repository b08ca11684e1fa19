import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import express, { Router, type Request, type Response } from 'express';
import { HttpProblem } from './problem.ts';

/** The policy of a page: nothing but our own files, and styles that carry the nonce of this very answer. */
function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'self'",
    "base-uri 'none'",
    "connect-src 'self'",
    "font-src 'self' data:",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "img-src 'self' data:",
    "media-src 'self' blob:",
    "object-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
  ].join('; ');
}

/** Serves a built web page: its hashed assets for ever, and `index.html` with a fresh nonce for each of the given paths. */
export function webPage(options: { readonly dir: string; readonly paths: readonly string[] }): Router {
  const router = Router();
  const index = join(options.dir, 'index.html');
  let html: string | undefined;
  const send = (_request: Request, response: Response): void => {
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
    response.setHeader('content-security-policy', contentSecurityPolicy(nonce));
    response.setHeader('cache-control', 'no-store');
    response.type('html').send(html.replaceAll('__CSP_NONCE__', nonce));
  };
  for (const path of options.paths) router.get(path, send);
  router.use(express.static(options.dir, { index: false, immutable: true, maxAge: '365d' }));
  return router;
}
