import type { Request } from 'express';

/** A form body with every value of a repeated name, whichever parser has read it before. */
export function formOf(req: Pick<Request, 'body'>): URLSearchParams {
  const form = new URLSearchParams();
  const body: unknown = req.body;
  if (typeof body === 'string') return new URLSearchParams(body);
  if (typeof body !== 'object' || body === null) return form;
  for (const [name, value] of Object.entries(body)) {
    for (const one of Array.isArray(value) ? value : [value]) form.append(name, String(one));
  }
  return form;
}

export function queryOf(req: Pick<Request, 'originalUrl'>): URLSearchParams {
  const mark = req.originalUrl.indexOf('?');
  return new URLSearchParams(mark < 0 ? '' : req.originalUrl.slice(mark + 1));
}
