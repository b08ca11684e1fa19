import { createHash } from 'node:crypto';

interface Answer {
  set(headers: Readonly<Record<string, string>>): unknown;
}

/** Nothing of the page is kept, found by a search engine, framed, or told to another site. */
export function guardPage(response: Answer, nonce: string): void {
  response.set({
    'content-security-policy': `default-src 'none'; style-src 'nonce-${nonce}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
    'referrer-policy': 'no-referrer',
    'x-robots-tag': 'noindex, nofollow, noarchive',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=()',
    'strict-transport-security': 'max-age=31536000; includeSubDomains',
  });
}

/** Who asks, for counting: the address itself stands nowhere. */
export function pageCaller(page: string, { ip }: { readonly ip?: string | undefined }): string {
  const caller = createHash('sha256')
    .update(`${page}:${ip ?? ''}`)
    .digest('base64url')
    .slice(0, 24);
  return `${page}:${caller}`;
}
