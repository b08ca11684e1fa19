import { record } from '../../../audit/index.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import { ok, refuse, type Result } from '../../../platform/kernel/result.ts';
import { chatSetting, type ChatSetting } from '../store/chat-rows.ts';

export { chatSetting };

/** As a browser sends it: scheme, host and port, nothing else. Plain http is for this machine alone. */
function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  const isLocal = url.hostname === 'localhost' || url.hostname === '127.0.0.1';
  return url.origin === text && (url.protocol === 'https:' || (url.protocol === 'http:' && isLocal));
}

/** Switches the chat on or off and says which pages may carry it. Safe to repeat. */
export function saveChatSetting(
  ctx: ClinicContext,
  setting: ChatSetting,
): Promise<Result<ChatSetting, { readonly code: 'origin-invalid'; readonly origin: string }>> {
  const wrong = setting.origins.find((origin) => !isOrigin(origin));
  if (wrong !== undefined) return Promise.resolve(refuse({ code: 'origin-invalid', origin: wrong }));
  return ctx.db.inClinic(ctx.clinicId, async (tx) => {
    await tx.run(
      `insert into chat_setting (clinic_id, enabled, origins, updated_at) values ($1, $2, $3, $4)
       on conflict (clinic_id) do update set enabled = excluded.enabled, origins = excluded.origins, updated_at = excluded.updated_at`,
      [tx.clinicId, setting.enabled, [...setting.origins], new Date(ctx.clock.now())],
    );
    await record(tx, ctx, {
      action: 'chat.settings',
      subject: { type: 'Clinic', id: tx.clinicId },
      detail: { enabled: setting.enabled, origins: setting.origins.length },
    });
    return ok(setting);
  });
}
