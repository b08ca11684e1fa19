import { record } from '../../audit/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import { LANGUAGES, type Language } from '../../platform/i18n/language.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import { emit } from '../../platform/outbox/emit.ts';
import { toIso, type Instant } from '../../platform/time/instant.ts';
import { whatsappBody } from '../domain/whatsapp-rules.ts';
import { templates } from '../templates.ts';
import type { WordsOf, WordsVersion } from '../words/own-words.ts';

export interface WhatsappTemplate {
  readonly template: string;
  readonly language: Language;
  /** Of Twilio's Content API: `HX…`. */
  readonly contentSid: string;
  readonly status: 'approved' | 'paused';
  /** Why it is paused: what the carrier said. */
  readonly reason?: string | undefined;
  readonly updatedAt: Instant;
}

interface TemplateRow {
  readonly template: string;
  readonly language: Language;
  readonly content_sid: string;
  readonly status: WhatsappTemplate['status'];
  readonly reason: string | null;
  readonly updated_at: Instant;
}

/** What the clinic has registered. One round trip. */
export async function whatsappTemplates(ctx: ClinicContext): Promise<readonly WhatsappTemplate[]> {
  const rows = await ctx.db.query<TemplateRow>(
    ctx.clinicId,
    `select template, language, content_sid, status, reason, updated_at from whatsapp_template
      where clinic_id = $1 order by template, language`,
    [ctx.clinicId],
  );
  return rows.map(({ content_sid: contentSid, updated_at: updatedAt, reason, ...rest }) => ({
    ...rest,
    contentSid,
    updatedAt,
    ...(reason === null ? {} : { reason }),
  }));
}

export interface WhatsappForm {
  readonly template: string;
  readonly language: Language;
  readonly text: string;
  readonly variables: readonly string[];
  /** Quick replies, with the id that each must have. */
  readonly buttons: readonly { readonly id: string; readonly title: string }[];
}

/** What each template is handed in for approval as: numbered variables, and which of ours each number is; in the clinic's own words (`newestWords`) where they are given. */
export function whatsappForms(ownWords: readonly (WordsOf & WordsVersion)[] = []): readonly WhatsappForm[] {
  const own = new Map(
    ownWords
      .filter(({ channel }) => channel === 'whatsapp')
      .map((one) => [`${one.template}.${one.language}`, one.text]),
  );
  return templates.names
    .filter((name) => templates.channelsOf(name).includes('whatsapp'))
    .flatMap((name) =>
      LANGUAGES.map((language) => ({
        template: name,
        language,
        ...whatsappBody(own.get(`${name}.${language}`) ?? templates.sourceOf(name, { channel: 'whatsapp', language })),
        buttons: templates.buttonsOf(name, language).map((title, index) => ({ id: String(index + 1), title })),
      })),
    );
}

/** `template.health`: one rests since then because of what the carrier said, or does so no longer. */
function tellHealth(
  tx: ClinicTx,
  ctx: ClinicContext,
  health: Pick<WhatsappTemplate, 'template' | 'language' | 'reason'> & {
    readonly since: Instant;
    readonly isOpen: boolean;
  },
): Promise<void> {
  return emit(tx, ctx, { type: 'template.health', payload: { ...health, since: toIso(health.since) } });
}

/** Registers the approved template that says what one of ours says. A paused one is in use again. Safe to repeat. */
export async function registerWhatsappTemplate(
  ctx: ClinicContext,
  registered: Pick<WhatsappTemplate, 'template' | 'language' | 'contentSid'>,
): Promise<Result<undefined, { readonly code: 'template-unknown' }>> {
  const { template, language, contentSid } = registered;
  if (!templates.has(template) || !templates.channelsOf(template).includes('whatsapp'))
    return refuse({ code: 'template-unknown' });
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const [rested] = await tx.sql<{ updated_at: Instant }>(
      `select updated_at from whatsapp_template where clinic_id = $1 and template = $2 and language = $3 and status = 'paused' for update`,
      [tx.clinicId, template, language],
    );
    if (rested) await tellHealth(tx, ctx, { template, language, since: rested.updated_at, isOpen: false });
    await tx.run(
      `insert into whatsapp_template (clinic_id, template, language, content_sid, status, updated_at)
       values ($1, $2, $3, $4, 'approved', $5)
       on conflict (clinic_id, template, language) do update
         set content_sid = excluded.content_sid, status = 'approved', reason = null, updated_at = excluded.updated_at`,
      [tx.clinicId, template, language, contentSid, new Date(ctx.clock.now())],
    );
    await record(tx, ctx, {
      action: 'whatsapp-template.register',
      subject: { type: 'CommunicationRequest', id: `${template}.${language}` },
      detail: { contentSid },
    });
  });
  return ok(undefined);
}

/** What Meta says against a text, not against a person: the text rests until the clinic registers it anew. */
const AGAINST_THE_TEXT: readonly string[] = ['policy', 'invalid-content', 'template-needed'];

/** The health of templates: one that was refused is not tried with everybody else, and somebody is told. Safe to repeat. */
export async function noteTemplateHealth(
  tx: ClinicTx,
  ctx: ClinicContext,
  { messageId, reason }: { readonly messageId: string; readonly reason: string },
): Promise<void> {
  if (!AGAINST_THE_TEXT.includes(reason)) return;
  const since = ctx.clock.now();
  const paused = await tx.sql<Pick<WhatsappTemplate, 'template' | 'language'>>(
    `update whatsapp_template t set status = 'paused', reason = $3, updated_at = $4
       from message m where t.clinic_id = $1 and m.clinic_id = $1 and m.id = $2 and m.channel = 'whatsapp'
        and t.content_sid = m.parts #>> '{whatsapp,contentSid}' and t.status = 'approved'
      returning t.template, t.language`,
    [tx.clinicId, messageId, reason, new Date(since)],
  );
  for (const one of paused) await tellHealth(tx, ctx, { ...one, reason, since, isOpen: true });
}
