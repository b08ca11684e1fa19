import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { ProviderError } from '../../../platform/kernel/provider-error.ts';
import type { Result } from '../../../platform/kernel/result.ts';
import {
  changeRecording,
  deleteRecording,
  getRecording,
  openRecording,
  recordingsOf,
  startRecording,
  type RecordingId,
  type RecordingRefusal,
} from '../../../telephony/index.ts';
import { defineRoute, type Route } from '../define-route.ts';
import { byteRange, recordingShown } from '../recording-view.ts';
import { problemOf } from '../refusals.ts';
import { callParams, recordingOut } from '../shapes/call.ts';
import { idIn } from '../shapes/common.ts';

const recordingParams = z.object({ id: idIn<RecordingId>() });
const audioQuery = z.object({
  download: z.stringbool().optional().describe('As a file to keep or to hand to the caller: audited as an export'),
});
const controlBody = z.object({ action: z.enum(['start', 'pause', 'resume', 'stop']) });
const recordingsOut = z.object({ recordings: z.array(recordingOut).describe('The first first') });

async function throughCarrier<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ProviderError) throw problemOf({ code: 'carrier-unavailable' });
    throw error;
  }
}

export const recordingRoutes: readonly Route[] = [
  defineRoute({
    method: 'post',
    path: '/calls/{id}/recording',
    tag: 'Calls',
    summary: 'Begin, pause, go on with or end the recording of a call',
    description: 'Only a call whose caller allowed it is recorded. Pause while a card number is said.',
    policy: 'recording.control',
    status: 200,
    refusals: ['call-unknown', 'call-over', 'no-consent', 'not-recording', 'carrier-unavailable'],
    params: callParams,
    body: controlBody,
    answer: recordingsOut,
    handle: async ({ ctx, params, body, exchange }) => {
      const parts = exchange.deps.recordings;
      const { action: to } = body;
      const done = await throughCarrier<Result<unknown, RecordingRefusal>>(() =>
        to === 'start' ? startRecording(ctx, parts, params.id) : changeRecording(ctx, parts, { callId: params.id, to }),
      );
      if (!done.ok) throw problemOf(done.error);
      return { recordings: (await recordingsOf(ctx, params.id)).map(recordingShown) };
    },
  }),
  defineRoute({
    method: 'get',
    path: '/recordings/{id}/audio',
    tag: 'Calls',
    summary: 'The sound of a recording, whole or a stretch of it (Range)',
    description: 'Every time is audited.',
    policy: 'recording.play',
    status: 200,
    contentType: 'audio/wav',
    refusals: ['recording-unknown', 'recording-not-stored', 'recording-unreadable', 'range-not-satisfiable'],
    params: recordingParams,
    query: audioQuery,
    handle: async ({ ctx, params, query, exchange }) => {
      const { request, response, deps } = exchange;
      const exported = query.download === true;
      const header = request.get('range');
      const rangeOf = (length: number) => byteRange(header, length);
      const opened = await openRecording(ctx, deps.recordings, { id: params.id, rangeOf, exported });
      if (!opened.ok) throw problemOf(opened.error);
      const { contentType, length, range, bytes } = opened.value;
      const isPart = range.end - range.start < length;
      response.status(isPart ? 206 : 200);
      response.set({
        'content-type': contentType,
        'content-length': String(range.end - range.start),
        'accept-ranges': 'bytes',
        'content-disposition': `${exported ? 'attachment' : 'inline'}; filename="${params.id}.wav"`,
        ...(isPart ? { 'content-range': `bytes ${range.start}-${range.end - 1}/${length}` } : {}),
      });
      // Who listens may close the page at any moment; that is no fault.
      await pipeline(Readable.from(bytes), response).catch((error: unknown) => {
        if (!response.destroyed) throw error;
      });
      return undefined;
    },
  }),
  defineRoute({
    method: 'delete',
    path: '/recordings/{id}',
    tag: 'Calls',
    summary: 'Erase the sound and the transcript of a recording',
    policy: 'recording.play',
    status: 204,
    refusals: ['recording-unknown'],
    params: recordingParams,
    handle: async ({ ctx, params, exchange }) => {
      if (!(await getRecording(ctx, params.id))) throw problemOf({ code: 'recording-unknown' });
      const { recordings } = exchange.deps;
      await deleteRecording({ ...ctx, ports: { ...ctx.ports, recordings } }, params.id, 'asked');
      return undefined;
    },
  }),
];
