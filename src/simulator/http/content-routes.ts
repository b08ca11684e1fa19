import { json, Router } from 'express';
import type { Carrier } from '../carrier/context.ts';
import { newSid } from '../carrier/sid.ts';
import { contentOf, newContent, type Content } from '../messages/contents.ts';
import { notFound, refuseRest } from './carrier-gate.ts';

const CONTENT_PATH = '/v1/Content';

/** The Content API (content.twilio.com/v1): hand in a template, read it. Meta approves everything here, at once. */
export function contentRoutes(carrier: Carrier): Router {
  const router = Router();
  router.use(CONTENT_PATH, json({ limit: '64kb' }));
  router.post(CONTENT_PATH, (req, res) => {
    const given = newContent.safeParse(req.body);
    if (!given.success) return refuseRest(res, 400, { code: 20001, message: 'Invalid content' });
    const content = carrier.contents.add(contentOf(newSid('HX', carrier.ids), given.data));
    res.status(201).json(contentJson(carrier, content));
  });
  router.get(CONTENT_PATH, (_req, res) => {
    const contents = carrier.contents.newestFirst().map((content) => contentJson(carrier, content));
    res.json({ contents, meta: { key: 'contents', page: 0, page_size: contents.length, next_page_url: null } });
  });
  router.get(`${CONTENT_PATH}/:sid`, (req, res) => {
    const content = carrier.contents.get(req.params.sid);
    if (!content) return notFound(req, res);
    res.json(contentJson(carrier, content));
  });
  router.get(`${CONTENT_PATH}/:sid/ApprovalRequests`, (req, res) => {
    const content = carrier.contents.get(req.params.sid);
    if (!content) return notFound(req, res);
    const whatsapp = { name: content.friendlyName, category: 'UTILITY', status: 'approved', rejection_reason: '' };
    res.json({ sid: content.sid, account_sid: carrier.accountSid, whatsapp });
  });
  return router;
}

function contentJson(carrier: Carrier, { sid, friendlyName, language, body, buttons }: Content): object {
  const actions = buttons.map(({ id, title }) => ({ id, title, type: 'QUICK_REPLY' }));
  return {
    sid,
    account_sid: carrier.accountSid,
    friendly_name: friendlyName,
    language,
    variables: {},
    types: buttons.length > 0 ? { 'twilio/quick-reply': { body, actions } } : { 'twilio/text': { body } },
  };
}
