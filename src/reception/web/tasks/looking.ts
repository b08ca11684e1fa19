import { useCallback, useEffect, useState } from 'react';
import type { LiveEventOut } from '../../http/shapes/live.ts';
import { api } from '../api/client.ts';
import { useLiveEvents } from '../api/live.tsx';
import { useSession } from '../api/queries.ts';

const SAID_EVERY_MS = 20_000;
const HOLDS_MS = 30_000;

/** Tells colleagues which task has me, as long as it has. */
export function useSayLooking(taskId: string | undefined): void {
  useEffect(() => {
    if (taskId === undefined) return;
    const say = () => void api(`/tasks/${taskId}/looking`, { method: 'POST' }).catch(() => undefined);
    say();
    const timer = setInterval(say, SAID_EVERY_MS);
    return () => clearInterval(timer);
  }, [taskId]);
}

interface Looking {
  readonly name: string;
  readonly until: number;
}

/** Which colleague is on which task at this moment. */
export function useLooking(): ReadonlyMap<string, string> {
  const me = useSession().data?.staff.id;
  const [seen, setSeen] = useState<ReadonlyMap<string, Looking>>(new Map());
  const listener = useCallback(
    ({ type, payload }: LiveEventOut) => {
      const { taskId, staffId, name } = payload;
      if (type !== 'task.looked-at' || staffId === me || typeof taskId !== 'string' || typeof name !== 'string') return;
      setSeen((before) => new Map(before).set(taskId, { name, until: Date.now() + HOLDS_MS }));
    },
    [me],
  );
  useLiveEvents(listener);
  useEffect(() => {
    if (seen.size === 0) return;
    const timer = setTimeout(
      () => setSeen((before) => new Map([...before].filter(([, { until }]) => until > Date.now()))),
      HOLDS_MS,
    );
    return () => clearTimeout(timer);
  }, [seen]);
  return new Map([...seen].map(([id, { name }]) => [id, name]));
}
