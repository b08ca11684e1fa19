import twilio from 'twilio';

export interface SignedRequest {
  /** As the carrier was told it, with the query. */
  readonly url: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly signature: string | undefined;
}

/** Whether the carrier signed this request with one of the tokens in use. Compared in constant time by the library. */
export function isSignedBy(authTokens: readonly string[], { url, params, signature }: SignedRequest): boolean {
  if (!signature) return false;
  return authTokens.some((authToken) => twilio.validateRequest(authToken, signature, url, params));
}

/** The answer that says nothing: messages are sent by the API, where their outcome can be followed. */
export function emptyTwiml(): string {
  return new twilio.twiml.MessagingResponse().toString();
}
