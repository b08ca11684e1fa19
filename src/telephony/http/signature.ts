import type { RequestHandler } from 'express';
import twilio from 'twilio';
import { sendProblem } from '../../platform/http/problem.ts';

export interface SignatureOptions {
  /** As the carrier calls us, without a trailing slash. */
  readonly publicUrl: string;
  /** The primary token and, while it is being changed, the secondary one. */
  readonly authTokens: readonly string[];
}

const SIGNATURE = /^[A-Za-z0-9+/]{27}=$/;

/** The library compares in constant time; every token is tried, so that the time tells nothing about which one fits. */
function isSigned(
  options: SignatureOptions,
  request: { readonly url: string; readonly signature: string; readonly body: object },
): boolean {
  const params = { ...request.body };
  const fits = options.authTokens.map((token) => twilio.validateRequest(token, request.signature, request.url, params));
  return fits.includes(true);
}

/** Lets through what the carrier signed (X-Twilio-Signature over address and body); the rest is 403. */
export function requireCarrierSignature(options: SignatureOptions): RequestHandler {
  const base = options.publicUrl.replace(/\/$/, '');
  return (request, response, next) => {
    const signature = request.get('x-twilio-signature') ?? '';
    const body: unknown = request.body;
    const params = typeof body === 'object' && body !== null ? body : {};
    if (SIGNATURE.test(signature) && isSigned(options, { url: base + request.originalUrl, signature, body: params })) {
      next();
      return;
    }
    sendProblem(response, { status: 403, code: 'signature-invalid', title: 'The signature does not fit' });
  };
}
