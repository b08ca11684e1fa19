import express, { type Router } from 'express';
import type { DescribedRoute, RouteFamily } from '../../identity/index.ts';
import { required } from '../../platform/kernel/assert.ts';
import { REFUSALS } from './refusals.ts';
import { ROUTES } from './routes.ts';
import { z } from 'zod';

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function shape(title: string, schema: z.ZodType | undefined, io: 'input' | 'output'): string {
  if (!schema) return '';
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return `<details><summary>${title}</summary><pre>${escape(JSON.stringify(rest, null, 2))}</pre></details>`;
}

function section(route: DescribedRoute, known: RouteFamily['refusals']): string {
  const refusals = (route.refusals ?? []).map((code) => {
    const { status, title } = required(known[code], code);
    return `<li><code>${status} ${code}</code> ${escape(title)}</li>`;
  });
  return `<section id="${route.method}-${escape(route.path)}">
<h3><code>${route.method.toUpperCase()} /api/v1${escape(route.path)}</code></h3>
<p>${escape(route.summary)}.</p>${route.description === undefined ? '' : `<p>${escape(route.description)}</p>`}
<p>Who may: <code>${route.policy}</code>. Answers <code>${route.status}</code>.</p>
${shape('Path', route.params, 'input')}${shape('Query', route.query, 'input')}${shape('Body', route.body, 'input')}${shape('Answer', route.answer, 'output')}
${refusals.length === 0 ? '' : `<ul>${refusals.join('')}</ul>`}
</section>`;
}

function page(families: readonly RouteFamily[]): string {
  const sections = families.flatMap(({ routes, refusals }) =>
    routes.map((route) => ({ tag: route.tag, html: section(route, refusals) })),
  );
  const body = [...new Set(sections.map(({ tag }) => tag))].map((tag) => {
    const own = sections.filter((part) => part.tag === tag);
    return `<h2>${escape(tag)}</h2>${own.map(({ html }) => html).join('')}`;
  });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Centralita desk API</title><link rel="stylesheet" href="/api/docs/style.css"></head><body><main><h1>Centralita desk API</h1>
<p>The same as a document for programs: <a href="/api/v1/openapi.json">openapi.json</a> (OpenAPI 3.1).</p>
<p>Staff sign in with <code>POST /api/v1/session</code>, then send the cookie and, with every mutating request, <code>X-CSRF-Token</code>.
Programs send the access token of <code>/oauth/token</code>. Errors are <code>application/problem+json</code>. A mutating request may carry an
<code>Idempotency-Key</code>.</p>${body.join('')}</main></body></html>`;
}

const STYLE = `:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}main{max-width:860px;margin:0 auto;padding:24px}
section{border-top:1px solid #8884;padding:8px 0 16px}h3{font-size:1rem;margin:12px 0 4px}p{margin:4px 0}
pre{overflow:auto;padding:12px;border-radius:8px;background:#8881;font-size:.85rem}summary{cursor:pointer;padding:4px 0}`;

/** The description of the API for people; to be mounted at /api/docs. No script, nothing from elsewhere. */
export function apiDocsRoute(others: readonly RouteFamily[] = []): Router {
  const router = express.Router();
  const html = page([{ routes: ROUTES, refusals: REFUSALS }, ...others]);
  router.get('/', (_request, response) => {
    response.type('html').send(html);
  });
  router.get('/style.css', (_request, response) => {
    response.type('css').send(STYLE);
  });
  return router;
}
