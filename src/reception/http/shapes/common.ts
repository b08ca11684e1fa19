import { z } from 'zod';
import type { Brand } from '../../../platform/kernel/brand.ts';
import { parseId } from '../../../platform/kernel/ids.ts';
import { LANGUAGES } from '../../../platform/i18n/language.ts';
import { parseInstant, type Instant } from '../../../platform/time/instant.ts';
import { parseLocalDate, parseLocalTime, type LocalDate, type LocalTime } from '../../../platform/time/wall-time.ts';

/** An instant in a request: ISO 8601 with an offset. In TypeScript it is an `Instant`. */
export const instantIn = z
  .string()
  .max(40)
  .meta({ format: 'date-time', examples: ['2026-11-23T09:00:00Z'] })
  .transform((text, ctx): Instant => {
    const instant = parseInstant(text);
    if (instant === undefined) ctx.addIssue({ code: 'custom', message: 'expected an ISO 8601 instant with an offset' });
    return instant ?? (0 as Instant);
  });

export const localDateIn = z
  .string()
  .max(10)
  .meta({ format: 'date', examples: ['1984-03-12'] })
  .transform((text, ctx): LocalDate => {
    const date = parseLocalDate(text);
    if (date === undefined) ctx.addIssue({ code: 'custom', message: 'expected a date, YYYY-MM-DD' });
    return date ?? ('1970-01-01' as LocalDate);
  });

/** A time of the wall clock in a request. */
export const localTimeIn = z
  .string()
  .max(5)
  .meta({ examples: ['13:00'] })
  .transform((text, ctx): LocalTime => {
    const time = parseLocalTime(text);
    if (time === undefined) ctx.addIssue({ code: 'custom', message: 'expected a wall time, HH:MM' });
    return time ?? ('00:00' as LocalTime);
  });

/** A UUID in a request, in lower case afterwards. The caller names its kind: `idIn<PatientId>()`. */
export function idIn<Id extends Brand<string, string>>() {
  return z
    .string()
    .max(64)
    .meta({ format: 'uuid' })
    .transform((text, ctx): Id => {
      const id = parseId<Id>(text);
      if (id === undefined) ctx.addIssue({ code: 'custom', message: 'expected a UUID' });
      return id ?? ('' as Id);
    });
}

/** Text that a person typed: no control characters, never only spaces. */
export function textIn(maxLength: number) {
  return z
    .string()
    .max(maxLength)
    .regex(/^[^\p{Cc}\p{Cs}]*$/u, 'expected text without control characters')
    .transform((text) => text.trim())
    .pipe(z.string().min(1, 'expected some text'));
}

/** `?limit=`: at most `max`. */
export function limitIn(fallback: number, max: number) {
  return z.coerce.number().int().min(1).max(max).default(fallback);
}

export const cursorIn = z.string().max(200).optional().describe('`nextCursor` of the page before');
export const nextCursor = z.string().optional().describe('Absent on the last page');

export const instantOut = z.iso.datetime();
export const idOut = z.string().meta({ format: 'uuid' });
export const languageOut = z.enum(LANGUAGES);
export const namedOut = z.object({ id: idOut, name: z.string() });
export type Named = z.infer<typeof namedOut>;

/** RFC 9457. */
export const problemOut = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string().describe('Stable, for programs'),
  detail: z.string().optional(),
  errors: z
    .array(
      z.object({
        path: z.string(),
        message: z.string(),
        code: z.string().optional().describe('What is wrong there: stable, for programs'),
        values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
      }),
    )
    .optional(),
  requestId: z.string().optional(),
});
export type ProblemOut = z.infer<typeof problemOut>;
