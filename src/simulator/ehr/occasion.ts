import type { Request } from 'express';
import type { FhirJson } from './fhir-json.ts';
import type { Occasion } from './manners.ts';

/** What the request is to the manners. A search by POST is a GET in all but name. */
export function occasionOf(req: Request): Occasion & { readonly method: string; readonly about: string } {
  const [type = '', second] = req.path.split('/').filter(Boolean);
  const isSearch = second === '_search';
  const bundle = req.body as FhirJson | undefined;
  const kind = bundle?.['type'] === 'transaction' ? '$transaction' : '$batch';
  const operation = second?.startsWith('$') ? second : undefined;
  return { method: isSearch ? 'GET' : req.method, about: type || kind, operation };
}
