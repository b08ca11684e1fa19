import type { Line } from '../../identity/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { localDateOf, type Zone } from '../../platform/time/wall-time.ts';
import { templates } from '../templates.ts';
import type { OutreachPorts } from '../visit-page/visit-links.ts';
import { isRegistered } from './domain/alias.ts';
import { aliasInUse } from './sender-aliases.ts';

/** The words of a template for a sender that nobody can answer: a link, or a number to call, in place of the answer. */
export function oneWayWords(template: string): string | undefined {
  const name = `${template}-one-way`;
  return templates.has(name) ? name : undefined;
}

/**
 * The alias that words about a visit leave from by SMS; undefined where they leave from a number: no alias is for them, the
 * register does not have it yet, or there is no page to lead to. One round trip.
 */
export async function reminderAlias(
  ctx: ClinicContext<Partial<OutreachPorts>>,
  zone: Zone,
): Promise<string | undefined> {
  const alias = await aliasInUse(ctx);
  if (!alias?.reminds || !ctx.ports.visitLinks) return undefined;
  return isRegistered(alias, localDateOf(ctx.clock.now(), zone)) ? alias.alias : undefined;
}

/** The number that is called in place of an answer. */
export function numberToCall(lines: readonly Line[]): string {
  return (lines.find(({ channels }) => channels.includes('voice')) ?? lines[0])?.number ?? '';
}
