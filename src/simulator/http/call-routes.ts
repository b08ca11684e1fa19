import { Router, type Request, type Response } from 'express';
import type { StatusReport } from '../calls/call-session.ts';
import { fromUrl, type DocumentSource } from '../calls/document-source.ts';
import type { OutboundCall, Switchboard } from '../calls/switchboard.ts';
import { isLine, type Carrier } from '../carrier/context.ts';
import type { CallRecord } from '../carrier/records.ts';
import { refuse, ok, type Result } from '../../platform/kernel/result.ts';
import { answerCreated, notFound, refusedByCode, refuseRest } from './carrier-gate.ts';
import { inTimes } from './date-filter.ts';
import { formOf, queryOf } from './form.ts';
import { accountPath, callJson, pageJson } from './twilio-json.ts';

interface RestRefusal {
  readonly code: string;
  readonly twilioCode: number;
  readonly message: string;
}

const E164 = /^\+[1-9]\d{6,14}$/;
const CLIENT_OR_SIP = /^(?:client|sip):\S{1,200}$/;

/** Calls.json: create, list, fetch, update (redirect, hang up, cancel), delete. */
export function callRoutes(carrier: Carrier, switchboard: Switchboard): Router {
  const router = Router();
  const base = `${accountPath(carrier)}/Calls`;
  router.post(`${base}.json`, (req, res) => {
    const call = parseCall(carrier, formOf(req));
    if (!call.ok) return refuseRest(res, 400, { code: call.error.twilioCode, message: call.error.message });
    if (refusedByCode(carrier, res, call.value.to, call.value.from)) return;
    const record = switchboard.place(call.value);
    answerCreated(carrier, res, { to: record.to, json: callJson(carrier, record) });
  });
  router.get(`${base}.json`, (req, res) => {
    const query = queryOf(req);
    const calls = carrier.calls.newestFirst().filter((call) => matches(call, query));
    const json = calls.map((call) => callJson(carrier, call));
    res.json(pageJson({ uri: `${base}.json`, key: 'calls', query }, json));
  });
  router.get(`${base}/:sid.json`, (req, res) => {
    const call = carrier.calls.get(req.params.sid);
    if (!call) return notFound(req, res);
    res.json(callJson(carrier, call));
  });
  router.post(`${base}/:sid.json`, (req, res) => updateCall({ carrier, switchboard }, req, res));
  router.delete(`${base}/:sid.json`, (req, res) => {
    if (!carrier.calls.get(req.params.sid)) return notFound(req, res);
    carrier.calls.remove(req.params.sid);
    res.status(204).end();
  });
  return router;
}

function parseCall(carrier: Carrier, form: URLSearchParams): Result<OutboundCall, RestRefusal> {
  const invalid = (twilioCode: number, message: string): Result<never, RestRefusal> =>
    refuse({ code: 'call-invalid', twilioCode, message });
  const to = form.get('To') ?? '';
  const from = form.get('From') ?? '';
  if (to === '') return invalid(21201, "No 'To' number is specified");
  if (!E164.test(to) && !CLIENT_OR_SIP.test(to)) return invalid(21211, `The phone number ${to} is not valid.`);
  if (from === '') return invalid(21213, "'From' phone number is required");
  if (!isLine(carrier, from, 'voice')) {
    return invalid(21210, `The source phone number provided, ${from}, is not yet verified for your account.`);
  }
  const source = sourceOf(form);
  if (!source) return invalid(21205, "Either 'Url', 'Twiml' or 'ApplicationSid' is required");
  const detection = form.get('MachineDetection');
  const timeout = Number(form.get('Timeout') ?? 60);
  return ok({
    to,
    from,
    source,
    report: reportOf(form),
    timeoutSeconds: Number.isInteger(timeout) ? Math.min(600, Math.max(1, timeout)) : 60,
    machineDetection: detection === 'Enable' || detection === 'DetectMessageEnd',
    amdCallbackUrl: form.get('AsyncAmd') === 'true' ? (form.get('AsyncAmdStatusCallback') ?? undefined) : undefined,
  });
}

function sourceOf(form: URLSearchParams): DocumentSource | undefined {
  const twiml = form.get('Twiml');
  if (twiml) return { kind: 'twiml', text: twiml };
  const url = form.get('Url');
  return url && URL.canParse(url) ? fromUrl(url, form.get('Method') ?? undefined) : undefined;
}

function reportOf(form: URLSearchParams): StatusReport | undefined {
  const url = form.get('StatusCallback');
  if (!url || !URL.canParse(url)) return undefined;
  const events = form.getAll('StatusCallbackEvent').flatMap((value) => value.split(/[\s,]+/));
  return {
    url,
    method: form.get('StatusCallbackMethod')?.toUpperCase() === 'GET' ? 'GET' : 'POST',
    events: new Set(events.length > 0 ? events : ['completed']),
  };
}

interface Desk {
  readonly carrier: Carrier;
  readonly switchboard: Switchboard;
}

function updateCall({ carrier, switchboard }: Desk, req: Request<{ sid: string }>, res: Response): void {
  const call = carrier.calls.get(req.params.sid);
  if (!call) return notFound(req, res);
  const form = formOf(req);
  const status = form.get('Status');
  const source = sourceOf(form);
  if (status === null && !source) {
    return refuseRest(res, 400, { code: 20001, message: 'One of Url, Twiml or Status is required' });
  }
  if (status !== null && status !== 'completed' && status !== 'canceled') {
    return refuseRest(res, 400, { code: 21218, message: `Invalid Status: ${status}` });
  }
  const started = call.status === 'in-progress';
  const early = call.status === 'queued' || call.status === 'ringing';
  if (!started && !early)
    return refuseRest(res, 400, { code: 21220, message: 'Call is not in-progress. Cannot redirect.' });
  if (status !== null) {
    // As at Twilio, cancelling touches only a call that has not been answered; a live one goes on.
    if (status === 'completed' || early) switchboard.input(call.sid, { kind: 'hangup' });
  } else if (source && started) switchboard.input(call.sid, { kind: 'redirect', source });
  else return refuseRest(res, 400, { code: 21220, message: 'Call is not in-progress. Cannot redirect.' });
  res.json(callJson(carrier, carrier.calls.get(call.sid) ?? call));
}

function matches(call: CallRecord, query: URLSearchParams): boolean {
  const is = (name: string, value: string | undefined): boolean => !query.get(name) || query.get(name) === value;
  return (
    is('To', call.to) &&
    is('From', call.from) &&
    is('Status', call.status) &&
    is('ParentCallSid', call.parentSid) &&
    inTimes(query, 'StartTime', call.startedAt ?? call.createdAt) &&
    inTimes(query, 'EndTime', call.endedAt ?? call.createdAt)
  );
}
