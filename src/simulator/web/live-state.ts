/** What the page knows: the shapes that /simulator/api/state and its events have. Instants are ISO 8601. */
export interface Line {
  readonly number: string;
  readonly label: string;
  readonly channels: readonly Channel[];
}
export type Channel = 'voice' | 'sms' | 'whatsapp';

export interface Persona {
  readonly name: string;
  readonly phone: string;
  readonly birthDate?: string;
  readonly language: string;
  readonly note?: string;
}

export interface TranscriptLine {
  readonly id: number;
  readonly at: string;
  readonly who: 'clinic' | 'patient' | 'carrier';
  readonly kind: 'say' | 'play' | 'keys' | 'speech' | 'notice';
  readonly text: string;
  readonly notice?: string;
  readonly language?: string;
}

export interface Call {
  readonly sid: string;
  readonly direction: 'inbound' | 'outbound-api' | 'outbound-dial';
  readonly from: string;
  readonly to: string;
  readonly status: string;
  readonly phase:
    'ringing' | 'waiting' | 'speaking' | 'listening' | 'recording' | 'dialling' | 'bridged' | 'queued' | 'over';
  readonly createdAt: string;
  readonly durationSeconds?: number;
  readonly transcript: readonly TranscriptLine[];
  readonly listening?: { readonly keys: boolean; readonly speech: boolean };
  readonly dialling?: { readonly to: string };
}

export interface Message {
  readonly sid: string;
  readonly direction: 'inbound' | 'outbound-api' | 'outbound-reply';
  readonly from: string;
  readonly to: string;
  readonly body: string;
  /** Quick replies under it, and which of them was pressed. */
  readonly buttons?: readonly { readonly id: string; readonly title: string }[];
  readonly pressed?: string;
  readonly status: string;
  readonly createdAt: string;
  readonly errorCode?: number;
}

export interface Mail {
  readonly sid: string;
  readonly at: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
}

export interface WebhookLine {
  readonly id: number;
  readonly at: string;
  readonly path: string;
  readonly outcome: string;
  readonly ms: number;
  readonly summary: string;
}

export type FaultScopes = Readonly<Record<string, readonly string[]>>;

export interface LiveState {
  readonly now: string;
  readonly zone: string;
  readonly lines: readonly Line[];
  readonly personas: readonly Persona[];
  readonly calls: readonly Call[];
  readonly messages: readonly Message[];
  readonly mails: readonly Mail[];
  readonly webhooks: readonly WebhookLine[];
  readonly faults: FaultScopes;
}

export type LiveEvent =
  | { readonly kind: 'state'; readonly state: LiveState }
  | { readonly kind: 'call'; readonly call: Call }
  | { readonly kind: 'message'; readonly message: Message }
  | { readonly kind: 'mail'; readonly mail: Mail }
  | { readonly kind: 'webhook'; readonly webhook: WebhookLine }
  | { readonly kind: 'faults'; readonly faults: FaultScopes }
  | { readonly kind: 'clock'; readonly now: string };

const MAX_KEPT = 500;
const MAX_WEBHOOKS = 100;

/** The next state after an event. Before the first whole state nothing else counts. */
export function applyEvent(state: LiveState | undefined, event: LiveEvent): LiveState | undefined {
  if (event.kind === 'state') return { ...event.state, webhooks: event.state.webhooks.toReversed() };
  if (!state) return undefined;
  switch (event.kind) {
    case 'call':
      return { ...state, calls: withNewest(state.calls, event.call) };
    case 'message':
      return { ...state, messages: withNewest(state.messages, event.message) };
    case 'mail':
      return { ...state, mails: withNewest(state.mails, event.mail) };
    case 'webhook':
      return { ...state, webhooks: [event.webhook, ...state.webhooks].slice(0, MAX_WEBHOOKS) };
    case 'faults':
      return { ...state, faults: event.faults };
    case 'clock':
      return { ...state, now: event.now };
  }
}

/** A record that is known keeps its place; a new one comes first. */
function withNewest<T extends { readonly sid: string }>(items: readonly T[], item: T): readonly T[] {
  const known = items.some(({ sid }) => sid === item.sid);
  return known ? items.map((one) => (one.sid === item.sid ? item : one)) : [item, ...items].slice(0, MAX_KEPT);
}

/** The phone number inside an address: "whatsapp:+34…" is "+34…". */
export function numberOf(address: string): string {
  return address.replace(/^[a-z]+:/, '');
}

/** The patient's side of a message or call, whichever way it goes. */
export function patientOf(item: { readonly direction: string; readonly from: string; readonly to: string }): string {
  return numberOf(item.direction === 'inbound' ? item.from : item.to);
}

/** "+34600111222" as people read it. */
export function readable(number: string): string {
  const spanish = /^\+34(\d{3})(\d{3})(\d{3})$/.exec(number);
  return spanish ? `+34 ${spanish[1]} ${spanish[2]} ${spanish[3]}` : number;
}
