import { getClinic, linesOf, saveLines, type Line } from '../../../identity/index.ts';
import { getMessage, send } from '../../../messaging/index.ts';
import { parseId, type MessageId } from '../../../platform/kernel/ids.ts';
import { required } from '../../../platform/kernel/assert.ts';
import { defineRoute, type Route } from '../define-route.ts';
import { problemOf } from '../refusals.ts';
import { linesShape, lineTestBody, lineTestOut, lineTestParams, lineTestState, type LinesOut } from '../shapes/line.ts';
import { formatText } from '../../../platform/i18n/catalog.ts';
import { RECEPTION_WORDS } from '../../words/words.ts';

const shown = (lines: readonly Line[]): LinesOut => ({
  lines: lines.map(({ number, channels }) => ({ number, channels: [...channels] })),
});

export const lineRoutes: readonly Route[] = [
  defineRoute({
    method: 'get',
    path: '/lines',
    tag: 'Senders',
    summary: 'The numbers of the clinic at the carrier, in the order in which they send',
    policy: 'settings.read',
    status: 200,
    answer: linesShape,
    handle: async ({ ctx }) => shown(await linesOf(ctx)),
  }),
  defineRoute({
    method: 'patch',
    path: '/lines',
    tag: 'Senders',
    summary: 'Say which numbers the clinic has, and what each is for: these and no others',
    policy: 'settings.write',
    status: 200,
    refusals: ['line-taken', 'line-twice'],
    body: linesShape,
    answer: linesShape,
    handle: async ({ ctx, body }) => {
      const saved = await saveLines(ctx, body.lines);
      if (!saved.ok) throw problemOf(saved.error, { ...saved.error });
      return shown(saved.value);
    },
  }),
  defineRoute({
    method: 'post',
    path: '/lines/test',
    tag: 'Senders',
    summary: 'Send one SMS from a number, to see that it leaves',
    policy: 'settings.write',
    status: 201,
    refusals: ['no-line'],
    body: lineTestBody,
    answer: lineTestOut,
    handle: async ({ ctx, body: { from, to } }) => {
      const line = (await linesOf(ctx)).find(({ number, channels }) => number === from && channels.includes('sms'));
      if (!line) throw problemOf({ code: 'no-line' });
      const { name, defaultLanguage: language } = await getClinic(ctx);
      const messageId = await ctx.db.inClinic(ctx.clinicId, (tx) =>
        send(tx, ctx, {
          channel: 'sms',
          to,
          from,
          body: formatText(language, RECEPTION_WORDS[language].testMessage, { clinic: name }),
          purpose: 'administrative',
          language,
          dedupeKey: `line-test ${ctx.ids.next()}`,
          spelling: 'cheapest',
        }),
      );
      return { messageId };
    },
  }),
  defineRoute({
    method: 'get',
    path: '/lines/test/{id}',
    tag: 'Senders',
    summary: 'What became of a test message',
    policy: 'settings.write',
    status: 200,
    refusals: ['not-found'],
    params: lineTestParams,
    answer: lineTestState,
    handle: async ({ ctx, params }) => {
      const message = await getMessage(ctx, required(parseId<MessageId>(params.id), 'message id'));
      if (!message) throw problemOf({ code: 'not-found' });
      const { status, failure } = message;
      return { status, ...(failure === undefined ? {} : { failure }) };
    },
  }),
];
