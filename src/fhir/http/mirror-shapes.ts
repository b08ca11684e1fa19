import { z } from 'zod';
import { toIso, type Instant } from '../../platform/time/instant.ts';
import { MIRRORED_TYPES } from '../sync/mapping/mirrored-type.ts';
import type { MirrorProgress } from '../sync/mirror-progress.ts';

/** As the table has it: a round a second at the most, one a day at the least; two years of Slots. */
export const mirrorIn = z
  .object({
    pollEveryMs: z.int().min(1_000).max(86_400_000).optional().describe('Between two rounds; a minute when absent'),
    horizonDays: z.int().min(1).max(730).optional().describe('How far ahead Slots are kept; 182 when absent'),
  })
  .default({});

const type = z.enum(MIRRORED_TYPES);
const time = z.iso.datetime();

export const mirrorOut = z.object({
  state: z.enum(['loading', 'following', 'paused']),
  share: z.number().describe('From 0 to 1, of the first load'),
  startedAt: time,
  loadedAt: time.nullable(),
  polledAt: time.nullable(),
  reconciledAt: time.nullable().describe('When everything was last compared, as it is by night'),
  types: z.array(
    z.object({
      type,
      state: z.enum(['waiting', 'loading', 'loaded']),
      seen: z.int(),
      expected: z.int().nullable().describe('What the server said there is, where it said so'),
      share: z.number(),
      watermark: time.nullable().describe('The server’s time up to which its changes are known'),
    }),
  ),
  issues: z
    .array(
      z.object({
        type,
        id: z.string().describe('Of the resource there; `-` for the type as a whole'),
        path: z.string(),
        reason: z.string(),
        diagnostics: z.string(),
        firstSeenAt: time,
        lastSeenAt: time,
      }),
    )
    .describe('What could not be taken over, the newest 200; each is gone once it is mended'),
});

function isoOrNull(instant: Instant | undefined): string | null {
  return instant === undefined ? null : toIso(instant);
}

export function shownMirror(progress: MirrorProgress): z.input<typeof mirrorOut> {
  const { state, share, startedAt, loadedAt, polledAt, reconciledAt, types, issues } = progress;
  return {
    state,
    share,
    startedAt: toIso(startedAt),
    loadedAt: isoOrNull(loadedAt),
    polledAt: isoOrNull(polledAt),
    reconciledAt: isoOrNull(reconciledAt),
    types: types.map(({ watermark, expected, ...rest }) => ({
      ...rest,
      expected: expected ?? null,
      watermark: isoOrNull(watermark),
    })),
    issues: issues.map(({ type: of, id, path, reason, diagnostics, firstSeenAt, lastSeenAt }) => ({
      type: of,
      id,
      path,
      reason,
      diagnostics,
      firstSeenAt: toIso(firstSeenAt),
      lastSeenAt: toIso(lastSeenAt),
    })),
  };
}
