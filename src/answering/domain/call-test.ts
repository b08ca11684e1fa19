import type { Brand } from '../../platform/kernel/brand.ts';
import type { Instant } from '../../platform/time/instant.ts';

export type CallTestId = Brand<string, 'CallTestId'>;

/** What a caller did in one turn. */
export type TestedInput =
  | { readonly kind: 'start' | 'silence' | 'hangup' }
  | { readonly kind: 'keys'; readonly keys: string }
  | { readonly kind: 'speech'; readonly text: string };

export interface TestedTurn {
  readonly heard: TestedInput;
  /** What was answered at that time. */
  readonly says: readonly string[];
  /** That answer was wrong and must not come again. */
  readonly wrong?: boolean;
  /** Words that the answer has to have. */
  readonly has?: string;
}

/** What has to have come of a call. */
export const CALL_ENDS = ['booked', 'moved', 'cancelled', 'request-left', 'person', 'nothing'] as const;
export type CallEnd = (typeof CALL_ENDS)[number];

/** A call of the past that was made a test, without anybody's data. */
export interface CallTest {
  readonly id: CallTestId;
  readonly about: string;
  readonly caller: 'new' | 'with-visit';
  readonly turns: readonly TestedTurn[];
  readonly ends: CallEnd;
  readonly savedAt: Instant;
}

/** The made-up callers of the recorded conversations: Ana has no visit, Luis has one. Nobody's real data. */
export const TEST_CALLERS = {
  new: { givenName: 'Ana', familyName: 'Vega', phone: '+34600111001', birthDate: '1972-05-14' },
  'with-visit': { givenName: 'Luis', familyName: 'Vega', phone: '+34600111002', birthDate: '1946-03-02' },
} as const;

/** Without accents, case, signs and spaces: how a sentence sounds. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether an answer is as wished: not the wrong one again, and with the words that were asked for. */
export function isAsWished({ says, wrong, has }: TestedTurn, answer: readonly string[]): boolean {
  const told = plain(answer.join(' '));
  if (wrong && told === plain(says.join(' '))) return false;
  return has === undefined || ` ${told} `.includes(` ${plain(has)} `);
}
