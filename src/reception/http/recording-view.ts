import { toIso } from '../../platform/time/instant.ts';
import type { Recording } from '../../telephony/index.ts';
import type { RecordingOut } from './shapes/call.ts';

/** A recording as the desk lists it. */
export function recordingShown(recording: Recording): RecordingOut {
  const { id, kind, status, durationSeconds, transcript, failure, startedAt } = recording;
  return {
    id,
    kind,
    status,
    ...(durationSeconds === undefined ? {} : { durationSeconds }),
    ...(transcript === undefined ? {} : { transcript }),
    ...(failure === undefined ? {} : { failure }),
    startedAt: toIso(startedAt),
  };
}

/** The first stretch of a Range header (RFC 9110), half-open; the whole where there is none. Undefined: not satisfiable. */
export function byteRange(header: string | undefined, length: number): { start: number; end: number } | undefined {
  const asked = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '');
  const [, from = '', to = ''] = asked ?? [];
  if (!asked || (from === '' && to === '')) return { start: 0, end: length };
  const start = from === '' ? Math.max(0, length - Number(to)) : Number(from);
  const end = from === '' || to === '' ? length : Math.min(length, Number(to) + 1);
  return start < end ? { start, end } : undefined;
}
