import pg from 'pg';
import { assert } from '../kernel/assert.ts';
import type { ClinicId } from '../kernel/ids.ts';
import { DatabaseUnavailable, isUnavailable } from './database-unavailable.ts';
import { createEntityManagers, type EntityList, type EntityManagers } from './entity-managers.ts';
import { Gathering } from './gathering.ts';
import { pgTypes } from './pg-types.ts';
import type { BatchStatement, StatementResult } from './statement-batch.ts';
import { Sharing } from './sharing.ts';
import { statementName } from './statement-name.ts';
import {
  ClinicTransaction,
  scopeStatement,
  send,
  Transaction,
  TransactionAtOnce,
  type ClinicReader,
  type ClinicTx,
  type Scope,
  type SqlParameter,
  type Tx,
} from './transaction.ts';

export type { ClinicReader, ClinicTx, SqlParameter, Tx } from './transaction.ts';

/** Work of which much comes at once: it may be committed together with the like of the same clinic (see `Sharing`). */
export interface Sharable {
  /** What is alike: nothing of another lane is ever in its transaction. */
  readonly lane: string;
}

export interface Database {
  /** The one that this one stands inside an open transaction of. What is remembered of that one grows old with the commit. */
  readonly around?: Database;
  /** One transaction for one clinic. Throws `DatabaseUnavailable`; a thrown error rolls back. */
  inClinic<T>(clinicId: ClinicId, work: (tx: ClinicTx) => Promise<T>): Promise<T>;
  /**
   * One transaction in one round trip: what `ask` asks for before it has an answer, committed by then. An answer comes too late to
   * refuse, so what must hold is a statement of its own, which fails (`require_that`, see `isUnmet`) and undoes the rest.
   */
  atOnce<T>(clinicId: ClinicId, ask: (tx: ClinicTx) => Promise<T>, how?: Sharable): Promise<T>;
  /**
   * Reads of one clinic without a transaction around them: what is asked for together is one round trip, where a transaction
   * needs one more for its commit. Each statement sees what is committed when it runs, as it does in a transaction of ours.
   */
  reading<T>(clinicId: ClinicId, work: (reader: ClinicReader) => Promise<T>): Promise<T>;
  /** One statement for one clinic, in one round trip. */
  query<Row extends object>(
    clinicId: ClinicId,
    text: string,
    params?: readonly SqlParameter[],
    how?: Sharable,
  ): Promise<readonly Row[]>;
  /** Routing and due work, before the clinic is known. Sees only the tables that say so in the migrations. */
  inSystem<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** One such statement, in one round trip. */
  querySystem<Row extends object>(
    text: string,
    params?: readonly SqlParameter[],
    how?: Sharable,
  ): Promise<readonly Row[]>;
  /** Throws when the database does not answer, or when the role could pass by row-level security. */
  check(): Promise<void>;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  readonly url: string;
  readonly entities: EntityList;
  /** Connections at most. */
  readonly poolSize?: number;
}

/** The role that the running product works as: owns nothing, bypasses nothing. */
export const APP_ROLE = 'centralita_app';

const CONNECT_TIMEOUT_MS = 3_000;
const STATEMENT_TIMEOUT_MS = 20_000;

function asUnavailable(error: unknown): unknown {
  return isUnavailable(error) ? new DatabaseUnavailable(error) : error;
}

interface Single {
  readonly text: string;
  readonly params: readonly SqlParameter[];
  readonly how: Sharable | undefined;
}

class PostgresDatabase implements Database {
  readonly #pool: pg.Pool;
  readonly #managers: EntityManagers;
  readonly #shared = new Map<string, Sharing>();

  constructor(options: DatabaseOptions) {
    this.#pool = new pg.Pool({
      connectionString: options.url,
      max: options.poolSize ?? 20,
      connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
      idleTimeoutMillis: 30_000,
      types: pgTypes,
      // MikroORM's statements may follow a batch without waiting for its answer.
      pipeline: true,
      options: `-c role=${APP_ROLE} -c timezone=UTC -c statement_timeout=${STATEMENT_TIMEOUT_MS}`,
    });
    // Without a listener a connection that the server drops would end the process.
    this.#pool.on('error', () => undefined);
    this.#pool.on('connect', (client) => client.on('error', () => undefined));
    this.#managers = createEntityManagers(this.#pool, options.entities);
  }

  inClinic<T>(clinicId: ClinicId, work: (tx: ClinicTx) => Promise<T>): Promise<T> {
    const open = (client: pg.PoolClient) => new ClinicTransaction(client, this.#managers, clinicId);
    return this.#transact<T, ClinicTransaction>(open, work);
  }

  async atOnce<T>(clinicId: ClinicId, ask: (tx: ClinicTx) => Promise<T>, how?: Sharable): Promise<T> {
    const tx = new TransactionAtOnce(clinicId, (statements) => this.#commit({ clinicId }, statements, how));
    try {
      const value = await ask(tx);
      tx.committed();
      return value;
    } catch (error) {
      throw asUnavailable(error);
    }
  }

  inSystem<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.#transact<T, Transaction>((client) => new Transaction(client, this.#managers, 'system'), work);
  }

  async reading<T>(clinicId: ClinicId, work: (reader: ClinicReader) => Promise<T>): Promise<T> {
    const gathering = new Gathering((statements) => void this.#together({ clinicId }, statements));
    const reader: ClinicReader = {
      clinicId,
      sql: async <Row extends object>(text: string, params: readonly SqlParameter[] = []) =>
        (await gathering.ask(text, params)).rows as readonly Row[],
    };
    try {
      return await work(reader);
    } catch (error) {
      throw asUnavailable(error);
    }
  }

  query<Row extends object>(clinicId: ClinicId, text: string, params: readonly SqlParameter[] = [], how?: Sharable) {
    return this.#single<Row>({ clinicId }, { text, params, how });
  }

  querySystem<Row extends object>(text: string, params: readonly SqlParameter[] = [], how?: Sharable) {
    return this.#single<Row>('system', { text, params, how });
  }

  async check(): Promise<void> {
    const [row] = await this.querySystem<{ bypasses: boolean; owns: boolean }>(
      `select r.rolsuper or r.rolbypassrls as bypasses,
              exists (select from pg_tables t where t.schemaname = 'public' and t.tableowner = current_user) as owns
         from pg_roles r where r.rolname = current_user`,
    );
    assert(row && !row.bypasses && !row.owns, 'the database role could pass by row-level security');
  }

  async close(): Promise<void> {
    await this.#managers.close();
    await this.#pool.end();
  }

  async #connect(): Promise<pg.PoolClient> {
    try {
      return await this.#pool.connect();
    } catch (error) {
      throw asUnavailable(error);
    }
  }

  /** One implicit transaction: the scope is set for these statements and for nothing after them. */
  async #together(scope: Scope, statements: readonly BatchStatement[]): Promise<void> {
    try {
      const first = scopeStatement(scope);
      const client = await this.#connect();
      const isOver = {
        settle: () => client.release(),
        fail: (error: unknown) => client.release(isUnavailable(error) ? (error as Error) : undefined),
      };
      send(client, [{ ...first, ...isOver }, ...statements]);
    } catch (error) {
      for (const { fail } of statements) fail(error);
    }
  }

  #commit(scope: Scope, statements: readonly BatchStatement[], how?: Sharable): void {
    if (!how) return void this.#together(scope, statements);
    const key = `${how.lane} ${scope === 'system' ? scope : scope.clinicId}`;
    const send = (all: readonly BatchStatement[]): undefined => void this.#together(scope, all);
    const sharing = this.#shared.get(key) ?? new Sharing(send, () => void this.#shared.delete(key));
    this.#shared.set(key, sharing);
    sharing.ask(statements);
  }

  async #single<Row extends object>(scope: Scope, { text, params, how }: Single): Promise<readonly Row[]> {
    try {
      const { rows } = await new Promise<StatementResult>((settle, fail) => {
        this.#commit(scope, [{ name: statementName(text), text, values: params, settle, fail }], how);
      });
      return rows as readonly Row[];
    } catch (error) {
      throw asUnavailable(error);
    }
  }

  async #transact<T, X extends Transaction>(
    open: (client: pg.PoolClient) => X,
    work: (tx: X) => Promise<T>,
  ): Promise<T> {
    const client = await this.#connect();
    let broken: Error | undefined;
    try {
      const tx = open(client);
      const value = await work(tx);
      await tx.flush();
      const committed = await tx.execute('commit', []);
      // PostgreSQL answers ROLLBACK, without an error, when a statement before had failed and somebody swallowed it.
      assert(committed.command === 'COMMIT', 'a failed statement was swallowed inside a transaction');
      tx.committed();
      return value;
    } catch (error) {
      if (isUnavailable(error)) broken = error as Error;
      else await client.query('rollback').catch((failure: Error) => (broken = failure));
      throw asUnavailable(error);
    } finally {
      client.release(broken);
    }
  }
}

export function openDatabase(options: DatabaseOptions): Database {
  return new PostgresDatabase(options);
}
