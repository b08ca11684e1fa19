import { createHmac } from 'node:crypto';

/** Twilio's X-Twilio-Signature for a form: base64(HMAC-SHA1(token, url + each key and value, sorted by key)). */
export function signatureOf(authToken: string, url: string, params: Readonly<Record<string, string>>): string {
  const signed = Object.keys(params)
    .toSorted()
    .reduce((text, key) => text + key + (params[key] ?? ''), url);
  return createHmac('sha1', authToken).update(signed, 'utf8').digest('base64');
}
