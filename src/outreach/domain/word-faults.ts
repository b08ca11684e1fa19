import { formatText, type MessageValues } from '../../platform/i18n/catalog.ts';
import type { Language } from '../../platform/i18n/language.ts';
import type { TouchChannel } from './plan.ts';
import { whatsappFaults } from './whatsapp-rules.ts';

export const WORD_FAULTS = [
  'empty',
  'too-long',
  'too-many-segments',
  'unreadable',
  'variable-reveals',
  'variable-unknown',
  'variable-unused',
  'absence-unsaid',
  'subject-missing',
  'keys-unnamed',
  'whatsapp-begins-with-variable',
  'whatsapp-ends-with-variable',
  'whatsapp-variables-adjacent',
  'whatsapp-has-choice',
] as const;

/** Why a text cannot be the words of a template. */
export interface WordFault {
  readonly code: (typeof WORD_FAULTS)[number];
  /** The variable, the keys, the limit, or what the reader of ICU messages says. */
  readonly detail?: string | undefined;
}

/** What the words of a template must keep to on a channel. */
export interface WordRules {
  readonly channel: TouchChannel;
  readonly language: Language;
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** How many buttons say what the keys 1, 2 … say. None: nothing is pressed. */
  readonly keys: number;
}

/** What tells whoever holds the phone about somebody's health. Only in a template that says so of itself. */
export const REVEALING: readonly string[] = ['service', 'specialty', 'practitioner', 'reason'];
/** The value of an optional variable that was not given: `{link, select, none {…} other {… {link}}}`. */
export const NOT_GIVEN = 'none';
/** Three segments of an SMS, what is heard in half a minute, a page. With all dates of a series a message still has room (1,600). */
const LONGEST: Readonly<Record<TouchChannel, number>> = { sms: 480, voice: 500, whatsapp: 800, email: 800 };

/** Everything that is wrong with a text: at start with ours, when it is saved with a clinic's own. Empty: nothing. */
export function wordFaults(text: string, rules: WordRules): readonly WordFault[] {
  if (text.trim() === '') return [{ code: 'empty' }];
  const { channel, keys } = rules;
  const longest = LONGEST[channel];
  return [
    ...(text.length > longest ? [{ code: 'too-long', detail: String(longest) } as const] : []),
    ...variableFaults(text, rules),
    ...(channel === 'whatsapp' ? whatsappFaults(text).map((code) => ({ code })) : []),
    ...(channel === 'email' && !/^[^\n]+\n\s*\n\s*\S/.test(text.trim()) ? [{ code: 'subject-missing' } as const] : []),
    ...(keys > 0 && (channel === 'whatsapp' || channel === 'sms') ? keyFaults(text, keys) : []),
  ];
}

/** Who cannot press may write: the words name the key of every button in its order, and no other. */
function keyFaults(text: string, keys: number): readonly WordFault[] {
  const named = [...text.matchAll(/(?<![\d{])([1-9])(?=[ .,;)]|$)/g)].map(([, digit]) => digit).join();
  const meant = Array.from({ length: keys }, (_one, index) => index + 1).join();
  return named === meant ? [] : [{ code: 'keys-unnamed', detail: meant }];
}

const MARK = (name: string): string => `«${name}»`;

/** Formats with a mark for each declared variable: an undeclared one has no value and throws, an unused one leaves no mark. */
function variableFaults(text: string, { language, required, optional }: WordRules): readonly WordFault[] {
  const marks = (names: readonly string[]): MessageValues =>
    Object.fromEntries(names.map((name) => [name, MARK(name)]));
  const none = Object.fromEntries(optional.map((name) => [name, NOT_GIVEN]));
  let full: string;
  let bare: string;
  try {
    full = formatText(language, text, marks([...required, ...optional]));
    bare = formatText(language, text, { ...marks(required), ...none });
  } catch (error) {
    return [notFormatted(String(error instanceof Error ? error.message : error))];
  }
  if (optional.length > 0 && bare.includes(NOT_GIVEN)) return [{ code: 'absence-unsaid', detail: optional.join(', ') }];
  return required
    .filter((name) => !full.includes(MARK(name)) || !bare.includes(MARK(name)))
    .map((name) => ({ code: 'variable-unused', detail: name }) as const);
}

function notFormatted(message: string): WordFault {
  const unknown = /variable "([^"]+)" was not provided/.exec(message)?.[1];
  if (unknown === undefined) return { code: 'unreadable', detail: message.split('\n')[0]?.slice(0, 200) };
  return { code: REVEALING.includes(unknown) ? 'variable-reveals' : 'variable-unknown', detail: unknown };
}
