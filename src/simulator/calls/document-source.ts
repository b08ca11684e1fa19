import type { Params } from '../carrier/webhooks.ts';

/** Where the next TwiML comes from: a webhook of the product, or text given through the API. */
export type DocumentSource =
  | { readonly kind: 'url'; readonly url: string; readonly method: 'GET' | 'POST'; readonly params: Params }
  | { readonly kind: 'twiml'; readonly text: string };

export function fromUrl(url: string, method: string | undefined, params: Params = {}): DocumentSource {
  return { kind: 'url', url, method: method?.toUpperCase() === 'GET' ? 'GET' : 'POST', params };
}

/** What a verb leads to: the next verb, another document, or the end of the call. */
export type Flow =
  | { readonly kind: 'next' }
  | { readonly kind: 'go'; readonly source: DocumentSource }
  | { readonly kind: 'end'; readonly status: 'completed' | 'busy' | 'no-answer' | 'failed' };

export const NEXT: Flow = { kind: 'next' };
export const HANG_UP: Flow = { kind: 'end', status: 'completed' };
