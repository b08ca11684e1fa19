import { historyOf } from '../../../audit/index.ts';
import { toIso } from '../../../platform/time/instant.ts';
import { defineRoute, type Route } from '../define-route.ts';
import type { UnderstandingRequest } from '../deps.ts';
import { eventsQuery } from '../shapes/live.ts';
import { streamEvents } from '../stream-events.ts';
import { auditOut, auditQuery, understandBody, understandOut } from '../shapes/understand.ts';

export const otherRoutes: readonly Route[] = [
  defineRoute({
    method: 'get',
    path: '/events',
    tag: 'Live',
    summary: 'What happens in the clinic, as server-sent events',
    description:
      'Each event has `data: { type, payload, at }` with ids only. `Last-Event-ID` gives what was missed, for a day. A comment and the ' +
      "clinic's clock (`type: clock`, without an id) come every 15 seconds. The stream ends when the session does.",
    policy: 'signed-in',
    status: 200,
    contentType: 'text/event-stream',
    query: eventsQuery,
    handle: streamEvents,
  }),
  defineRoute({
    method: 'post',
    path: '/understand',
    tag: 'Understanding',
    summary: 'What a sentence means: intents, times, yes or no, red flags',
    description: 'Changes nothing and keeps nothing.',
    policy: 'agenda.read',
    status: 200,
    body: understandBody,
    answer: understandOut,
    handle: async ({ body, exchange }) => {
      const { text, language, now, timezone: zone } = body;
      const { expects, offered, appointment } = body.context ?? {};
      const context: UnderstandingRequest['context'] = {
        ...(expects === undefined ? {} : { expects }),
        ...(offered === undefined ? {} : { offered }),
        ...(appointment === undefined ? {} : { appointment }),
      };
      const { intents, when, redFlags, yesNo, wantsPerson } = exchange.deps.understand({
        text,
        language,
        now,
        zone,
        context,
      });
      return {
        intents: intents.map(({ name, score }) => ({ name, score })),
        when: {
          alternatives: when.alternatives.map(({ from, to, grain }) => ({ from: toIso(from), to: toIso(to), grain })),
          exclude: when.exclude.map(({ from, to }) => ({ from: toIso(from), to: toIso(to) })),
          asap: when.asap,
          unclear: when.unclear,
        },
        redFlags: redFlags.map(({ finding, span: [from, to] }): { finding: string; span: [number, number] } => ({
          finding,
          span: [from, to],
        })),
        yesNo: yesNo ?? null,
        wantsPerson,
      };
    },
  }),
  defineRoute({
    method: 'get',
    path: '/audit',
    tag: 'Audit',
    summary: 'What happened to something, and who did it; the newest first',
    policy: 'audit.read',
    status: 200,
    query: auditQuery,
    answer: auditOut,
    handle: async ({ ctx, query }) => {
      const [type = '', id = ''] = query.subject.split('/');
      const entries = await historyOf(ctx, { type, id });
      return {
        entries: entries.slice(0, query.limit).map((entry) => ({
          id: entry.id,
          at: toIso(entry.at),
          action: entry.action,
          actor: { ...entry.actor },
          subject: entry.subject,
          detail: { ...entry.detail },
        })),
      };
    },
  }),
];
