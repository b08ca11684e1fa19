import { createHash } from 'node:crypto';
import { Router } from 'express';
import type { Database } from '../../platform/database/database.ts';
import { NOT_FOUND, sendProblem } from '../../platform/http/problem.ts';
import type { Actor } from '../../platform/kernel/actor.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { ClinicId } from '../../platform/kernel/ids.ts';
import { calendarOf } from '../calendar/calendar-links.ts';

const ACTOR: Actor = { kind: 'system', name: 'calendar-link' };

/** `/calendar/<token>.ics`, for calendar programs: no sign-in, the token is the secret. A GET changes nothing. */
export function calendarRoutes(options: {
  readonly db: Database;
  contextFor(clinicId: ClinicId, actor: Actor): ClinicContext;
}): Router {
  const { db, contextFor } = options;
  const router = Router();
  router.get('/:file', async (request, response) => {
    const token = /^(.+)\.ics$/.exec(request.params.file)?.[1] ?? '';
    const text = await calendarOf({ db, contextFor: (clinicId) => contextFor(clinicId, ACTOR) }, token);
    if (text === undefined) {
      sendProblem(response, NOT_FOUND);
      return;
    }
    response.setHeader('etag', `"${createHash('sha256').update(text).digest('base64url')}"`);
    response.setHeader('cache-control', 'private, max-age=300');
    // Express answers 304 where the tag is the one that the program has.
    response.type('text/calendar; charset=utf-8').send(text);
  });
  return router;
}
