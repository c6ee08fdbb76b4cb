import type pg from 'pg';
import { APP_ROLE } from '../database/app-role.ts';

/** Thrown when the database cannot be prepared by this user. The message says what an administrator has to do. */
export class DatabaseNotPrepared extends Error {
  override readonly name = 'DatabaseNotPrepared';
}

/** PostgreSQL 16 is the oldest version Heed is run on. */
const OLDEST_VERSION = 160_000;

/** Makes sure that the application's role is there and that the owner may step down to it. Throws `DatabaseNotPrepared`. */
export async function ensureAppRole(owner: pg.Client): Promise<void> {
  const facts = await readFacts(owner);
  if (facts.version < OLDEST_VERSION) {
    throw new DatabaseNotPrepared(`PostgreSQL ${facts.versionName} is too old. Heed needs 16 or newer.`);
  }
  if (!facts.may_create_tables) {
    throw new DatabaseNotPrepared(
      `The user of DATABASE_URL may not create tables. As an administrator run: grant create on schema public to "${facts.user}";`,
    );
  }
  if (!facts.role_exists) {
    if (!facts.may_create_roles) throw new DatabaseNotPrepared(roleAdvice(facts.user));
    await owner.query(`create role ${APP_ROLE} nologin`).catch(unlessThereAlready);
  }
  const { rows } = await owner.query<{ is_member: boolean }>(
    `select pg_has_role(current_user, '${APP_ROLE}', 'set') as is_member`,
  );
  if (rows[0]?.is_member !== true) {
    await owner.query(`grant ${APP_ROLE} to current_user`).catch(() => {
      throw new DatabaseNotPrepared(roleAdvice(facts.user));
    });
  }
}

interface Facts {
  readonly version: number;
  readonly versionName: string;
  readonly user: string;
  readonly role_exists: boolean;
  readonly may_create_roles: boolean;
  readonly may_create_tables: boolean;
}

async function readFacts(owner: pg.Client): Promise<Facts> {
  const { rows } = await owner.query<Facts>(
    `select current_setting('server_version_num')::int as version, current_setting('server_version') as "versionName", current_user::text as user,
       exists (select from pg_roles where rolname = '${APP_ROLE}') as role_exists,
       (select rolsuper or rolcreaterole from pg_roles where rolname = current_user) as may_create_roles,
       has_schema_privilege(current_user, 'public', 'create') as may_create_tables`,
  );
  const [facts] = rows;
  if (facts === undefined) throw new Error('The database did not answer.');
  return facts;
}

function roleAdvice(user: string): string {
  return `Heed's own connections use the role ${APP_ROLE}, which cannot change the ledger. The user of DATABASE_URL may not create it. As an administrator run: create role ${APP_ROLE} nologin; grant ${APP_ROLE} to "${user}";`;
}

/** Another database on the same server may be prepared at the same moment: roles belong to the server. */
function unlessThereAlready(failure: unknown): void {
  const code: unknown = failure instanceof Error ? Reflect.get(failure, 'code') : undefined;
  if (code !== '42710' && code !== '23505') throw failure;
}
