import type pg from 'pg';
import type { EntityManager } from '@mikro-orm/postgresql';
import { assert, AssertionFailed } from '../kernel/assert.ts';
import { isUuid, type ClinicId } from '../kernel/ids.ts';
import type { EntityManagers } from './entity-managers.ts';
import { Gathering } from './gathering.ts';
import { StatementBatch, type BatchStatement, type StatementResult } from './statement-batch.ts';

export type SqlParameter = string | number | boolean | null | Uint8Array | Date | readonly unknown[] | object;

interface Sql {
  /** Rows of a statement with `$1…` parameters. The text must be constant: it becomes a prepared statement. */
  sql<Row extends object>(text: string, params?: readonly SqlParameter[]): Promise<readonly Row[]>;
}

/** What reads one clinic: a transaction, or statements that need none. Row-level security lets it see nothing else. */
export interface ClinicReader extends Sql {
  readonly clinicId: ClinicId;
}

/** What runs inside one transaction. Row-level security lets it see its own clinic and nothing else. */
export interface Tx extends Sql {
  /** The number of rows that a statement changed. */
  run(text: string, params?: readonly SqlParameter[]): Promise<number>;
  /** An entity manager on this very transaction. What it changed is flushed before the commit. */
  readonly em: EntityManager;
  /** Runs after the commit, never after a rollback. For doorbells only: it may be lost with the process. */
  afterCommit(action: () => void): void;
}

export interface ClinicTx extends Tx, ClinicReader {}

export type Scope = { readonly clinicId: ClinicId } | 'system';

const ignore = { settle: () => undefined, fail: () => undefined };
const BEGIN: BatchStatement = { name: 'begin', text: 'begin', values: [], ...ignore };

/** Says, for this transaction only, whose rows may be seen. */
export function scopeStatement(scope: Scope): BatchStatement {
  if (scope === 'system') {
    return { name: 'system', text: "select set_config('app.system', 'on', true)", values: [], ...ignore };
  }
  assert(isUuid(scope.clinicId), 'clinic id is no UUID');
  return { name: 'clinic', text: "select set_config('app.clinic', $1, true)", values: [scope.clinicId], ...ignore };
}

export function send(client: pg.PoolClient, statements: readonly BatchStatement[]): void {
  client.query(new StatementBatch(statements));
}

export class Transaction implements Tx {
  readonly #client: pg.PoolClient;
  readonly #managers: EntityManagers;
  readonly #afterCommit: (() => void)[] = [];
  /** `begin` goes with the first statement. */
  readonly #gathering: Gathering;
  #em: EntityManager | undefined;

  constructor(client: pg.PoolClient, managers: EntityManagers, scope: Scope) {
    this.#client = client;
    this.#managers = managers;
    this.#gathering = new Gathering((statements) => send(client, statements), {
      first: [BEGIN, scopeStatement(scope)],
    });
  }

  async sql<Row extends object>(text: string, params: readonly SqlParameter[] = []): Promise<readonly Row[]> {
    const { rows } = await this.execute(text, params);
    return rows as readonly Row[];
  }

  async run(text: string, params: readonly SqlParameter[] = []): Promise<number> {
    const { rowCount } = await this.execute(text, params);
    return rowCount ?? 0;
  }

  execute(text: string, values: readonly SqlParameter[]): Promise<StatementResult> {
    return this.#gathering.ask(text, values);
  }

  get em(): EntityManager {
    // MikroORM speaks to the connection by itself: what waits here goes first.
    this.#gathering.sendNow();
    this.#em ??= this.#managers.on(this.#client);
    return this.#em;
  }

  afterCommit(action: () => void): void {
    this.#afterCommit.push(action);
  }

  async flush(): Promise<void> {
    await this.#em?.flush();
  }

  committed(): void {
    for (const action of this.#afterCommit) action();
  }
}

export class ClinicTransaction extends Transaction implements ClinicTx {
  readonly clinicId: ClinicId;

  constructor(client: pg.PoolClient, managers: EntityManagers, clinicId: ClinicId) {
    super(client, managers, { clinicId });
    this.clinicId = clinicId;
  }
}

/** What is sent together without a `begin` is one implicit transaction: PostgreSQL commits it when it has run all of it. */
export class TransactionAtOnce implements ClinicTx {
  readonly clinicId: ClinicId;
  readonly #gathering: Gathering;
  readonly #afterCommit: (() => void)[] = [];

  constructor(clinicId: ClinicId, send: (statements: readonly BatchStatement[]) => void) {
    this.clinicId = clinicId;
    this.#gathering = new Gathering(send, { once: true });
  }

  async sql<Row extends object>(text: string, params: readonly SqlParameter[] = []): Promise<readonly Row[]> {
    return (await this.#gathering.ask(text, params)).rows as readonly Row[];
  }

  async run(text: string, params: readonly SqlParameter[] = []): Promise<number> {
    return (await this.#gathering.ask(text, params)).rowCount ?? 0;
  }

  get em(): EntityManager {
    throw new AssertionFailed('an entity manager asks one thing after another');
  }

  afterCommit(action: () => void): void {
    this.#afterCommit.push(action);
  }

  committed(): void {
    for (const action of this.#afterCommit) action();
  }
}
