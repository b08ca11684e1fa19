import { Router, urlencoded, type ErrorRequestHandler } from 'express';
import { errorToProblem } from '../../platform/http/error-to-problem.ts';
import { sendProblem } from '../../platform/http/problem.ts';
import { webPage } from '../../platform/http/web-page.ts';
import type { Carrier } from '../carrier/context.ts';
import { callRecordingRoutes } from './call-recording-routes.ts';
import { chatPage } from './chat-page.ts';
import { callRoutes } from './call-routes.ts';
import { contentRoutes } from './content-routes.ts';
import { conferenceRoutes } from './conference-routes.ts';
import { carrierGate, notFound } from './carrier-gate.ts';
import { clockRoutes, type ClockDesk } from './clock-routes.ts';
import { gatewayRoutes } from './gateway-routes.ts';
import { messageRoutes } from './message-routes.ts';
import { pageRoutes, type PageApi } from './page-routes.ts';
import { answerProblem } from './problem-answer.ts';
import { recordingRoutes } from './recording-routes.ts';
import { accountJson, accountPath } from './twilio-json.ts';

/** The simulator's routes, relative to where the app mounts them (/simulator). */
export type SimulatorRouter = Router;

export function simulatorRouter(
  api: PageApi,
  clock: ClockDesk,
  web: { readonly dir: string; readonly clinicId?: string | undefined },
): SimulatorRouter {
  const router = Router();
  router.use('/carrier', carrierRouter(api));
  router.use('/gateway', gatewayRoutes({ carrier: api.carrier, token: api.gatewayToken }));
  router.use('/api/clock', clockRoutes(clock));
  router.use('/api', pageRoutes(api));
  router.use('/api', (_req, res) => {
    answerProblem(res, { status: 404, code: 'not-found', title: 'Not found', detail: 'There is no such route.' });
  });
  router.use('/api', answerProblems);
  if (web.clinicId !== undefined) router.use('/chat', chatPage(web.clinicId));
  router.use(webPage({ dir: web.dir, paths: ['/'] }));
  return router;
}

function carrierRouter(api: PageApi): Router {
  const { carrier }: { readonly carrier: Carrier } = api;
  const router = Router({ caseSensitive: true });
  router.use(urlencoded({ extended: false, limit: '64kb' }));
  router.use(...carrierGate(carrier));
  router.get(`${accountPath(carrier)}.json`, (_req, res) => {
    res.json(accountJson(carrier));
  });
  router.use(callRoutes(carrier, api.switchboard));
  router.use(messageRoutes(carrier, api.center));
  router.use(contentRoutes(carrier));
  router.use(callRecordingRoutes(carrier));
  router.use(recordingRoutes(carrier));
  router.use(conferenceRoutes(carrier));
  router.use((req, res) => notFound(req, res));
  return router;
}

const answerProblems: ErrorRequestHandler = (error: unknown, _req, res, next) => {
  const problem = errorToProblem(error);
  if (!problem) return next(error);
  sendProblem(res, problem);
};
