import { randomBytes } from 'node:crypto';
import { ProviderError } from '../../src/platform/kernel/provider-error.ts';
import type { RecordingParts } from '../../src/telephony/index.ts';

interface Sound {
  readonly contentType: string;
  readonly bytes: Buffer;
}

/** Recordings at a carrier that keeps state: what was begun, what sound there is, what was deleted. */
export class FakeRecordings {
  readonly states = new Map<string, string>();
  readonly sounds = new Map<string, Sound>();
  readonly removed: string[] = [];
  isDown = false;
  readonly carrier: RecordingParts['carrier'];

  constructor() {
    const up = (): void => {
      if (this.isDown) throw new ProviderError('carrier', 'down', { retryable: true });
    };
    this.carrier = {
      start: async () => {
        up();
        const recordingSid = `RE${randomBytes(16).toString('hex')}`;
        this.states.set(recordingSid, 'in-progress');
        return { recordingSid };
      },
      change: async ({ recordingSid }, to) => {
        up();
        this.states.set(recordingSid, to);
      },
      fetch: async (recordingSid) => {
        up();
        const sound = this.sounds.get(recordingSid);
        return sound && { contentType: sound.contentType, bytes: inPieces(sound.bytes) };
      },
      remove: async (recordingSid) => {
        up();
        this.removed.push(recordingSid);
        this.sounds.delete(recordingSid);
      },
    };
  }

  /** Sound that the carrier has ready. */
  keep(bytes: Buffer, contentType = 'audio/x-wav'): string {
    const sid = `RE${randomBytes(16).toString('hex')}`;
    this.sounds.set(sid, { contentType, bytes });
    return sid;
  }
}

async function* inPieces(bytes: Buffer): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 10_000) yield bytes.subarray(at, at + 10_000);
}
