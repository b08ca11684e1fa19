import { ok, refuse, type Result } from '../../platform/kernel/result.ts';

export interface OutsideBase {
  readonly code: 'outside-base';
}

const OUTSIDE = refuse<OutsideBase>({ code: 'outside-base' });
const ABSOLUTE = /^[A-Za-z][A-Za-z0-9+.-]*:/;
/** A slash, backslash or dot that a server decodes after the check, once or twice. No FHIR path needs one. */
const HIDDEN = /%(?:25)*(?:2e|2f|5c)/i;
// A URL parser drops them silently, so they must be seen before it.
const UNSAFE = /[\u0000-\u0020\u007f\\]/;

function isBelow(base: URL, url: URL): boolean {
  const root = base.pathname.replace(/\/+$/, '');
  return (
    url.origin === base.origin &&
    url.username === '' &&
    url.password === '' &&
    (url.pathname === root || url.pathname.startsWith(`${root}/`)) &&
    !url.pathname.slice(root.length).includes('//')
  );
}

/**
 * The address of a path below the base, or of a link that stays below it. Credentials go with every request, so whatever
 * could lead elsewhere (`..`, `//host`, another scheme, port or user, hidden slashes) is refused and not repaired.
 */
export function urlBelow(
  baseUrl: string,
  path: string,
  query: Readonly<Record<string, string | readonly string[]>> = {},
): Result<URL, OutsideBase> {
  if (UNSAFE.test(path) || path.startsWith('/')) return OUTSIDE;
  const [beforeQuery = ''] = path.split(/[?#]/, 1);
  if (HIDDEN.test(beforeQuery)) return OUTSIDE;
  const separator = path === '' || path.startsWith('?') ? '' : '/';
  const absolute = ABSOLUTE.test(path) ? path : `${baseUrl}${separator}${path}`;
  if (!URL.canParse(absolute) || !URL.canParse(baseUrl)) return OUTSIDE;
  const url = new URL(absolute);
  if (!isBelow(new URL(baseUrl), url)) return OUTSIDE;
  url.hash = '';
  for (const [name, values] of Object.entries(query)) {
    for (const value of typeof values === 'string' ? [values] : values) url.searchParams.append(name, value);
  }
  return ok(url);
}
