import { LockMode } from '@mikro-orm/core';
import type { Context } from '../../kernel/context.ts';
import { listOf } from '../../kernel/db/list.ts';
import { InputCheck } from '../../kernel/errors/invalid-input.ts';
import type { InvalidInputError } from '../../kernel/errors/user-error.ts';
import type { Sentence } from '../../kernel/errors/words.ts';
import { isUuid } from '../../kernel/uuid.ts';
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
      await checkTags(inner, settings, complete(tenant.settings), check);
      if (check.error) return check.error;
      tenant.settings = different(settings);
      await inner.em.flush();
      await writePace(inner, settings);
      inner.tell({ topic: tenantTopic(inner.tenantId) });
      return tenant;
    });
  }
}

const noTag: Sentence = { en: 'There is no such tag.', 'zh-CN': '标签不存在。' };

/** Tags that a timer is newly told to give must exist; one that was deleted since may stay and does nothing. */
async function checkTags(
  ctx: Context,
  { timers }: Settings,
  before: Settings,
  check: InputCheck,
): Promise<void> {
  for (const name of ['queueTimeout', 'visitorSilent', 'inactive'] as const) {
    const known = new Set(before.timers[name].tagIds);
    const added = timers[name].tagIds.filter(id => !known.has(id));
    if (added.length === 0) continue;
    const rows = await ctx.query<{ id: string }>(
      'select id from app.conversation_tag where tenant_id = ? and id = any(?::uuid[])',
      [ctx.tenantId, listOf(added.filter(isUuid))],
    );
    if (rows.length < new Set(added).size) check.fault(`timers.${name}.tagIds`, noTag);
  }
}

/** What the database needs of the settings with each message and each push; null: off. */
const writePace = (ctx: Context, { timers, desk }: Settings): Promise<unknown> =>
  ctx.em.execute(
    'update app.tenant set slow_answer_ms = ?, visitor_silent_ms = ?, inactive_ms = ?, shift_stop_ms = ? where tenant_id = ?',
    [
      ...[timers.slowAnswer, timers.visitorSilent, timers.inactive].map(({ isOn, afterMs }) =>
        isOn ? afterMs : null,
      ),
      desk.shifts ? desk.shiftStopMs : null,
      ctx.tenantId,
    ],
  );

/** Where changes of a tenant's data, settings and plan are told. */
export const tenantTopic = (tenantId: string) => `tenant:${tenantId}`;
