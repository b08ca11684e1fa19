import type { RequestHandler } from 'express';
import { z } from 'zod';
import { parseRecordingNotice, takeRecordingNotice } from '../recording/take-notice.ts';
import type { TelephonyDeps } from './deps.ts';
import { emptyTwiml } from './twiml.ts';

const query = z.object({ line: z.string().regex(/^\+[1-9]\d{6,14}$/) });

/**
 * `/recordings?line=…`: what the carrier says of sound and of transcripts. What means nothing to us is taken and left; where the
 * database is down the carrier is told so, and tells again.
 */
export function recordingHook(deps: TelephonyDeps): RequestHandler {
  return async (request, response) => {
    const told = parseRecordingNotice(request.body);
    const line = query.safeParse(request.query);
    const left = (why: string): void => {
      deps.log.warn({ 'http.path': request.path, reason: why }, 'A notice about a recording was left.');
      response.status(200).type('text/xml').send(emptyTwiml());
    };
    if (!told || !line.success) return left('unreadable');
    if (told.AccountSid !== deps.accountSid) return left('account');
    try {
      const clinicId = await deps.clinicOfLine(line.data.line);
      if (!clinicId) return left('line');
      const ctx = deps.contextFor(clinicId, { kind: 'system', name: 'telephony' });
      if ((await takeRecordingNotice(ctx, told)) === 'unknown-call') return left('call');
      response.status(200).type('text/xml').send(emptyTwiml());
    } catch (error) {
      deps.log.error({ 'recording.sid': told.RecordingSid, error }, 'A notice about a recording could not be kept.');
      response.status(503).set('retry-after', '5').end();
    }
  };
}
