import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AnyEntity, defineEntity, type EntityClass, p } from '@mikro-orm/postgresql';
import { pino } from 'pino';
import { Context, type ContextParts } from '../context.ts';
import { Database } from '../db/database.ts';
import { startEmbeddedDatabase } from '../db/embedded.ts';
import { prepareDatabase } from '../db/prepare.ts';
import { LocalHintBus } from '../hints/local-hint-bus.ts';
import { Secrets } from '../secrets.ts';
import { uuidv7 } from '../uuid.ts';

// The ORM refuses to start without any entity.
const UnusedSchema = defineEntity({ name: 'Unused', properties: { id: p.integer().primary() } });
class Unused extends UnusedSchema.class {}
UnusedSchema.setClass(Unused);

/** For specs: a PostgreSQL of their own with Parley's tables, and the parts of a context on it. */
export async function startInstallation(entities: readonly EntityClass<AnyEntity>[] = [Unused]) {
  const dataFolder = await mkdtemp(join(tmpdir(), 'parley-spec-'));
  await chmod(dataFolder, 0o755);
  const embedded = await startEmbeddedDatabase({ dataFolder });
  const secrets = new Secrets('a secret for specs, nothing else!');
  const urls = await prepareDatabase(embedded.ownerUrl, secrets, { app: null, jobs: null });
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
    dataFolder,
    secrets,
    urls,
    parts,
    clock,
    ownerUrl: embedded.ownerUrl,
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
      await embedded.stop();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

/** What `startInstallation` gives. */
export type Installation = Awaited<ReturnType<typeof startInstallation>>;
