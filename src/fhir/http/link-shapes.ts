import { z } from 'zod';
import { LANGUAGES } from '../../platform/i18n/language.ts';
import { parseId, type PractitionerId } from '../../platform/kernel/ids.ts';
import type { Brand } from '../../platform/kernel/brand.ts';
import { toIso } from '../../platform/time/instant.ts';
import type { CalendarLink, CalendarLinkId } from '../calendar/calendar-links.ts';
import type { Publication } from '../publish/switch-publication.ts';

function idText<Id extends Brand<string, string>>() {
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

export const calendarLinkParams = z.object({ id: idText<CalendarLinkId>() });

export const newCalendarLinkIn = z.object({
  practitionerId: idText<PractitionerId>(),
  showsInitials: z.boolean().default(false).describe("The patients' initials beside each visit"),
  language: z.enum(LANGUAGES).default('es'),
});

export const calendarLinkOut = z.object({
  id: z.uuid(),
  practitionerId: z.uuid(),
  practitionerName: z.string(),
  showsInitials: z.boolean(),
  createdAt: z.iso.datetime(),
  revokedAt: z.iso.datetime().nullable(),
});

export const madeCalendarLinkOut = z.object({
  id: z.uuid(),
  url: z.string().describe('Shown this once only: whoever has it sees the visits until the link is revoked'),
});

export function shownCalendarLink(link: CalendarLink): z.input<typeof calendarLinkOut> {
  const { id, practitionerId, practitionerName, showsInitials, createdAt, revokedAt } = link;
  return {
    id,
    practitionerId,
    practitionerName,
    showsInitials,
    createdAt: toIso(createdAt),
    revokedAt: revokedAt === undefined ? null : toIso(revokedAt),
  };
}

export const publicationIn = z.object({
  days: z.int().min(1).max(60).default(14).describe('How far ahead times are published'),
  bookingUrl: z.string().max(2_000).optional().describe('https: where people book (booking-deep-link)'),
  bookingPhone: z.string().max(50).optional().describe('Instead of the phone of each site (booking-phone)'),
  states: z
    .array(z.string().max(10))
    .max(60)
    .optional()
    .describe('Regions that the files cover; those of the sites’ addresses where absent'),
});

export const publicationOut = z.object({
  active: z.boolean(),
  url: z.string().nullable().describe('The manifest, for everybody while `active`'),
  days: z.int().nullable(),
  bookingUrl: z.string().nullable(),
  bookingPhone: z.string().nullable(),
  states: z.array(z.string()),
  builtAt: z.iso.datetime().nullable(),
});

/** Where a publication's manifest is. */
export function publicationUrl(publicUrl: string, { id }: Publication): string {
  return `${publicUrl}/publish/${id}/$bulk-publish`;
}

export function shownPublication(found: Publication | undefined, publicUrl: string): z.input<typeof publicationOut> {
  return {
    active: found?.active ?? false,
    url: found ? publicationUrl(publicUrl, found) : null,
    days: found?.days ?? null,
    bookingUrl: found?.bookingUrl ?? null,
    bookingPhone: found?.bookingPhone ?? null,
    states: [...(found?.states ?? [])],
    builtAt: found?.builtAt === undefined ? null : toIso(found.builtAt),
  };
}
