import { afterVisitSchema, afterVisitSettings, saveAfterVisit } from '../../../outreach/index.ts';
import { defineRoute, type Route } from '../define-route.ts';

const TAG = 'After the visit';

export const afterVisitRoutes: readonly Route[] = [
  defineRoute({
    method: 'get',
    path: '/after-visit',
    tag: TAG,
    summary: 'What is said and asked after a visit; everything is off until it is switched on',
    policy: 'settings.read',
    status: 200,
    answer: afterVisitSchema,
    handle: ({ ctx }) => afterVisitSettings(ctx),
  }),
  defineRoute({
    method: 'post',
    path: '/after-visit',
    tag: TAG,
    summary: 'Say anew, as a whole, what is said and asked after a visit',
    policy: 'settings.write',
    status: 200,
    body: afterVisitSchema,
    answer: afterVisitSchema,
    handle: async ({ ctx, body }) => {
      await saveAfterVisit(ctx, body);
      return body;
    },
  }),
];
