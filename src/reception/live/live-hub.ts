import type { RuntimeContext } from '../../platform/kernel/context.ts';
import type { ClinicId } from '../../platform/kernel/ids.ts';
import type { Instant } from '../../platform/time/instant.ts';
import { onLive } from './live-bell.ts';

export interface LiveEvent {
  readonly seq: number;
  readonly type: string;
  readonly payload: object;
  readonly at: Instant;
}

export interface Watcher {
  readonly clinicId: ClinicId;
  deliver(event: LiveEvent): void;
}

export interface LiveHub {
  /** From now on, or from after `lastSeq`. Returns the function that stops. */
  watch(watcher: Watcher, lastSeq: number | undefined): Promise<() => void>;
  stop(): void;
}

/** Other processes write too; their events are noticed by looking this often, for clinics that somebody watches. */
const LOOK_EVERY_MS = 1_000;
const READ_AT_ONCE = 500;

interface Watched {
  readonly watchers: Set<Watcher>;
  /** Also those who still catch up. */
  users: number;
  seq: number;
  reading: boolean;
  again: boolean;
}

async function latestSeq(runtime: RuntimeContext, clinicId: ClinicId): Promise<number> {
  const [row] = await runtime.db.query<{ seq: number | null }>(
    clinicId,
    'select max(seq) as seq from live_event where clinic_id = $1',
    [clinicId],
  );
  return row?.seq ?? 0;
}

function eventsAfter(runtime: RuntimeContext, clinicId: ClinicId, seq: number): Promise<readonly LiveEvent[]> {
  return runtime.db.query<LiveEvent>(
    clinicId,
    `select seq, type, payload, at from live_event where clinic_id = $1 and seq > $2 order by seq limit ${READ_AT_ONCE}`,
    [clinicId, seq],
  );
}

/** Reads each watched clinic's new events once, however many desks watch, and hands them out in order. */
export function createLiveHub(runtime: RuntimeContext): LiveHub {
  const clinics = new Map<ClinicId, Watched>();

  const read = async (clinicId: ClinicId, watched: Watched): Promise<void> => {
    if (watched.reading) {
      watched.again = true;
      return;
    }
    watched.reading = true;
    try {
      do {
        watched.again = false;
        const events = await eventsAfter(runtime, clinicId, watched.seq);
        for (const event of events) {
          watched.seq = event.seq;
          for (const watcher of watched.watchers) watcher.deliver(event);
        }
        if (events.length === READ_AT_ONCE) watched.again = true;
      } while (watched.again);
    } catch {
      // The database is away for the moment; the next look catches up from the same number.
    } finally {
      watched.reading = false;
    }
  };

  const look = (clinicId: ClinicId): void => {
    const watched = clinics.get(clinicId);
    if (watched) void read(clinicId, watched);
  };
  const stopListening = onLive(look);
  const timer = setInterval(() => [...clinics.keys()].forEach(look), LOOK_EVERY_MS);
  timer.unref();

  return {
    watch: async (watcher, lastSeq) => {
      const { clinicId } = watcher;
      let watched = clinics.get(clinicId);
      if (!watched) {
        const seq = await latestSeq(runtime, clinicId);
        watched = clinics.get(clinicId) ?? { watchers: new Set(), users: 0, seq, reading: false, again: false };
        clinics.set(clinicId, watched);
      }
      const mine = watched;
      mine.users += 1;
      const leave = (): void => {
        mine.watchers.delete(watcher);
        mine.users -= 1;
        if (mine.users === 0 && clinics.get(clinicId) === mine) clinics.delete(clinicId);
      };
      try {
        await catchUp(runtime, watcher, mine, lastSeq);
      } catch (error) {
        leave();
        throw error;
      }
      mine.watchers.add(watcher);
      return leave;
    },
    stop: () => {
      clearInterval(timer);
      stopListening();
      clinics.clear();
    },
  };
}

/** Gives a watcher what it missed, up to the number that the others have seen; the loop ends where nothing new came meanwhile. */
async function catchUp(
  runtime: RuntimeContext,
  watcher: Watcher,
  watched: Watched,
  lastSeq: number | undefined,
): Promise<void> {
  let seen = lastSeq ?? watched.seq;
  while (seen < watched.seq) {
    const until = watched.seq;
    const events = await eventsAfter(runtime, watcher.clinicId, seen);
    const missed = events.filter((event) => event.seq <= until);
    for (const event of missed) watcher.deliver(event);
    seen = missed.at(-1)?.seq ?? until;
  }
}
