import express, { Router } from 'express';
import type { Actor } from '../../../platform/kernel/actor.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import { parseId, type ClinicId } from '../../../platform/kernel/ids.ts';
import { isUuid } from '../../../platform/kernel/ids.ts';
import { hearNotification } from '../hear-notification.ts';

const MOST_BYTES = '1mb';
const ACTOR: Actor = { kind: 'system', name: 'ehr-hook' };

/**
 * Where the clinics' systems say that something changed: `/<clinic>/<connection>/<secret>`, by POST or, as HAPI does, by PUT with the
 * resource's name behind it. Whatever is said is a hint. A wrong address is 404, whichever part of it is wrong.
 */
export function ehrHookRoutes(deps: { contextFor(clinicId: ClinicId, actor: Actor): ClinicContext }): Router {
  const router = Router();
  router.use(express.json({ type: ['application/json', 'application/fhir+json'], limit: MOST_BYTES }));
  router.all('/:clinicId/:connectionId/:secret{/*rest}', async (request, response) => {
    if (request.method !== 'POST' && request.method !== 'PUT')
      return void response.set('allow', 'POST, PUT').sendStatus(405);
    const clinicId = parseId<ClinicId>(request.params['clinicId']);
    const { connectionId, secret } = request.params;
    const heard =
      clinicId !== undefined &&
      isUuid(connectionId) &&
      typeof secret === 'string' &&
      (await hearNotification(deps.contextFor(clinicId, ACTOR), {
        connectionId,
        secret,
        body: request.body as unknown,
      }));
    return void response.sendStatus(heard ? 200 : 404);
  });
  return router;
}
