import { Router, type Request, type Response } from 'express';
import type { Conference, Participant } from '../carrier/conferences.ts';
import type { Carrier } from '../carrier/context.ts';
import { notFound, refuseRest } from './carrier-gate.ts';
import { formOf, queryOf } from './form.ts';
import { conferenceJson, participantJson } from './conference-json.ts';
import { accountPath, pageJson } from './twilio-json.ts';

interface One {
  readonly sid: string;
  readonly callSid: string;
}

/** Conferences.json and their participants: list, fetch, hold, mute, coach, take out, end. */
export function conferenceRoutes(carrier: Carrier): Router {
  const router = Router();
  const base = `${accountPath(carrier)}/Conferences`;
  router.get(`${base}.json`, (req, res) => {
    const query = queryOf(req);
    const is = (name: string, value: string): boolean => !query.get(name) || query.get(name) === value;
    const found = carrier.conferences
      .newestFirst()
      .filter(({ friendlyName, status }) => is('FriendlyName', friendlyName) && is('Status', status));
    const json = found.map((room) => conferenceJson(carrier, room));
    res.json(pageJson({ uri: `${base}.json`, key: 'conferences', query }, json));
  });
  router.get<{ sid: string }>(`${base}/:sid.json`, (req, res) => {
    const room = carrier.conferences.get(req.params.sid);
    if (!room) return notFound(req, res);
    res.json(conferenceJson(carrier, room));
  });
  router.post<{ sid: string }>(`${base}/:sid.json`, (req, res) => end(carrier, req, res));
  router.get<{ sid: string }>(`${base}/:sid/Participants.json`, (req, res) => {
    const room = carrier.conferences.get(req.params.sid);
    if (!room) return notFound(req, res);
    const json = room.participants.map((one) => participantJson(carrier, room, one));
    res.json(pageJson({ uri: req.path, key: 'participants', query: queryOf(req) }, json));
  });
  router.get<One>(`${base}/:sid/Participants/:callSid.json`, (req, res) => {
    const found = find(carrier, req);
    if (!found) return notFound(req, res);
    res.json(participantJson(carrier, found.room, found.participant));
  });
  router.post<One>(`${base}/:sid/Participants/:callSid.json`, (req, res) => change(carrier, req, res));
  router.delete<One>(`${base}/:sid/Participants/:callSid.json`, (req, res) => {
    const found = find(carrier, req);
    const news = found && carrier.conferences.leave(found.room.sid, found.participant.callSid);
    if (!news) return notFound(req, res);
    carrier.conferences.report(
      carrier,
      { ...news, removed: [...news.removed, req.params.callSid] },
      req.params.callSid,
    );
    res.status(204).end();
  });
  return router;
}

function find(
  carrier: Carrier,
  req: Request<One>,
): { readonly room: Conference; readonly participant: Participant } | undefined {
  const room = carrier.conferences.get(req.params.sid);
  const participant = room?.participants.find(({ callSid }) => callSid === req.params.callSid);
  return room && participant ? { room, participant } : undefined;
}

function end(carrier: Carrier, req: Request<{ sid: string }>, res: Response): void {
  if (formOf(req).get('Status') !== 'completed')
    return refuseRest(res, 400, { code: 20001, message: 'Invalid Status' });
  const news = carrier.conferences.end(req.params.sid);
  if (!news) return notFound(req, res);
  carrier.conferences.report(carrier, news);
  res.json(conferenceJson(carrier, news.conference));
}

/** What an update of a participant may say here; anything else is refused, so that no change is believed that was not made. */
const KNOWN = new Set(['Muted', 'Hold', 'HoldUrl', 'HoldMethod', 'Coaching', 'CallSidToCoach', 'EndConferenceOnExit']);

function change(carrier: Carrier, req: Request<One>, res: Response): void {
  const found = find(carrier, req);
  if (!found) return notFound(req, res);
  const form = formOf(req);
  const stray = [...form.keys()].find((name) => !KNOWN.has(name));
  if (stray) return refuseRest(res, 400, { code: 20001, message: `Unknown parameter ${stray}` });
  const { room, participant } = found;
  const flag = (name: string, before: boolean): boolean =>
    form.get(name) === null ? before : form.get(name) === 'true';
  const coaching = flag('Coaching', participant.coaching);
  const coached = form.get('CallSidToCoach') ?? participant.callSidToCoach;
  if (coaching && !room.participants.some(({ callSid }) => callSid === coached)) {
    return refuseRest(res, 400, { code: 13224, message: 'CallSidToCoach is not in the conference' });
  }
  const news = carrier.conferences.change(room.sid, participant.callSid, {
    muted: flag('Muted', participant.muted),
    hold: flag('Hold', participant.hold),
    coaching,
    callSidToCoach: coaching ? coached : undefined,
    endConferenceOnExit: flag('EndConferenceOnExit', participant.endConferenceOnExit),
  });
  if (!news) return notFound(req, res);
  carrier.conferences.report(carrier, news, participant.callSid);
  const next = news.conference.participants.find(({ callSid }) => callSid === participant.callSid) ?? participant;
  res.json(participantJson(carrier, news.conference, next));
}
