import { listPractitioners } from '../../agenda/index.ts';
import { createCalendarLink, listCalendarLinks, revokeCalendarLink, type CalendarLinkId } from '../../fhir/index.ts';
import { parseLanguage } from '../../platform/i18n/language.ts';
import { parseId, type PractitionerId } from '../../platform/kernel/ids.ts';
import { toIso } from '../../platform/time/instant.ts';
import type { Arguments } from './arguments.ts';
import { clinicContext } from './clinic-context.ts';
import { asOperator } from './operator.ts';

export function createLink({ values, positionals }: Arguments): Promise<number> {
  const language = parseLanguage(values['language'] ?? 'es');
  if (!language) throw new Error('--language is es, ca or en');
  return asOperator(async (operator) => {
    const ctx = await clinicContext(operator, values);
    const practitionerId = parseId<PractitionerId>(positionals[0]);
    const showsInitials = values['initials'] === true;
    const made = practitionerId && (await createCalendarLink(ctx, { practitionerId, showsInitials, language }));
    if (!made?.ok) {
      const all = await listPractitioners(ctx);
      const known = all.map(({ id, name }) => `  ${id}  ${name}`).join('\n');
      process.stderr.write(`whose calendar? give the id of a practitioner:\n${known}\n`);
      return 1;
    }
    process.stdout.write(`${operator.publicUrl}/calendar/${made.value.token}.ics\n`);
    process.stderr.write(
      `link ${made.value.id}: shown this once only; who has it sees the visits until it is revoked\n`,
    );
    return 0;
  });
}

export function revokeLink({ values, positionals }: Arguments): Promise<number> {
  const id = parseId<CalendarLinkId>(positionals[0]);
  if (!id) throw new Error('which link? give its id, as `calendar link list` prints it');
  return asOperator(async (operator) => {
    const done = await revokeCalendarLink(await clinicContext(operator, values), id);
    process.stdout.write(done ? 'it leads nowhere any more\n' : 'there is no such link that leads anywhere\n');
    return done ? 0 : 1;
  });
}

export function listLinks({ values }: Arguments): Promise<number> {
  return asOperator(async (operator) => {
    const links = await listCalendarLinks(await clinicContext(operator, values));
    for (const { id, practitionerName, showsInitials, createdAt, revokedAt } of links) {
      const state = revokedAt === undefined ? 'open' : `revoked ${toIso(revokedAt)}`;
      const initials = showsInitials ? '  with initials' : '';
      process.stdout.write(`${id}  ${practitionerName}  made ${toIso(createdAt)}  ${state}${initials}\n`);
    }
    process.stdout.write(`${links.length} links\n`);
    return 0;
  });
}
