import { LockMode } from '@mikro-orm/core';
import type { Context } from '../../kernel/context.ts';
import { InputCheck } from '../../kernel/errors/invalid-input.ts';
import type { InvalidInputError } from '../../kernel/errors/user-error.ts';
import { changed, complete, different } from './settings/stored-settings.ts';
import { Tenant } from './tenant.entity.ts';

/** What a company may choose. */
export class SettingsService {
  /** Changes some settings; open clients learn of it by the hint of the tenant. */
  update(ctx: Context, change: object): Promise<Tenant | InvalidInputError> {
    return ctx.transact(async inner => {
      // Two admins who change different things at once both get their way.
      const tenant = await inner.em.findOneOrFail(
        Tenant,
        { tenantId: inner.tenantId },
        { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
      );
      const check = new InputCheck(inner.locale);
      const settings = changed(complete(tenant.settings), change, check);
      if (check.error) return check.error;
      tenant.settings = different(settings);
      await inner.em.flush();
      inner.tell({ topic: tenantTopic(inner.tenantId) });
      return tenant;
    });
  }
}

/** Where changes of a tenant's data, settings and plan are told. */
export const tenantTopic = (tenantId: string) => `tenant:${tenantId}`;
