import type { AnswerTopic } from '../../answering/index.ts';

/** What who calls from a mobile can have in writing: an answer of the house, or the talk itself from here on. */
export type TextOffer =
  { readonly kind: 'answer'; readonly topic: AnswerTopic; readonly serviceId?: string } | { readonly kind: 'go-on' };
