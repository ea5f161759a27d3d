import { LockMode } from '@mikro-orm/core';
import type { Context } from '../../kernel/context.ts';
import { InputCheck } from '../../kernel/errors/invalid-input.ts';
import type { InvalidInputError } from '../../kernel/errors/user-error.ts';
import type { Settings } from './settings/catalogue.ts';
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
      await writePace(inner, settings);
      inner.tell({ topic: tenantTopic(inner.tenantId) });
      return tenant;
    });
  }
}

/** What the log needs of the settings with each message; null: off. */
const writePace = (ctx: Context, { timers }: Settings): Promise<unknown> =>
  ctx.em.execute(
    'update app.tenant set slow_answer_ms = ?, visitor_silent_ms = ?, inactive_ms = ? where tenant_id = ?',
    [
      ...[timers.slowAnswer, timers.visitorSilent, timers.inactive].map(({ isOn, afterMs }) =>
        isOn ? afterMs : null,
      ),
      ctx.tenantId,
    ],
  );

/** Where changes of a tenant's data, settings and plan are told. */
export const tenantTopic = (tenantId: string) => `tenant:${tenantId}`;
