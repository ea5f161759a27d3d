import { randomBytes } from 'node:crypto';
import { type AnyEntity, defineEntity, type EntityClass, p } from '@mikro-orm/postgresql';
import pg from 'pg';
import { pino } from 'pino';
import { inject } from 'vitest';
import { Context, type ContextParts } from '../context.ts';
import { Database } from '../db/database.ts';
import { prepareDatabase } from '../db/prepare.ts';
import { LocalHintBus } from '../hints/local-hint-bus.ts';
import { Secrets } from '../secrets.ts';
import { uuidv7 } from '../uuid.ts';

// The ORM refuses to start without any entity.
const UnusedSchema = defineEntity({ name: 'Unused', properties: { id: p.integer().primary() } });
class Unused extends UnusedSchema.class {}
UnusedSchema.setClass(Unused);

/** For specs: a database of their own with Parley's tables, and the parts of a context on it. */
export async function startInstallation(entities: readonly EntityClass<AnyEntity>[] = [Unused]) {
  const secrets = new Secrets('a secret for specs, nothing else!');
  const { ownerUrl, urls } = await makeDatabase(secrets);
  const database = await Database.connect(urls.app, entities, 8);
  const clock = { now: new Date() };
  const parts: ContextParts = {
    database,
    hints: new LocalHintBus(),
    log: pino({ level: 'silent' }),
    now: () => clock.now,
  };
  return {
    database,
    entities,
    secrets,
    urls,
    parts,
    clock,
    ownerUrl,
    openContext: (tenantId: string) => Context.system(parts, tenantId),
    /** A tenant with nothing in it; returns its id. */
    async addTenant(): Promise<string> {
      const id = uuidv7(Date.now());
      const ctx = Context.system(parts, id);
      await ctx.em.execute(`insert into app.tenant (tenant_id, company_name) values (?, 'Spec')`, [
        id,
      ]);
      return id;
    },
    async stop(): Promise<void> {
      await database.close();
    },
  };
}

/** A new database with Parley's tables. Roles belong to the whole cluster, so only one is prepared at a time. */
async function makeDatabase(secrets: Secrets) {
  const name = `spec_${randomBytes(6).toString('hex')}`;
  const cluster = new pg.Client({ connectionString: inject('clusterUrl') });
  await cluster.connect();
  try {
    await cluster.query('select pg_advisory_lock(7)');
    await cluster.query(`create database ${name}`);
    const ownerUrl = Object.assign(new URL(inject('clusterUrl')), { pathname: `/${name}` }).href;
    const urls = await prepareDatabase(ownerUrl, secrets, { app: null, jobs: null });
    return { ownerUrl, urls };
  } finally {
    await cluster.end();
  }
}

/** What `startInstallation` gives. */
export type Installation = Awaited<ReturnType<typeof startInstallation>>;
