import express, { Router } from 'express';
import { z } from 'zod';
import { isFhirJson, listOf, type FhirJson } from './fhir-json.ts';
import { mannerSchema } from './manners.ts';
import type { EhrDesk } from './desk.ts';

const mannersBody = z.object({ manners: z.array(mannerSchema).max(100) });

/** The resources of a Bundle, or of a list, or the one that it is. */
function resourcesOf(body: unknown): readonly FhirJson[] {
  if (Array.isArray(body)) return body.filter(isFhirJson);
  if (!isFhirJson(body)) return [];
  if (body.resourceType !== 'Bundle') return [body];
  return listOf(body['entry'])
    .map(({ resource }) => resource)
    .filter(isFhirJson);
}

/** `/control`: what the people of this EHR do, and what is set for a trial. Open to everybody: it listens on 127.0.0.1 only. */
export function controlRoutes(desk: EhrDesk): Router {
  const router = Router();
  router.use(express.json({ limit: '20mb', type: ['application/json', 'application/fhir+json'] }));
  router.post('/seed', async (req, res) => {
    const resources = resourcesOf(req.body);
    await desk.seed(resources);
    res.status(201).json({ seeded: resources.length });
  });
  router.put('/resources', async (req, res) => {
    const [resource] = resourcesOf(req.body);
    if (!resource) return void res.status(400).json({ error: 'a resource is expected' });
    res.json(await desk.put(resource));
  });
  router.delete('/resources/:type/:id', async (req, res) => {
    await desk.remove(req.params.type, req.params.id);
    res.status(204).end();
  });
  router.get('/manners', (_req, res) => {
    res.json({ manners: desk.manners.list() });
  });
  router.post('/manners', (req, res) => {
    const parsed = mannersBody.safeParse(req.body);
    if (!parsed.success) return void res.status(400).json({ error: z.prettifyError(parsed.error) });
    for (const manner of parsed.data.manners) desk.manners.add(manner);
    res.status(201).json({ manners: desk.manners.list() });
  });
  router.delete('/manners', (_req, res) => {
    desk.manners.clear();
    res.status(204).end();
  });
  router.get('/requests', (_req, res) => {
    res.json({ requests: desk.requests() });
  });
  router.delete('/requests', (_req, res) => {
    desk.clearRequests();
    res.status(204).end();
  });
  router.get('/deliveries', (_req, res) => {
    res.json({ deliveries: desk.deliveries() });
  });
  router.post('/heartbeat/:id', async (req, res) => {
    await desk.heartbeat(req.params.id);
    res.status(204).end();
  });
  router.get('/creates', (req, res) => {
    const { type = 'Appointment', identifier = '' } = req.query as Readonly<Record<string, string>>;
    res.json({ count: desk.createsOf(type, identifier) });
  });
  return router;
}
