import type { Ids } from '../../platform/kernel/ids.ts';
import type { Instant } from '../../platform/time/instant.ts';
import type { ConferenceRooms } from './conference-rooms.ts';
import type { BoundedStore } from './bounded-store.ts';
import type { Delays } from './delays.ts';
import { numberOf, type Faults } from './faults.ts';
import type { CallRecord, MessageRecord, RecordingRecord } from './records.ts';
import type { Webhooks } from './webhooks.ts';
import type { Content } from '../messages/contents.ts';

export interface Line {
  /** E.164. */
  readonly number: string;
  readonly label: string;
  readonly channels: readonly ('voice' | 'sms' | 'whatsapp')[];
}

/** What every part of the carrier works with. */
export interface Carrier {
  readonly accountSid: string;
  readonly authToken: string;
  readonly lines: readonly Line[];
  readonly delays: Delays;
  readonly faults: Faults;
  readonly webhooks: Webhooks;
  readonly ids: Ids;
  readonly now: () => Instant;
  readonly calls: BoundedStore<CallRecord>;
  readonly messages: BoundedStore<MessageRecord>;
  readonly recordings: BoundedStore<RecordingRecord>;
  /** Templates that were handed in, approved all of them. */
  readonly contents: BoundedStore<Content>;
  readonly conferences: ConferenceRooms;
  /** Calls and their callbacks. */
  readonly background: Background;
  /** Messages on their way, with their callbacks. */
  readonly deliveries: Background;
  readonly stopping: AbortSignal;
}

/** Work that goes on after an answer was given: calls and deliveries. */
export interface Background {
  run(work: Promise<void>): void;
  /** Resolves when nothing of it is under way, or after the time. */
  settled(timeoutMs: number): Promise<void>;
}

/** True where the address is one of the clinic's own lines with that channel. */
export function isLine(carrier: Carrier, address: string, channel: Line['channels'][number]): boolean {
  return carrier.lines.some(({ number, channels }) => number === numberOf(address) && channels.includes(channel));
}

/** Kept in memory; the oldest is forgotten. */
export const MAX_RECORDS = 500;
export const API_VERSION = '2010-04-01';

export function createBackground(failed: (error: unknown) => void): Background {
  const running = new Set<Promise<void>>();
  return {
    run(work) {
      const tracked: Promise<void> = work.catch(failed).finally(() => running.delete(tracked));
      running.add(tracked);
    },
    async settled(timeoutMs) {
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, timeoutMs);
      });
      const all = async (): Promise<void> => {
        // Work may start more work (a reply that is answered); ten rounds are more than any exchange has.
        for (let round = 0; round < 10 && running.size > 0; round += 1) await Promise.all(running);
      };
      await Promise.race([all(), late]);
      clearTimeout(timer);
    },
  };
}
