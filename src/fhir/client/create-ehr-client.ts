import { randomInt } from 'node:crypto';
import type { Database } from '../../platform/database/database.ts';
import type { Clock } from '../../platform/time/clock.ts';
import { HOUR_MS, plusMs, type Instant } from '../../platform/time/instant.ts';
import { urlBelow } from './below-base.ts';
import { CircuitBreaker } from './circuit-breaker.ts';
import { ConnectionStates, type ConnectionState } from './connection-states.ts';
import type { EhrAnswer, EhrClient, EhrRequest } from './ehr-client.ts';
import { MANNERS, type EhrConnection, type EhrManners, type LaneManners } from './ehr-connection.ts';
import { EhrFault } from './ehr-fault.ts';
import { createHttpExchange, NoReply, type HttpExchange, type HttpReply } from './http-exchange.ts';
import type { AddressPolicy } from './outside-address.ts';
import { headersOf, isRepeatable, textOf } from './prepare-request.ts';
import { answerOf, isTrouble } from './read-answer.ts';
import { backOffMs, retryAt } from './retry-after.ts';

export interface EhrClientDeps {
  readonly states: ConnectionStates;
  readonly exchange: HttpExchange;
  readonly addresses: AddressPolicy;
  readonly manners: EhrManners;
  /** The machine's own time: a server's patience does not move with the clinic's clock. */
  now(): Instant;
  /** Settles after the time, or at once when the signal aborts. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
  /** From 0 to 1. */
  random(): number;
  /** Where the processes share the pace of each connection. */
  readonly db?: Database | undefined;
}

const RESOLUTION = 2 ** 32;

/** What a process needs to speak to servers, made once. `insideHosts` may have private addresses and plain http. */
export function ehrClientDeps(options: {
  readonly clock: Clock;
  readonly insideHosts: readonly string[];
  readonly db?: Database;
}): EhrClientDeps {
  const addresses: AddressPolicy = { insideHosts: new Set(options.insideHosts) };
  return {
    db: options.db,
    states: new ConnectionStates(),
    exchange: createHttpExchange(addresses),
    addresses,
    manners: MANNERS,
    now: () => options.clock.real(),
    sleep: (ms, signal) =>
      new Promise((settle) => {
        const done = () => {
          clearTimeout(timer);
          signal.removeEventListener('abort', done);
          settle();
        };
        const timer = setTimeout(done, ms);
        signal.addEventListener('abort', done, { once: true });
        if (signal.aborted) done();
      }),
    random: () => randomInt(RESOLUTION) / RESOLUTION,
  };
}

/** However long a server asks us to keep away, somebody looks again after this. */
const MOST_REST_MS = HOUR_MS;
const UNAUTHORIZED = 401;
const TOO_MANY = 429;
const NOT_IMPLEMENTED = 501;

/** One request on its way, over all its tries. */
class Sending {
  readonly #request: EhrRequest;
  readonly #url: URL;
  readonly #state: ConnectionState;
  readonly #deps: EhrClientDeps;
  readonly #version: 'R4' | 'R5';
  readonly #lane: LaneManners;
  readonly #whole: AbortSignal;
  readonly #repeatable: boolean;
  #mayHaveTakenEffect = false;
  #renewed = false;

  constructor(
    request: EhrRequest,
    url: URL,
    given: { version: 'R4' | 'R5'; state: ConnectionState; deps: EhrClientDeps },
  ) {
    this.#request = request;
    this.#url = url;
    this.#version = given.version;
    this.#state = given.state;
    this.#deps = given.deps;
    this.#lane = given.deps.manners.lanes[request.lane];
    const whole = AbortSignal.timeout(request.timeoutMs ?? this.#lane.wholeTimeoutMs);
    this.#whole = request.signal ? AbortSignal.any([whole, request.signal]) : whole;
    this.#repeatable = isRepeatable(request);
  }

  async run(): Promise<EhrAnswer> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return answerOf(await this.#authorized());
      } catch (error) {
        if (!(error instanceof EhrFault)) throw error;
        await this.#beforeNext(this.#remembering(error), attempt);
      }
    }
  }

  /** A later try that was never sent does not make an earlier one undone. */
  #remembering(fault: EhrFault): EhrFault {
    if (fault.outcome === 'unknown') this.#mayHaveTakenEffect = true;
    if (!this.#mayHaveTakenEffect || fault.outcome === 'unknown') return fault;
    const { retryable, retryAt: at, cause } = fault;
    return new EhrFault('no answer, and an earlier try may have taken effect', {
      retryable,
      outcome: 'unknown',
      retryAt: at,
      cause: cause ?? fault,
    });
  }

  /** Waits for the time of the next try, or throws the fault where there is to be none. */
  async #beforeNext(fault: EhrFault, attempt: number): Promise<void> {
    const safe = fault.outcome === 'not-done' || this.#repeatable;
    // An open circuit is nobody's to wait for in a job of theirs: whoever asks comes back by the time that it says.
    if (this.#state.breaker.closedUntil(this.#deps.now()) !== undefined) throw fault;
    if (!fault.retryable || !safe || attempt >= this.#lane.tries || this.#whole.aborted) throw fault;
    const restMs = (fault.retryAt ?? this.#deps.now()) - this.#deps.now();
    if (restMs > this.#lane.mostPauseMs) throw fault;
    await this.#deps.sleep(Math.max(restMs, backOffMs(attempt - 1, this.#lane, this.#deps.random)), this.#whole);
    if (this.#whole.aborted) throw fault;
  }

  /** The reply, asked for a second time with new credentials where the first were refused. */
  async #authorized(): Promise<HttpReply> {
    const first = await this.#asked();
    if (first.reply.status !== UNAUTHORIZED) return this.#settled(first.reply);
    const other = this.#renewed ? undefined : await this.#state.credentials.renewed(first.credentials);
    this.#renewed = true;
    const second = other && (await this.#asked());
    if (!second || second.reply.status === UNAUTHORIZED) {
      throw new EhrFault('it does not accept our credentials (HTTP 401)', { retryable: false, outcome: 'not-done' });
    }
    return this.#settled(second.reply);
  }

  /** Throws what is no answer to this request. */
  #settled(reply: HttpReply): HttpReply {
    const { status } = reply;
    if (!isTrouble(status)) return reply;
    const now = this.#deps.now();
    const asked = retryAt({ retryAfter: reply.header('retry-after'), date: reply.header('date') }, now);
    if (asked !== undefined) this.#state.pace.pauseUntil(plusMs(now, Math.min(asked - now, MOST_REST_MS)));
    const untouched = status === TOO_MANY || status === NOT_IMPLEMENTED || this.#request.method === 'GET';
    throw new EhrFault(`HTTP ${status}`, {
      retryable: status !== NOT_IMPLEMENTED,
      outcome: untouched ? 'not-done' : 'unknown',
      retryAt: asked,
    });
  }

  #refuseWhereClosed(): void {
    const now = this.#deps.now();
    const open = this.#state.breaker.closedUntil(now);
    if (open !== undefined) throw notAsked('it has failed too often just now', open);
    const { pausedUntil } = this.#state.pace;
    if (pausedUntil - now > this.#lane.mostPauseMs) throw notAsked('it asked for a rest', pausedUntil);
  }

  async #asked(): Promise<{ reply: HttpReply; credentials: Readonly<Record<string, string>> }> {
    this.#refuseWhereClosed();
    return this.#state.pace.run(this.#request.lane, this.#whole, async () => {
      const { breaker } = this.#state;
      const admission = await breaker.admit(this.#deps.now());
      if (!admission.admitted) throw notAsked('it has failed too often just now', admission.retryAt);
      try {
        const credentials = await this.#inTime(this.#state.credentials.headers());
        const reply = await this.#exchange(credentials);
        if (isTrouble(reply.status) && reply.status !== TOO_MANY && reply.status !== NOT_IMPLEMENTED) {
          await breaker.failed(this.#deps.now(), admission.probe);
        } else {
          await breaker.succeeded();
        }
        return { reply, credentials };
      } catch (error) {
        const fault = this.#faultOf(error);
        if (fault?.retryable && !this.#request.signal?.aborted) await breaker.failed(this.#deps.now(), admission.probe);
        else await breaker.withdrawn(admission.probe);
        throw fault ?? error;
      }
    });
  }

  #exchange(credentials: Readonly<Record<string, string>>): Promise<HttpReply> {
    return this.#deps.exchange({
      url: this.#url,
      method: this.#request.method,
      headers: { ...headersOf(this.#request, this.#version), ...credentials },
      body: textOf(this.#request.body),
      signal: AbortSignal.any([this.#whole, AbortSignal.timeout(this.#lane.tryTimeoutMs)]),
      mostBytes: this.#deps.manners.mostBytes,
    });
  }

  /** A token is fetched for all who ask: it goes on for them where one of them no longer waits. */
  #inTime<T>(work: Promise<T>): Promise<T> {
    const whole = this.#whole;
    return new Promise((settle, fail) => {
      const giveUp = () => fail(new NoReply('no access token in time', { sent: false, cause: whole.reason }));
      if (whole.aborted) giveUp();
      whole.addEventListener('abort', giveUp, { once: true });
      void work.then(settle, fail).finally(() => whole.removeEventListener('abort', giveUp));
    });
  }

  /** Undefined for a bug of ours. */
  #faultOf(error: unknown): EhrFault | undefined {
    if (error instanceof EhrFault) return error;
    if (!(error instanceof NoReply)) return undefined;
    const unknown = error.sent && this.#request.method !== 'GET';
    return new EhrFault(error.message, {
      retryable: !error.permanent,
      outcome: unknown ? 'unknown' : 'not-done',
      cause: error,
    });
  }
}

function notAsked(why: string, at: Instant): EhrFault {
  return new EhrFault(`not asked: ${why}`, { retryable: true, outcome: 'not-done', retryAt: at });
}

function clientOf(connection: EhrConnection, state: ConnectionState, deps: EhrClientDeps): EhrClient {
  const { baseUrl, version } = connection;
  return {
    baseUrl,
    version,
    send: async (request) => {
      const url = urlBelow(baseUrl, request.path, request.query);
      if (!url.ok) {
        throw new EhrFault('an address outside the base is not asked', { retryable: false, outcome: 'not-done' });
      }
      return new Sending(request, url.value, { version, state, deps }).run();
    },
    grantedScope: () => state.credentials.scope(),
  };
}

/**
 * The client of one connection. Pace, circuit and token are shared by all clients of the connection that have the same
 * `deps`. See `EhrClient` for what it promises; what it throws is an `EhrFault`, which says whether a write may have taken effect.
 */
export function createEhrClient(connection: EhrConnection, deps: EhrClientDeps): EhrClient {
  return clientOf(connection, deps.states.of(connection, deps.manners, deps), deps);
}

/** For questions that a server may fail at without being ill: at the same pace, each asked twice at most, no circuit. */
export function createProbingClient(connection: EhrConnection, deps: EhrClientDeps): EhrClient {
  const { lanes } = deps.manners;
  const manners = {
    ...deps.manners,
    failuresToOpen: Infinity,
    lanes: { ...lanes, batch: { ...lanes.batch, tries: 2 } },
  };
  const state = { ...deps.states.of(connection, deps.manners, deps), breaker: new CircuitBreaker(manners) };
  return clientOf(connection, state, { ...deps, manners });
}
