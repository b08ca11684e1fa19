import { newSid } from '../carrier/sid.ts';
import { parseTwiml, wordsOf } from '../twiml/document.ts';
import type { XmlElement } from '../twiml/xml.ts';
import { voiceParams, type CallSession } from './call-session.ts';
import { fromUrl, NEXT, type Flow } from './document-source.ts';
import { prompt } from './prompts.ts';

const MAX_ROUNDS = 1_000;

/**
 * Puts the caller in a queue and plays what waitUrl says, over and over, until a Leave, a hang-up or the API (which is how a
 * person takes the call). The caller is always alone in the queue here.
 */
export async function enqueue(session: CallSession, verb: XmlElement): Promise<Flow> {
  const queueSid = newSid('QU', session.carrier.ids);
  const startedMs = performance.now();
  session.phase('queued');
  session.tell({ who: 'carrier', kind: 'notice', notice: 'queue', text: wordsOf(verb) });
  const seconds = (): string => String(Math.round((performance.now() - startedMs) / 1000));
  const end = await waitInQueue(session, verb, () => ({
    QueueSid: queueSid,
    QueuePosition: '1',
    QueueTime: seconds(),
    AvgQueueTime: '0',
    CurrentQueueSize: '1',
  }));
  session.phase('waiting');
  const { action, method } = verb.attributes;
  const result = end === 'left' ? 'leave' : end === 'failed' ? 'error' : end.kind === 'go' ? 'redirected' : 'hangup';
  const params = { QueueResult: result, QueueSid: queueSid, QueueTime: seconds() };
  if (end === 'left' || end === 'failed') {
    return action === undefined ? NEXT : { kind: 'go', source: fromUrl(action, method, params) };
  }
  if (action !== undefined && end.kind === 'end') {
    const url = session.resolve(action);
    await session.carrier.webhooks.send({
      url,
      params: { ...voiceParams(session), ...params, CallStatus: 'completed' },
    });
  }
  return end;
}

async function waitInQueue(
  session: CallSession,
  verb: XmlElement,
  queueParams: () => Readonly<Record<string, string>>,
): Promise<Flow | 'left' | 'failed'> {
  const { waitUrl, waitUrlMethod } = verb.attributes;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    if (waitUrl !== undefined && waitUrl !== '') {
      const answer = await session.carrier.webhooks.send({
        url: session.resolve(waitUrl),
        method: waitUrlMethod === 'GET' ? 'GET' : 'POST',
        params: { ...voiceParams(session), ...queueParams() },
      });
      const document = answer.kind === 'answered' ? parseTwiml(answer.body) : undefined;
      if (!document?.ok) return 'failed';
      for (const child of document.value) {
        if (child.name === 'Leave') return 'left';
        const waited = await prompt(session, child, () => false);
        if (waited.kind === 'cut') return waited.flow;
      }
    }
    // At least five seconds between rounds: a waiting text without a pause must not become a flood of requests.
    const waited = await session.wait(5_000);
    if (waited.kind === 'cut') return waited.flow;
  }
  return 'failed';
}
