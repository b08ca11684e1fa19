import { createHmac } from 'node:crypto';

const PREFIX = 'whsec_';
const LEAST_BYTES = 24;
const MOST_BYTES = 64;

/** The bytes of a secret in the form of Standard Webhooks 1.0 (`whsec_` and base64 of 24 to 64 bytes); undefined where it is none. */
export function secretBytes(secret: string): Uint8Array | undefined {
  const encoded = secret.startsWith(PREFIX) ? secret.slice(PREFIX.length) : '';
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(encoded)) return undefined;
  const bytes = Buffer.from(encoded, 'base64');
  return bytes.length >= LEAST_BYTES && bytes.length <= MOST_BYTES ? bytes : undefined;
}

export function secretOf(bytes: Uint8Array): string {
  return `${PREFIX}${Buffer.from(bytes).toString('base64')}`;
}

export interface SignedMessage {
  /** The same at every try of one message. */
  readonly id: string;
  readonly timestampSeconds: number;
  readonly body: string;
}

/**
 * The headers of Standard Webhooks 1.0: what was sent, when, and by whom. With two secrets, while one is being changed for the
 * other, there is a signature of each: the receiver takes the message when one of them is right.
 */
export function signatureHeaders(
  secrets: readonly Uint8Array[],
  message: SignedMessage,
): Readonly<Record<string, string>> {
  const { id, timestampSeconds, body } = message;
  const sign = (secret: Uint8Array) =>
    createHmac('sha256', secret).update(`${id}.${timestampSeconds}.${body}`).digest('base64');
  return {
    'webhook-id': id,
    'webhook-timestamp': String(timestampSeconds),
    'webhook-signature': secrets.map((secret) => `v1,${sign(secret)}`).join(' '),
  };
}
