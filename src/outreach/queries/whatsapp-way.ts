import type { ClinicReader } from '../../platform/database/database.ts';
import type { Language } from '../../platform/i18n/language.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { HOUR_MS, plusMs, type Instant } from '../../platform/time/instant.ts';

/** Meta: free words only within 24 hours of the user's last message; a minute less, because a message travels. */
const WINDOW_MS = 24 * HOUR_MS - 60_000;

/** How somebody can be written to on WhatsApp just now. */
export interface WhatsappWays {
  /** Addresses whose 24 hours run: there our own words may be sent. */
  readonly open: ReadonlySet<string>;
  /** The approved template that says the same, where the clinic has one that is not paused. */
  readonly contentSid?: string | undefined;
}

/** One round trip. */
export async function whatsappWays(
  reader: ClinicReader,
  asked: {
    readonly template: string;
    readonly language: Language;
    readonly addresses: readonly string[];
    readonly now: Instant;
  },
): Promise<WhatsappWays> {
  const { template, language, addresses, now } = asked;
  const [inbound, approved] = await Promise.all([
    reader.sql<{ address: string }>(
      `select distinct from_address as address from message where clinic_id = $1 and direction = 'inbound' and channel = 'whatsapp'
          and from_address = any($2) and created_at > $3`,
      [reader.clinicId, addresses, new Date(plusMs(now, -WINDOW_MS))],
    ),
    reader.sql<{ content_sid: string }>(
      `select content_sid from whatsapp_template where clinic_id = $1 and template = $2 and language = $3 and status = 'approved'`,
      [reader.clinicId, template, language],
    ),
  ]);
  return { open: new Set(inbound.map(({ address }) => address)), contentSid: approved[0]?.content_sid };
}

/** Whether anything of ours would be taken there. */
export function mayWrite(ways: WhatsappWays | undefined, address: string): boolean {
  return ways !== undefined && (ways.open.has(address) || ways.contentSid !== undefined);
}

/** The approved templates that say what one of ours says, by language: paused ones are left out. One round trip. */
export async function approvedContent(ctx: ClinicContext, template: string): Promise<ReadonlyMap<Language, string>> {
  const rows = await ctx.db.query<{ language: Language; content_sid: string }>(
    ctx.clinicId,
    `select language, content_sid from whatsapp_template where clinic_id = $1 and template = $2 and status = 'approved'`,
    [ctx.clinicId, template],
  );
  return new Map(rows.map(({ language, content_sid: sid }) => [language, sid]));
}
