import { Router } from 'express';
import type { Carrier } from '../carrier/context.ts';
import { silentWav } from '../carrier/silent-wav.ts';
import { notFound } from './carrier-gate.ts';
import { queryOf } from './form.ts';
import { accountPath, pageJson, recordingJson } from './twilio-json.ts';

/** Recordings.json: list, fetch, sound, delete. */
export function recordingRoutes(carrier: Carrier): Router {
  const router = Router();
  const base = `${accountPath(carrier)}/Recordings`;
  const list = (uri: string, query: URLSearchParams, callSid: string | null): unknown => {
    const found = carrier.recordings.newestFirst().filter((one) => !callSid || one.callSid === callSid);
    return pageJson(
      { uri, key: 'recordings', query },
      found.map((one) => recordingJson(carrier, one)),
    );
  };
  router.get(`${base}.json`, (req, res) => {
    const query = queryOf(req);
    res.json(list(`${base}.json`, query, query.get('CallSid')));
  });
  router.get(`${base}/:sid.json`, (req, res) => {
    const recording = carrier.recordings.get(req.params.sid);
    if (!recording) return notFound(req, res);
    res.json(recordingJson(carrier, recording));
  });
  // Twilio gives WAV at the bare address of a recording as well; an mp3 is not made here.
  router.get([`${base}/:sid.wav`, `${base}/:sid`], (req, res) => {
    const recording = carrier.recordings.get(String(req.params['sid']));
    if (!recording) return notFound(req, res);
    res.type('audio/wav').send(silentWav(recording.durationSeconds));
  });
  router.delete([`${base}/:sid.json`, `${base}/:sid`], (req, res) => {
    if (!carrier.recordings.remove(String(req.params['sid']))) return notFound(req, res);
    res.status(204).end();
  });
  return router;
}
