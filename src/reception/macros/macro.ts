import { z } from 'zod';
import { LANGUAGES, type Language } from '../../platform/i18n/language.ts';
import type { Brand } from '../../platform/kernel/brand.ts';
import { parseId, type StaffId } from '../../platform/kernel/ids.ts';

export type TaskMacroId = Brand<string, 'TaskMacroId'>;

const words = z
  .string()
  .trim()
  .min(1)
  .max(1_000)
  .regex(/^[^\p{Cs}\u0000-\u0008\u000b-\u001f]*$/u, 'expected text without control characters');
const label = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .regex(/^[^\p{Cc}\p{Cs}]*$/u, 'expected text without control characters');

const staffId = z.string().transform((text, ctx): StaffId => {
  const id = parseId<StaffId>(text);
  if (id === undefined) ctx.addIssue({ code: 'custom', message: 'expected a UUID' });
  return id ?? ('' as StaffId);
});

const step = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('take') }),
  z.strictObject({ do: z.literal('assign'), ownerId: staffId }),
  z.strictObject({ do: z.literal('tag'), tag: label(30) }),
  z.strictObject({
    do: z.literal('reply'),
    text: z
      .partialRecord(z.enum(LANGUAGES), words)
      .refine((texts) => Object.keys(texts).length > 0, 'expected words in one language at least')
      .describe('By language; {name}, {clinic} and {staff} are filled in'),
  }),
  z.strictObject({
    do: z.literal('snooze'),
    minutes: z
      .int()
      .min(5)
      .max(60 * 24 * 60),
  }),
  z.strictObject({ do: z.literal('close'), outcome: label(200).optional() }),
]);
export type MacroStep = z.output<typeof step>;

/** What takes a task away comes last, and at most one message leaves by one key. */
export const macroSteps = z
  .array(step)
  .min(1)
  .max(8)
  .refine((steps) => steps.filter((one) => one.do === 'reply').length <= 1, 'expected one message at most')
  .refine(
    (steps) => steps.every((one, index) => index === steps.length - 1 || (one.do !== 'close' && one.do !== 'snooze')),
    'expected what takes the task away at the end',
  );
export const macroName = label(60);

/** Something that a clinic often does with a task. */
export interface TaskMacro {
  readonly id: TaskMacroId;
  readonly name: string;
  /** A digit from 1 to 9. */
  readonly key?: string | undefined;
  readonly steps: readonly MacroStep[];
}

interface Known {
  readonly name?: string | undefined;
  readonly clinic: string;
  readonly staff?: string | undefined;
}

/** The message of a macro in every language in which it is written; what is not known leaves no gap. Empty: it writes none. */
export function messagesOf(steps: readonly MacroStep[], known: Known): Readonly<Partial<Record<Language, string>>> {
  const reply = steps.find((one) => one.do === 'reply');
  if (!reply) return {};
  const filled = (found: string, word: string | undefined) =>
    word === undefined ? '' : found.replace(/\{\w+\}/u, () => word);
  return Object.fromEntries(
    Object.entries(reply.text).map(([language, text]) => [
      language,
      text
        .replaceAll('{clinic}', () => known.clinic)
        .replaceAll(/ ?\{name\}/gu, (found) => filled(found, known.name))
        .replaceAll(/ ?\{staff\}/gu, (found) => filled(found, known.staff))
        .trim(),
    ]),
  );
}

/** The language of the message that somebody gets: theirs, else the first in which it is written. */
export function languageAmong(
  texts: Readonly<Partial<Record<Language, string>>>,
  theirs: Language,
): Language | undefined {
  return [theirs, ...LANGUAGES].find((language) => texts[language] !== undefined);
}
