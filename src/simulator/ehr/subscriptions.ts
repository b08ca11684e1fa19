import { deliver, type Delivery } from './deliver.ts';
import type { Ehr } from './ehr.ts';
import type { FhirJson } from './fhir-json.ts';
import type { Change } from './repository.ts';
import { fits, isOver } from './subscription-criteria.ts';
import {
  notificationBundle,
  topicWish,
  type Notification,
  type NotificationType,
  type TopicEvent,
} from './topic-notification.ts';

/** What is kept of one subscription beside its resource. */
interface Live {
  readonly events: TopicEvent[];
  timer?: NodeJS.Timeout;
  queue: Promise<void>;
  failures: number;
}

/** So many deliveries may fail in a row before a topic subscription ends in error. */
const MAX_FAILURES = 3;
/** Deliveries that are remembered. */
const MAX_KEPT = 2_000;

/**
 * R4's own rest-hook subscriptions (criteria are a search; an empty ping, or the resource where `payload` is set) and topic
 * subscriptions of the R5 Backport IG (handshake, heartbeat, numbered events). Each subscriber is told one thing after the other.
 */
export class Subscriptions {
  readonly #ehr: Ehr;
  readonly #failed: (error: unknown) => void;
  readonly #lives = new Map<string, Live>();
  readonly #sent: Delivery[] = [];
  readonly #stopping = new AbortController();

  constructor(ehr: Ehr, failed: (error: unknown) => void) {
    this.#ehr = ehr;
    this.#failed = failed;
    ehr.onChange((changes) => {
      for (const change of changes) this.#changed(change);
    });
  }

  deliveries(): readonly Delivery[] {
    return [...this.#sent];
  }

  /** Resolves when everything that was to be sent has been sent, or given up. */
  async settled(): Promise<void> {
    let before = -1;
    // A delivery may bring about the next: an activation, a write of the subscriber's.
    while (before !== this.#sent.length) {
      before = this.#sent.length;
      await Promise.all([...this.#lives.values()].map(({ queue }) => queue));
      await this.#ehr.write(async () => undefined);
    }
  }

  heartbeat(id: string): Promise<void> {
    return this.#inTurn(id, async () => {
      const subscription = this.#ehr.repository.current('Subscription', id);
      const beat = subscription && this.notification(subscription, 'heartbeat', []);
      if (beat && subscription['status'] === 'active')
        await this.#attempt(subscription, 'heartbeat', notificationBundle(beat));
    });
  }

  /** The events from one number to another, both included, as far as they have happened. */
  eventsOf(id: string, from: number, to: number): readonly TopicEvent[] {
    return this.#lifeOf(id).events.filter(({ number }) => number >= from && number <= to);
  }

  /** Undefined where it is one of R4's own subscriptions. */
  notification(
    subscription: FhirJson,
    type: NotificationType,
    events: readonly TopicEvent[],
  ): Notification | undefined {
    const wish = topicWish(subscription);
    if (!wish) return undefined;
    const soFar = this.#lifeOf(String(subscription.id)).events.length;
    return { baseUrl: this.#ehr.baseUrl(), subscription, wish, type, soFar, events, at: this.#isoNow() };
  }

  stop(): void {
    this.#stopping.abort();
    for (const { timer } of this.#lives.values()) clearInterval(timer);
  }

  #changed(change: Change): void {
    const { resourceType, id, resource } = change;
    const { repository } = this.#ehr;
    if (resourceType !== 'Subscription') {
      for (const subscription of repository.all('Subscription'))
        if (!isOver(subscription, this.#ehr.now()) && fits(subscription, change)) this.#tell(subscription, change);
      return;
    }
    if (resource?.['status'] === 'requested') void this.#inTurn(id, () => this.#activate(id));
    if (resource?.['status'] !== 'active') clearInterval(this.#lives.get(id)?.timer);
  }

  #tell(subscription: FhirJson, change: Change): void {
    const id = String(subscription.id);
    const { method, at, resource } = change;
    if (!topicWish(subscription)) {
      const channel = subscription['channel'] as { payload?: string } | undefined;
      void this.#inTurn(id, () => this.#attempt(subscription, 'event', channel?.payload ? resource : undefined));
      return;
    }
    const { events } = this.#lifeOf(id);
    const focus = `${change.resourceType}/${change.id}`;
    const event = { number: events.length + 1, at, method, focus, ...(resource ? { resource } : {}) };
    events.push(event);
    const told = this.notification(subscription, 'event-notification', [event]);
    if (told) void this.#inTurn(id, () => this.#attempt(subscription, 'event', notificationBundle(told)));
  }

  async #activate(id: string): Promise<void> {
    const subscription = this.#ehr.repository.current('Subscription', id);
    if (subscription?.['status'] !== 'requested') return;
    const wish = topicWish(subscription);
    if (wish && this.#ehr.manners.take('no-handshake')) return;
    const shake = this.notification(subscription, 'handshake', []);
    const accepted = !shake || (await this.#send(subscription, 'handshake', notificationBundle(shake)));
    await this.#setStatus(id, accepted ? 'active' : 'error');
    const life = this.#lifeOf(id);
    life.failures = 0;
    clearInterval(life.timer);
    if (!accepted || !wish?.heartbeatSeconds) return;
    life.timer = setInterval(() => void this.heartbeat(id), wish.heartbeatSeconds * 1000);
    life.timer.unref();
  }

  /** Once, twice or not at all, as the manners are; a topic subscription that fails too often ends in error. */
  async #attempt(subscription: FhirJson, kind: Delivery['kind'], body: FhirJson | undefined): Promise<void> {
    const { manners } = this.#ehr;
    if (manners.take('lost-deliveries')) return;
    const id = String(subscription.id);
    const life = this.#lifeOf(id);
    const times = manners.take('duplicate-deliveries') ? 2 : 1;
    for (let time = 0; time < times; time += 1) {
      life.failures = (await this.#send(subscription, kind, body)) ? 0 : life.failures + 1;
    }
    if (life.failures >= MAX_FAILURES && topicWish(subscription)) await this.#setStatus(id, 'error');
  }

  async #send(subscription: FhirJson, kind: Delivery['kind'], body: FhirJson | undefined): Promise<boolean> {
    const { signal } = this.#stopping;
    if (signal.aborted) return false;
    const delivery = await deliver({ subscription, kind, body, at: this.#isoNow(), signal });
    this.#sent.push(delivery);
    if (this.#sent.length > MAX_KEPT) this.#sent.shift();
    return delivery.status !== undefined && delivery.status < 300;
  }

  async #setStatus(id: string, status: string): Promise<void> {
    const { repository, write } = this.#ehr;
    await write(async () => {
      const now = repository.current('Subscription', id);
      if (now) await repository.put({ ...now, status });
    });
  }

  #inTurn(id: string, work: () => Promise<void>): Promise<void> {
    const life = this.#lifeOf(id);
    life.queue = life.queue.then(work).catch(this.#failed);
    return life.queue;
  }

  #lifeOf(id: string): Live {
    const known = this.#lives.get(id);
    if (known) return known;
    const fresh: Live = { events: [], queue: Promise.resolve(), failures: 0 };
    this.#lives.set(id, fresh);
    return fresh;
  }

  #isoNow(): string {
    return new Date(this.#ehr.now()).toISOString();
  }
}
