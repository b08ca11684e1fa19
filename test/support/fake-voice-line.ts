import { silentWav } from '../../src/simulator/carrier/silent-wav.ts';
import type { BrowserContext, Page, WebSocketRoute } from 'playwright-core';

/** What the carrier's kit for browsers says to the carrier, by type. */
interface Said {
  readonly type: string;
  readonly payload: { readonly sdp?: string; readonly callsid?: string; readonly dtmf?: string };
}

/** The carrier's side of calls in a browser: its signalling, and a telephone with real sound at the other end. */
export interface FakeVoiceLine {
  readonly said: readonly Said[];
  /** Calls the browser as the carrier does: an offer of sound. Returns the id of the call. */
  ring(from: string): Promise<string>;
  /** Keys that the browser sent as tones in its sound. */
  tones(page: Page): Promise<string>;
  /** Sound that came from the browser to the other end since it answered, in bytes. */
  heardBytes(): Promise<number>;
  hangUp(callId: string): void;
}

const HEARTBEAT_MS = 5_000;

/** The telephone at the other end, in a page of its own: sound of the fake microphone goes both ways over the loopback. */
async function offerOf(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const line = new RTCPeerConnection();
    Object.assign(globalThis, { line });
    const sound = await navigator.mediaDevices.getUserMedia({ audio: true });
    for (const track of sound.getTracks()) line.addTrack(track, sound);
    await line.setLocalDescription(await line.createOffer());
    if (line.iceGatheringState !== 'complete')
      await new Promise<void>((done) =>
        line.addEventListener('icegatheringstatechange', () => line.iceGatheringState === 'complete' && done()),
      );
    return line.localDescription?.sdp ?? '';
  });
}

/** Stands in for the carrier in every page of this context. The kit itself is the carrier's own, and speaks as it always does. */
export async function fakeVoiceLine(context: BrowserContext, otherEnd: Page): Promise<FakeVoiceLine> {
  const said: Said[] = [];
  const lines: WebSocketRoute[] = [];
  let calls = 0;
  const send = (type: string, payload: object) => lines.at(-1)?.send(JSON.stringify({ type, payload, version: '1.6' }));
  await context.addInitScript(() => {
    const { insertDTMF } = RTCDTMFSender.prototype;
    RTCDTMFSender.prototype.insertDTMF = function noted(...[keys, ...rest]: Parameters<typeof insertDTMF>) {
      Object.assign(globalThis, { tones: String(Reflect.get(globalThis, 'tones') ?? '') + keys });
      insertDTMF.call(this, keys, ...rest);
    };
  });
  // Sounds and measurements of the kit.
  await context.route(/^https:\/\/[\w.-]+\.twilio\.com\//, (route) =>
    route.fulfill({ status: 200, headers: { 'access-control-allow-origin': '*' }, body: silentWav(1) }),
  );
  await context.routeWebSocket(/\.twilio\.com\/signal/, (line) => {
    lines.push(line);
    // The kit takes a line that is silent for fifteen seconds for dead.
    const beat = setInterval(() => line.send('\n'), HEARTBEAT_MS);
    line.onClose(() => clearInterval(beat));
    line.onMessage((text) => {
      if (String(text).trim() === '') return undefined;
      const message = JSON.parse(String(text)) as Said;
      said.push(message);
      if (message.type === 'listen') send('connected', { region: 'ie1', edge: 'dublin', token: { ttl: 3_600 } });
      if (message.type === 'register') send('ready', {});
      const { sdp } = message.payload;
      if (message.type === 'answer' && sdp !== undefined)
        void otherEnd.evaluate(async (answer) => {
          const { line: telephone } = globalThis as unknown as { line: RTCPeerConnection };
          await telephone.setRemoteDescription({ type: 'answer', sdp: answer });
        }, sdp);
      return undefined;
    });
  });
  return {
    said,
    ring: async (from) => {
      calls += 1;
      const callsid = `CA${String(calls).padStart(32, '0')}`;
      send('invite', {
        callsid,
        sdp: await offerOf(otherEnd),
        parameters: { From: from, To: 'client:desk', CallSid: callsid },
      });
      return callsid;
    },
    tones: (page) => page.evaluate(() => String(Reflect.get(globalThis, 'tones') ?? '')),
    heardBytes: () =>
      otherEnd.evaluate(async () => {
        const { line: telephone } = globalThis as unknown as { line: RTCPeerConnection };
        let bytes = 0;
        for (const report of (await telephone.getStats()).values()) {
          const one = report as { type: string; bytesReceived?: number };
          if (one.type === 'inbound-rtp') bytes += one.bytesReceived ?? 0;
        }
        return bytes;
      }),
    hangUp: (callsid) => send('hangup', { callsid }),
  };
}
