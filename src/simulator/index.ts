import { assert } from '../platform/kernel/assert.ts';
import type { Ids } from '../platform/kernel/ids.ts';
import { toIso, type Instant } from '../platform/time/instant.ts';
import { parseZone, type Zone } from '../platform/time/wall-time.ts';
import { createSwitchboard } from './calls/switchboard.ts';
import { boundedStore } from './carrier/bounded-store.ts';
import { createConferenceRooms } from './carrier/conference-rooms.ts';
import { createConferences } from './carrier/conferences.ts';
import { createBackground, MAX_RECORDS, type Carrier, type Line } from './carrier/context.ts';
import { DEMO_DELAYS, type Delays } from './carrier/delays.ts';
import { createFaults } from './carrier/faults.ts';
import { newSid, sidOfText } from './carrier/sid.ts';
import { createWebhooks } from './carrier/webhooks.ts';
import { createLiveEvents, type LiveEvents } from './http/live-events.ts';
import { simulatorRouter, type SimulatorRouter } from './http/router.ts';
import type { UpcomingVisit } from './http/clock-routes.ts';
import { createMessageCenter } from './messages/message-center.ts';
import { createMailbox, type Mail } from './messages/mailbox.ts';
import type { Content } from './messages/contents.ts';
import type { SandboxEhr, SandboxEhrOptions } from './ehr/sandbox-ehr.ts';
import { callView, mailView, messageView, type Persona } from './page-state.ts';

export type { Persona } from './page-state.ts';
export type { UpcomingVisit } from './http/clock-routes.ts';

export type { Delays } from './carrier/delays.ts';

/** The id that a template would have which is known by a name: the same after every start. */
export function contentSidOf(name: string): string {
  return sidOfText('HX', name);
}

export type { FhirJson } from './ehr/fhir-json.ts';
export type { MannerInput } from './ehr/manners.ts';
export type { Caller, Errand } from './personas/errand.ts';
export { holdCall, type HeldCall } from './personas/hold-call.ts';
export { NEVER_ANSWERS, PERSONAS, type CallerPersona } from './personas/personas.ts';
export type { SandboxEhr, SandboxEhrOptions } from './ehr/sandbox-ehr.ts';

/**
 * Starts an EHR that this project did not write (@medplum/fhir-router with its repository in memory), on 127.0.0.1 and a port
 * of its own. Its data end with it. Loaded only when it is asked for: the definitions of FHIR take time and memory.
 */
export async function startSandboxEhr(options: SandboxEhrOptions = {}): Promise<SandboxEhr> {
  return (await import('./ehr/sandbox-ehr.ts')).startSandboxEhr(options);
}

/** What the simulator is made of; everything that it says to the product goes over HTTP. */
export interface SimulatorOptions {
  readonly accountSid: string;
  readonly authToken: string;
  /** PUBLIC_URL of the product: its origin is what signatures are made over. */
  readonly webhookBaseUrl: () => string;
  /** Where the product really listens, if that is another address. */
  readonly localBaseUrl?: () => string;
  /** The clinic's lines. */
  readonly numbers: readonly Line[];
  readonly personas: () => Promise<readonly Persona[]>;
  /** `advanceTo` runs what falls due before it resolves. */
  readonly clock: { now(): Instant; advanceTo(instant: Instant): Promise<void> };
  readonly ids: Ids;
  /** The folder with the built page: index.html and its assets. */
  readonly webDir: string;
  /** Whose web chat the page at `/chat` carries; without it there is no such page. */
  readonly chatClinicId?: string;
  /** Whose days "P1D" counts; UTC if it is not given. */
  readonly zone?: Zone;
  /** The next booked visit of a phone, or of anybody, for the page's "day before" button. Without it the button is off. */
  readonly nextAppointment?: (phone: string | undefined) => Promise<UpcomingVisit | undefined>;
  /** Real-time delays that differ from the demo's; tests set them short. */
  readonly delays?: Partial<Delays>;
  /** Templates of WhatsApp that are there from the start, as the Content API would have them. */
  readonly contents?: readonly Content[];
  /** An error that no request can answer for (a bug in a running call). Silent if it is not given. */
  readonly onError?: (error: unknown) => void;
}

/** A carrier in memory with its page. */
export interface Simulator {
  /** To be mounted at /simulator. */
  readonly router: SimulatorRouter;
  /** Puts an email in the mailbox of the page. Repeating it delivers it twice, as a mail server would. */
  deliverEmail(mail: Mail): void;
  /** Resolves when every message on its way has arrived and been reported, or after the time. */
  deliveriesSettled(timeoutMs: number): Promise<void>;
  /** Hangs up every call, drops deliveries and closes the pages' event streams. Safe to repeat. */
  stop(): Promise<void>;
}

/**
 * Makes the carrier simulator: Twilio's REST surface under `/carrier/2010-04-01` (Calls, Messages, Recordings) and `/carrier/v1/Content`, signed
 * webhooks, calls that execute our TwiML, the clock and the page. State is in memory: the last 500 calls, messages and
 * recordings, the last 200 webhooks and mails.
 */
export function createSimulator(options: SimulatorOptions): Simulator {
  const stopping = new AbortController();
  const events = createLiveEvents();
  const carrier = createCarrier(options, events, stopping.signal);
  const switchboard = createSwitchboard(carrier);
  const center = createMessageCenter(carrier);
  const mailbox = createMailbox((mail) => events.publish('mail', mailView(mail)));
  const zone = options.zone ?? parseZone('Etc/UTC');
  assert(zone, 'every runtime knows Etc/UTC');
  const deliverEmail: Simulator['deliverEmail'] = (mail) =>
    mailbox.deliver({ ...mail, sid: newSid('SM', options.ids), at: options.clock.now() });
  const { newestFirst: mails } = mailbox;
  const router = simulatorRouter(
    {
      carrier,
      gatewayToken: options.authToken,
      switchboard,
      center,
      events,
      zone,
      personas: options.personas,
      mails,
      deliverEmail,
    },
    {
      clock: options.clock,
      zone,
      deliveries: carrier.deliveries,
      moved: (now) => events.publish('clock', { now: toIso(now) }),
      nextAppointment: options.nextAppointment,
    },
    { dir: options.webDir, clinicId: options.chatClinicId },
  );
  return {
    router,
    deliverEmail,
    deliveriesSettled: (timeoutMs) => carrier.deliveries.settled(timeoutMs),
    async stop() {
      stopping.abort();
      carrier.webhooks.stop();
      events.stop();
      await carrier.background.settled(2_000);
      await carrier.deliveries.settled(2_000);
    },
  };
}

function contentsOf(given: readonly Content[] = []): Carrier['contents'] {
  const contents: Carrier['contents'] = boundedStore(MAX_RECORDS, () => undefined);
  for (const content of given) contents.add(content);
  return contents;
}

function createCarrier(options: SimulatorOptions, events: LiveEvents, stopping: AbortSignal): Carrier {
  const { accountSid, authToken, numbers, ids, webhookBaseUrl } = options;
  const delays = { ...DEMO_DELAYS, ...options.delays };
  const now = (): Instant => options.clock.now();
  const faults = createFaults(() => events.publish('faults', faults.all()));
  const failed = (error: unknown): void => options.onError?.(error);
  return {
    accountSid,
    authToken,
    lines: numbers,
    delays,
    faults,
    ids,
    now,
    stopping,
    webhooks: createWebhooks({
      authToken,
      webhookBaseUrl,
      localBaseUrl: options.localBaseUrl ?? webhookBaseUrl,
      delays,
      faults,
      ids,
      now,
      logged: (line) => events.publish('webhook', { ...line, at: toIso(line.at) }),
    }),
    calls: boundedStore(MAX_RECORDS, (call) => events.publish('call', callView(call))),
    messages: boundedStore(MAX_RECORDS, (message) => events.publish('message', messageView(message))),
    contents: contentsOf(options.contents),
    conferences: createConferenceRooms(createConferences({ ids, now })),
    recordings: boundedStore(MAX_RECORDS, () => undefined),
    background: createBackground(failed),
    deliveries: createBackground(failed),
  };
}
