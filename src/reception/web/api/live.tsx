import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { createContext, use, useEffect, useState, type ReactNode } from 'react';
import type { LiveEventOut } from '../../http/shapes/live.ts';
import { setClinicNow } from './clinic-clock.ts';

type Listener = (event: LiveEventOut) => void;
const listeners = new Set<Listener>();

/** What is asked again when something of this kind happened. */
const STALE: readonly { readonly prefix: string; readonly queries: readonly string[] }[] = [
  { prefix: 'appointment.', queries: ['agenda', 'appointment', 'patient', 'openings'] },
  { prefix: 'slot.', queries: ['agenda', 'openings'] },
  { prefix: 'campaign.', queries: ['campaigns', 'campaign'] },
  { prefix: 'call.', queries: ['calls', 'call', 'agenda'] },
  { prefix: 'conversation.', queries: ['calls', 'call', 'agenda'] },
  { prefix: 'message.', queries: ['messages', 'campaign'] },
  { prefix: 'task.changed', queries: ['tasks'] },
  { prefix: 'case.', queries: ['cases', 'tasks'] },
  { prefix: 'queue.', queries: ['queue', 'presence', 'calls'] },
  { prefix: 'patient.', queries: ['patient', 'patients'] },
];
/** A burst of events is one refresh. */
const GATHER_MS = 120;
const OFFLINE_AFTER_MS = 4_000;

const ConnectionContext = createContext(true);

/** Whether what is shown follows what happens. */
export function useConnected(): boolean {
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
  const stale = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (names: readonly string[]): void => {
    for (const name of names) stale.add(name);
    timer ??= setTimeout(() => {
      timer = undefined;
      for (const name of stale) void client.invalidateQueries({ queryKey: [name] });
      stale.clear();
    }, GATHER_MS);
  };
}

function receive(data: string, refresh: (names: readonly string[]) => void): void {
  const event = JSON.parse(data) as LiveEventOut;
  setClinicNow(event.at);
  refresh(STALE.filter(({ prefix }) => event.type.startsWith(prefix)).flatMap(({ queries }) => queries));
  for (const listener of listeners) listener(event);
}

/** Keeps the page true: the browser's EventSource reconnects by itself and says what it saw last. */
export function LiveProvider({ children }: { readonly children: ReactNode }) {
  const client = useQueryClient();
  const [connected, setConnected] = useState(true);
  useEffect(() => {
    const source = new EventSource('/api/v1/events');
    const refresh = gatherer(client);
    let opened = 0;
    let offline: ReturnType<typeof setTimeout> | undefined;
    source.addEventListener('open', () => {
      clearTimeout(offline);
      offline = undefined;
      setConnected(true);
      opened += 1;
      // What happened while the line was down may be older than what the server keeps.
      if (opened > 1) void client.invalidateQueries();
    });
    source.addEventListener('error', () => {
      offline ??= setTimeout(() => {
        setConnected(false);
        void client.invalidateQueries({ queryKey: ['session'] });
      }, OFFLINE_AFTER_MS);
    });
    source.addEventListener('message', (message: MessageEvent<string>) => receive(message.data, refresh));
    return () => {
      clearTimeout(offline);
      source.close();
    };
  }, [client]);
  return <ConnectionContext value={connected}>{children}</ConnectionContext>;
}
