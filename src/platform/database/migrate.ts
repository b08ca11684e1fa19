import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import pg from 'pg';
import { Migration, Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/postgresql';
import { APP_ROLE } from './database.ts';

/** Two processes that start at once migrate one after the other. Any constant does; this one is ours. */
const MIGRATION_LOCK = 4_061_972;

/** Each `migrations/NNNN-name.sql` is one migration, in one transaction, in the order of its number. There is no way down: expand, then contract. */
function migrationClasses(folder: string) {
  return readdirSync(folder)
    .filter((file) => /^\d{4}-[a-z0-9-]+\.sql$/.test(file))
    .toSorted()
    .map((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      return {
        name: basename(file, '.sql'),
        class: class extends Migration {
          up(): void {
            this.addSql(text);
          }
        },
      };
    });
}

/** Applies what is missing, as the owner of the schema. Returns the names of what it applied. Safe to repeat. */
export async function migrate(ownerUrl: string, folder: string): Promise<readonly string[]> {
  const lock = new pg.Client({ connectionString: ownerUrl });
  await lock.connect();
  try {
    await lock.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await lock.query(`do $$ begin
      create role ${APP_ROLE} nologin nobypassrls;
    exception when duplicate_object or unique_violation then null; end $$`);
    await lock.query(`do $$ begin
      if not pg_has_role(current_user, '${APP_ROLE}', 'member') then execute 'grant ${APP_ROLE} to ' || quote_ident(current_user); end if;
    end $$`);
    await lock.query(`grant usage on schema public to ${APP_ROLE}`);
    const orm = await MikroORM.init({
      clientUrl: ownerUrl,
      entities: [],
      discovery: { warnWhenNoEntities: false },
      extensions: [Migrator],
      logger: () => undefined,
      migrations: {
        migrationsList: migrationClasses(folder),
        snapshot: false,
        transactional: true,
        allOrNothing: false,
      },
      schemaGenerator: { ignoreSchema: ['bullmq'] },
    });
    try {
      const applied = await orm.migrator.up();
      return applied.map((migration) => migration.name);
    } finally {
      await orm.close(true);
    }
  } finally {
    await lock.end();
  }
}

/** How many of the folder's migrations the database has, and how many there are. */
export async function migrationState(
  ownerUrl: string,
  folder: string,
): Promise<{ readonly applied: number; readonly known: number }> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>('select name from mikro_orm_migrations');
    const known = migrationClasses(folder).map((migration) => migration.name);
    return { applied: known.filter((name) => rows.some((row) => row.name === name)).length, known: known.length };
  } finally {
    await client.end();
  }
}
