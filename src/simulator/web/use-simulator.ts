import { useEffect, useReducer, useState } from 'react';
import { EVENTS_URL, get } from './api.ts';
import { applyEvent, type LiveEvent, type LiveState } from './live-state.ts';

const KINDS = ['call', 'message', 'mail', 'webhook', 'faults', 'clock'] as const;

export interface SimulatorView {
  readonly state: LiveState | undefined;
  readonly connected: boolean;
}

/** The whole state once, then every change as it happens; after a lost connection the whole state again. */
export function useSimulator(): SimulatorView {
  const [state, dispatch] = useReducer(applyEvent, undefined);
  const [connected, setConnected] = useState(false);
  useEffect(() => {
    const source = new EventSource(EVENTS_URL);
    source.addEventListener('open', () => {
      void get<LiveState>('/state').then(
        (whole) => {
          dispatch({ kind: 'state', state: whole });
          setConnected(true);
        },
        () => setConnected(false),
      );
    });
    source.addEventListener('error', () => setConnected(false));
    for (const kind of KINDS) {
      source.addEventListener(kind, (event: MessageEvent<string>) => {
        dispatch(parseEvent(kind, event.data));
      });
    }
    return () => source.close();
  }, []);
  return { state, connected };
}

/** The server's own shapes: what it publishes under a name is what stands under that name here. */
function parseEvent(kind: (typeof KINDS)[number], text: string): LiveEvent {
  const data = JSON.parse(text);
  switch (kind) {
    case 'faults':
      return { kind, faults: data };
    case 'clock':
      return { kind, now: data.now };
    case 'call':
      return { kind, call: data };
    case 'message':
      return { kind, message: data };
    case 'mail':
      return { kind, mail: data };
    case 'webhook':
      return { kind, webhook: data };
  }
}
