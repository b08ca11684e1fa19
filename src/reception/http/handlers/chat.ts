import { chatSetting, sayInChat, saveChatSetting } from '../../../messaging/index.ts';
import { defineRoute, type Route } from '../define-route.ts';
import { problemOf } from '../refusals.ts';
import { chatParams, chatSettingShape, chatTextBody } from '../shapes/chat.ts';

export const chatRoutes: readonly Route[] = [
  defineRoute({
    method: 'get',
    path: '/chat-settings',
    tag: 'Web chat',
    summary: 'Whether the clinic has its web chat on, and on which pages',
    policy: 'settings.read',
    status: 200,
    answer: chatSettingShape,
    handle: async ({ ctx }) => {
      const { enabled, origins } = await chatSetting(ctx);
      return { enabled, origins: [...origins] };
    },
  }),
  defineRoute({
    method: 'patch',
    path: '/chat-settings',
    tag: 'Web chat',
    summary: 'Switch the web chat on or off, and say which pages may carry it',
    policy: 'settings.write',
    status: 200,
    refusals: ['origin-invalid'],
    body: chatSettingShape,
    answer: chatSettingShape,
    handle: async ({ ctx, body }) => {
      const saved = await saveChatSetting(ctx, body);
      if (!saved.ok) throw problemOf(saved.error, { ...saved.error });
      return { enabled: saved.value.enabled, origins: [...saved.value.origins] };
    },
  }),
  defineRoute({
    method: 'post',
    path: '/conversations/{id}/chat-messages',
    tag: 'Web chat',
    summary: 'Write to somebody in the web chat, as a person of the clinic',
    policy: 'message.write',
    status: 204,
    refusals: ['chat-unknown'],
    params: chatParams,
    body: chatTextBody,
    handle: async ({ ctx, params, body }) => {
      if (!(await sayInChat(ctx, params.id, body.text))) throw problemOf({ code: 'chat-unknown' });
      return undefined;
    },
  }),
];
