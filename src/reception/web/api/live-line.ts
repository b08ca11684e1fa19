/** `stale`: the server answers, but tells nothing as it happens. `away`: it does not answer. */
export type Line = 'live' | 'stale' | 'away';

interface Ears {
  opened(): void;
  told(id: string, data: string): void;
  broken(): void;
}

export interface LineParts {
  /** Opens the stream, from after an event if one was seen. Returns what closes it. */
  open(after: string | undefined, ears: Ears): () => void;
  /** Whether the server answers at all. */
  reach(): Promise<boolean>;
  /** Returns what cancels it. */
  later(run: () => void, ms: number): () => void;
  changed(line: Line): void;
  told(data: string): void;
  /** The stream stands again after a break, or the first one opened late: what is shown may be older than what the server keeps. */
  resumed(): void;
  /** The server answers and yet has no stream for us: the session may have ended. */
  refused(): void;
}

export interface LiveLine {
  /** Something else found no connection. */
  suspect(): void;
  /** The browser itself says that there is no network. */
  cut(): void;
  /** There may be a connection again: does not wait for the next try. */
  retry(): void;
  stop(): void;
}

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 5_000;
/** A first stream that opens later than this, or at a second try, follows pages that were asked for before it. */
const LATE_MS = 1_000;
/** A restart of the stream alone is not worth a word. */
const PATIENCE_MS = 3_000;
/** The server says every 15 seconds that it is there; a line that is silent for longer is dead, whatever it says. */
const SILENCE_MS = 22_000;

interface Stream {
  isOpen(): boolean;
  /** Gives up what stands, or seems to, and tries again after a pause. */
  drop(): void;
  retry(): void;
  stop(): void;
}

type Later = LineParts['later'];

/** At most one of its kind is pending. */
function createTimer(later: Later) {
  let cancel: (() => void) | undefined;
  const forget = (): void => {
    cancel?.();
    cancel = undefined;
  };
  const set = (run: () => void, ms: number): void => {
    forget();
    cancel = later(() => {
      cancel = undefined;
      run();
    }, ms);
  };
  return { set, forget, isSet: () => cancel !== undefined };
}

/**
 * Keeps the stream of events up for as long as the page stands: a browser's own EventSource gives up at the first answer that is not
 * a stream, and says nothing where the network goes without a word.
 */
function createStream(parts: LineParts, told: { opened(): void; broken(): void }): Stream {
  let lastId: string | undefined;
  let close: (() => void) | undefined;
  let isOpen = false;
  let pauseMs = FIRST_PAUSE_MS;
  let stopped = false;
  const again = createTimer(parts.later);
  const silence = createTimer(parts.later);
  const drop = (): void => {
    close?.();
    close = undefined;
    isOpen = false;
    silence.forget();
    if (again.isSet() || stopped) return;
    again.set(connect, pauseMs);
    pauseMs = Math.min(pauseMs * 1.5, LONGEST_PAUSE_MS);
  };
  const broken = (): void => {
    drop();
    told.broken();
  };
  function connect(): void {
    again.forget();
    close?.();
    close = parts.open(lastId, {
      opened: () => {
        isOpen = true;
        pauseMs = FIRST_PAUSE_MS;
        silence.set(broken, SILENCE_MS);
        told.opened();
      },
      told: (id, data) => {
        if (id !== '') lastId = id;
        silence.set(broken, SILENCE_MS);
        parts.told(data);
      },
      broken,
    });
  }
  connect();
  return {
    isOpen: () => isOpen,
    drop,
    retry: () => {
      pauseMs = FIRST_PAUSE_MS;
      if (!isOpen && !stopped) connect();
    },
    stop: () => {
      stopped = true;
      again.forget();
      drop();
    },
  };
}

/** Says whether what is shown follows what happens: by the stream, by requests that found nobody, and by what the browser knows. */
export function createLiveLine(parts: LineParts): LiveLine {
  let line: Line = 'live';
  /** Whether something may have happened between what is shown and the stream: after a break, or where the first one opens late. */
  let missed = false;
  let looking = false;
  let stopped = false;
  const patience = createTimer(parts.later);
  const late = createTimer(parts.later);
  late.set(() => (missed = true), LATE_MS);
  const become = (next: Line): void => {
    if (line === next || stopped) return;
    line = next;
    parts.changed(next);
  };
  const opened = (): void => {
    patience.forget();
    become('live');
    if (missed) parts.resumed();
    missed = true;
    late.forget();
  };
  const look = async (): Promise<void> => {
    if (looking) return;
    looking = true;
    const reached = await parts.reach();
    looking = false;
    if (stopped) return;
    if (!reached) {
      if (stream.isOpen()) stream.drop();
      patience.forget();
      become('away');
    } else if (!stream.isOpen()) {
      if (line === 'away') become('stale');
      else if (!patience.isSet()) patience.set(() => become('stale'), PATIENCE_MS);
      parts.refused();
    }
  };
  const stream = createStream(parts, { opened, broken: () => void look() });
  return {
    suspect: () => void look(),
    cut: () => {
      stream.drop();
      become('away');
    },
    retry: stream.retry,
    stop: () => {
      stopped = true;
      patience.forget();
      late.forget();
      stream.stop();
    },
  };
}
