import { getClinic } from '../../identity/index.ts';
import { emit } from '../../platform/outbox/emit.ts';
import type { Effect, EffectResult } from '../domain/effect.ts';
import { render } from '../phrases/render.ts';
import type { Performer } from './performer.ts';

/**
 * Asks for an SMS to who is on the phone, with what they were told: `conversation.text-asked { conversationId, number, language,
 * phone, line, text }`. Asked twice with the same number, it is one message.
 */
export async function askForText(
  who: Performer,
  effect: Extract<Effect, { kind: 'send-text' }>,
): Promise<EffectResult> {
  const { ctx, conversationId, remote: phone, local } = who;
  const { number, language } = effect;
  const { name: clinic } = await getClinic(ctx);
  const told = effect.lines.map((one) => render(one, language, 'text')).join(' ');
  const text = render({ key: 'sms.text', values: { clinic, text: told } }, language, 'text');
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    emit(tx, ctx, {
      type: 'conversation.text-asked',
      payload: { conversationId, number, language, phone, line: local, text },
    }),
  );
  return { kind: 'text-sent' };
}
