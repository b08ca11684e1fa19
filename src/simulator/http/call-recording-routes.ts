import { Router, type Request, type Response } from 'express';
import type { Carrier } from '../carrier/context.ts';
import { completeRecording, keepRecording, recordingsOf } from '../carrier/recordings.ts';
import type { RecordingRecord } from '../carrier/records.ts';
import { notFound, refuseRest } from './carrier-gate.ts';
import { formOf, queryOf } from './form.ts';
import { accountPath, callRecordingJson, pageJson } from './twilio-json.ts';

interface OneRecording {
  readonly callSid: string;
  readonly sid: string;
}

/** The recordings of one call: list, start, pause, resume, stop. */
export function callRecordingRoutes(carrier: Carrier): Router {
  const router = Router();
  const base = `${accountPath(carrier)}/Calls/:callSid/Recordings`;
  router.get<{ callSid: string }>(`${base}.json`, (req, res) => {
    const found = recordingsOf(carrier, req.params.callSid).map((one) => callRecordingJson(carrier, one));
    res.json(pageJson({ uri: req.path, key: 'recordings', query: queryOf(req) }, found));
  });
  router.post<{ callSid: string }>(`${base}.json`, (req, res) => start(carrier, req, res));
  router.get<OneRecording>(`${base}/:sid.json`, (req, res) => {
    const recording = find(carrier, req);
    if (!recording) return notFound(req, res);
    res.json(callRecordingJson(carrier, recording));
  });
  router.post<OneRecording>(`${base}/:sid.json`, (req, res) => update(carrier, req, res));
  return router;
}

function start(carrier: Carrier, req: Request<{ callSid: string }>, res: Response): void {
  const call = carrier.calls.get(req.params.callSid);
  if (!call) return notFound(req, res);
  if (call.status !== 'in-progress') {
    const message = 'Requested resource is not eligible for recording';
    return refuseRest(res, 400, { code: 21220, message });
  }
  const callback = formOf(req).get('RecordingStatusCallback');
  const recording = keepRecording(carrier, {
    callSid: call.sid,
    source: 'StartCallRecordingAPI',
    status: 'in-progress',
    durationSeconds: 0,
    words: '',
    ...(callback ? { callbackUrl: callback } : {}),
  });
  res.status(201).json(callRecordingJson(carrier, recording));
}

/** Twilio.CURRENT names the newest recording of the call that still runs. */
function find(carrier: Carrier, req: Request<OneRecording>): RecordingRecord | undefined {
  const all = recordingsOf(carrier, req.params.callSid);
  const current = req.params.sid === 'Twilio.CURRENT';
  return all.find((one) => (current ? one.status !== 'completed' : one.sid === req.params.sid));
}

function update(carrier: Carrier, req: Request<OneRecording>, res: Response): void {
  const recording = find(carrier, req);
  if (!recording) return notFound(req, res);
  const status = formOf(req).get('Status');
  if (recording.status === 'completed' || !['in-progress', 'paused', 'stopped'].includes(status ?? '')) {
    return refuseRest(res, 400, { code: 21220, message: `The recording cannot become ${status ?? 'nothing'}` });
  }
  if (status === 'stopped') {
    const seconds = Math.max(1, Math.round((carrier.now() - recording.createdAt) / 1000));
    completeRecording(carrier, recording, seconds);
  } else carrier.recordings.change(recording.sid, { status: status === 'paused' ? 'paused' : 'in-progress' });
  res.json(callRecordingJson(carrier, carrier.recordings.get(recording.sid) ?? recording));
}
