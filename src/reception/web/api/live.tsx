import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { createContext, use, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { LiveEventOut } from '../../http/shapes/live.ts';
import { query, whenUnreached } from './client.ts';
import { clinicNow, setClinicNow } from './clinic-clock.ts';
import { createGatherer } from './gather.ts';
import { createLiveLine, type Line, type LineParts, type LiveLine } from './live-line.ts';
import { useSessionExpired } from './queries.ts';

type Listener = (event: LiveEventOut) => void;
const listeners = new Set<Listener>();

/** What is asked again when something of this kind happened. */
const STALE: readonly { readonly prefix: string; readonly queries: readonly string[] }[] = [
  { prefix: 'appointment.', queries: ['agenda', 'appointment', 'patient', 'openings'] },
  { prefix: 'slot.', queries: ['agenda', 'openings'] },
  { prefix: 'hold.', queries: ['agenda'] },
  { prefix: 'campaign.', queries: ['campaigns', 'campaign'] },
  { prefix: 'call.', queries: ['calls', 'call', 'agenda'] },
  { prefix: 'conversation.', queries: ['calls', 'call', 'agenda'] },
  { prefix: 'message.', queries: ['messages', 'campaign'] },
  { prefix: 'task.changed', queries: ['tasks'] },
  { prefix: 'case.', queries: ['cases', 'tasks', 'on-call'] },
  { prefix: 'queue.', queries: ['queue', 'presence', 'calls'] },
  { prefix: 'outbound.', queries: ['clinic'] },
  { prefix: 'patient.', queries: ['patient', 'patients'] },
];
const REACHED_WITHIN_MS = 3_000;

interface Connection {
  readonly line: Line;
  /** Since when, in the clinic's time. */
  readonly sinceMs: number;
  /** Something that was asked for meanwhile got no answer. */
  readonly unanswered: boolean;
}
const CONNECTED: Connection = { line: 'live', sinceMs: 0, unanswered: false };

const ConnectionContext = createContext<Connection & { readonly retry: () => void }>({
  ...CONNECTED,
  retry: () => undefined,
});

/** Whether what is shown follows what happens, and since when it does not. */
export function useConnection(): Connection & { readonly retry: () => void } {
  return use(ConnectionContext);
}

/** Calls the listener for each live event while the component stands. */
export function useLiveEvents(listener: Listener): void {
  useEffect(() => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  }, [listener]);
}

function gatherer(client: QueryClient) {
  return createGatherer({
    ask: (name) => void client.invalidateQueries({ queryKey: [name] }),
    later: (run, ms) => setTimeout(run, ms),
    now: () => performance.now(),
  });
}

function receive(data: string, refresh: (names: readonly string[]) => void): void {
  const event = JSON.parse(data) as LiveEventOut;
  setClinicNow(event.at);
  refresh(STALE.filter(({ prefix }) => event.type.startsWith(prefix)).flatMap(({ queries }) => queries));
  for (const listener of listeners) listener(event);
}

/** Opens the stream; the number of the last event that was seen goes with it, as an EventSource of our own making cannot say it. */
function openStream(after: string | undefined, ears: Parameters<LineParts['open']>[1]): () => void {
  const source = new EventSource(`/api/v1/events${query({ lastEventId: after })}`);
  source.addEventListener('open', ears.opened);
  source.addEventListener('message', ({ lastEventId, data }: MessageEvent<string>) => ears.told(lastEventId, data));
  source.addEventListener('error', ears.broken);
  return () => {
    source.removeEventListener('error', ears.broken);
    source.close();
  };
}

async function reach(): Promise<boolean> {
  try {
    return (await fetch('/health/live', { cache: 'no-store', signal: AbortSignal.timeout(REACHED_WITHIN_MS) })).ok;
  } catch {
    return false;
  }
}

function later(run: () => void, ms: number): () => void {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
}

/** Keeps the page true, says when it is not, and goes on where it stopped. */
export function LiveProvider({ children }: { readonly children: ReactNode }) {
  const client = useQueryClient();
  const expired = useSessionExpired();
  const held = useRef<LiveLine | undefined>(undefined);
  const [connection, setConnection] = useState<Connection>(CONNECTED);
  const retry = useCallback(() => held.current?.retry(), []);
  useEffect(() => {
    const refresh = gatherer(client);
    const line = createLiveLine({
      open: openStream,
      reach,
      later,
      changed: (state) => setConnection({ line: state, sinceMs: clinicNow(), unanswered: false }),
      told: (data) => receive(data, refresh),
      resumed: () => void client.invalidateQueries(),
      refused: () => void client.invalidateQueries({ queryKey: ['session'] }),
    });
    held.current = line;
    whenUnreached((wasChange) => {
      if (wasChange) setConnection((now) => ({ ...now, unanswered: true }));
      line.suspect();
    });
    window.addEventListener('offline', line.cut);
    window.addEventListener('online', line.retry);
    return () => {
      whenUnreached(undefined);
      window.removeEventListener('offline', line.cut);
      window.removeEventListener('online', line.retry);
      line.stop();
    };
  }, [client]);
  // Who signed in again need not wait for the next try.
  useEffect(() => {
    if (!expired) retry();
  }, [expired, retry]);
  const value = useMemo(() => ({ ...connection, retry }), [connection, retry]);
  return <ConnectionContext value={value}>{children}</ConnectionContext>;
}
