import type { Appointment } from '../../agenda/index.ts';
import { getClinic, linesOf } from '../../identity/index.ts';
import { type MessageValues } from '../../platform/i18n/catalog.ts';
import { localeOf, type Language } from '../../platform/i18n/language.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { DAY_MS, plusMs } from '../../platform/time/instant.ts';
import { briefVisitWords, visitWords } from '../domain/visit-words.ts';
import { templates } from '../templates.ts';
import type { OutreachPorts } from '../visit-page/visit-links.ts';
import { sampleVisitUrl } from '../visit-page/visit-token.ts';
import { OUTREACH_WORDS } from './words.ts';

/** Values for the words of a template: of a visit where one is given, else made up. The address of a page is as long as a real one, and opens nothing. */
export async function sampleValues(
  ctx: ClinicContext<Partial<OutreachPorts>>,
  asked: { readonly template: string; readonly language: Language; readonly visit?: Appointment | undefined },
): Promise<MessageValues> {
  const { template, language, visit } = asked;
  const [clinic, lines] = await Promise.all([getClinic(ctx), linesOf(ctx)]);
  const { required, optional } = templates.variablesOf(template);
  const start = visit?.start ?? plusMs(ctx.clock.now(), 2 * DAY_MS);
  const zone = visit?.zone ?? clinic.zone;
  const words = visitWords(start, zone, language);
  const sample = OUTREACH_WORDS[language].sample;
  const phone = (lines.find(({ channels }) => channels.includes('voice')) ?? lines[0])?.number ?? '';
  const link = ctx.ports.visitLinks && sampleVisitUrl(ctx.ports.visitLinks.publicUrl);
  const dates = [start, plusMs(start, 7 * DAY_MS)].map((one) => briefVisitWords(one, zone, language));
  const known: MessageValues = {
    ...words,
    clinic: clinic.name,
    site: visit?.siteName ?? sample.site,
    service: visit?.serviceName ?? sample.service,
    practitioner: visit?.practitionerName ?? sample.practitioner,
    oldDay: visitWords(plusMs(start, -DAY_MS), zone, language).day,
    until: '18:30',
    times: new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format([words.time, '18:30']),
    visits: dates.join('; '),
    phone,
    ...(link === undefined ? {} : { link }),
  };
  const named = new Set([...required, ...optional]);
  return Object.fromEntries(Object.entries(known).filter(([name]) => named.has(name)));
}
