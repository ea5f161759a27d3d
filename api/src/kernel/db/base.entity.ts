import { p } from '@mikro-orm/postgresql';

/** The columns every row of a tenant begins with; the key of each table is (tenant, id). */
export const tenantOwned = {
  tenantId: p.uuid().primary(),
  id: p.uuid().primary(),
  createdAt: p.datetime(3).onCreate(() => new Date()),
};

/** For rows that people edit: a version for lost updates, and when it last changed. */
export const edited = {
  version: p.integer().version(),
  updatedAt: p
    .datetime(3)
    .onCreate(() => new Date())
    .onUpdate(() => new Date()),
};
