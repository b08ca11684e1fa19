import express, { type ErrorRequestHandler, type Request, type Response, type Router } from 'express';
import { sendProblem } from '../../platform/http/problem.ts';
import { queueRoutes } from '../queue/http/queue-routes.ts';
import type { TelephonyDeps } from './deps.ts';
import { recordingHook } from './recording-hooks.ts';
import { requireCarrierSignature } from './signature.ts';
import { parseTurnNumber, parseVoiceInput } from './voice-event.ts';
import { VoiceFace, type Asked } from './voice-face.ts';

/** Which turn is answered, and how. Without a readable number it is the first: a known call hears its first reply again. */
function askedOf(request: Request): Asked {
  const { turn: number, waits } = parseTurnNumber(request.query) ?? { turn: 0, waits: 0 };
  return { number, waits, input: number === 0 ? { kind: 'start' } : parseVoiceInput(request.body) };
}

function answering(twimlOf: (request: Request) => Promise<string>) {
  return async (request: Request, response: Response): Promise<void> => {
    response
      .status(200)
      .type('text/xml')
      .send(await twimlOf(request));
  };
}

/** A body that cannot be read carries no signature that could be checked. */
const unreadable: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  if (response.headersSent) return next(error);
  const status = error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : 500;
  if (status < 400 || status >= 500) return next(error);
  return sendProblem(response, { status, code: 'body-unreadable', title: 'The body could not be read' });
};

/**
 * The carrier's voice webhooks: `/voice`, `/voice/turn`, `/voice/status` and `/recordings`, to be mounted at `/twilio`. What is
 * not signed by the carrier gets 403; everything else gets TwiML that takes the caller somewhere, with status 200, within
 * the deadline. Deliveries may be repeated and come in any order.
 */
export function telephonyRoutes(deps: TelephonyDeps): Router {
  const router = express.Router();
  const face = new VoiceFace(deps);
  const body = express.urlencoded({ extended: false, limit: '32kb', parameterLimit: 100 });
  const talk = ['/voice', '/voice/turn', '/voice/status', '/voice/consent', '/voice/voicemail', '/voice/forwarded'];
  const paths = [...talk, '/recordings', '/queue'];
  router.post([...paths, '/queue/:step'], body, requireCarrierSignature(deps));
  router.use(
    '/queue',
    queueRoutes({ ...deps, assistantUrl: `${deps.publicUrl.replace(/\/$/, '')}/twilio/voice/turn?turn=0` }),
  );
  router.post(
    '/voice',
    answering((request) => face.turn(request, { number: 0, waits: 0, input: { kind: 'start' } })),
  );
  router.post(
    '/voice/turn',
    answering((request) => face.turn(request, askedOf(request))),
  );
  router.post(
    '/voice/status',
    answering((request) => face.status(request)),
  );
  router.post(
    '/voice/consent',
    answering((request) => face.consent(request)),
  );
  router.post(
    '/voice/voicemail',
    answering((request) => face.voicemail(request)),
  );
  router.post(
    '/voice/forwarded',
    answering((request) => face.forwarded(request)),
  );
  router.post('/recordings', recordingHook(deps));
  router.use(paths, unreadable);
  return router;
}
