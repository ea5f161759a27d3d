import type { Context } from '../../kernel/context.ts';
import { notFound } from '../../kernel/errors/fault.ts';
import { InputCheck } from '../../kernel/errors/invalid-input.ts';
import type { InvalidInputError } from '../../kernel/errors/user-error.ts';
import type { Sentence } from '../../kernel/errors/words.ts';
import { isUuid } from '../../kernel/uuid.ts';
import type { ChannelKind } from '../tenant/index.ts';

/** A rule as it stands: of one channel, whose id is then its own, or of a kind. */
export interface Rule {
  readonly id: string;
  readonly channelId: string | null;
  readonly kind: ChannelKind | null;
  readonly onDutyGroupId: string | null;
  readonly offDutyGroupId: string | null;
}

const exactlyOne: Sentence = {
  en: 'Name a channel or a kind of channels.',
  'zh-CN': '请指定一个渠道或一种渠道类型。',
};
const unknownGroup: Sentence = { en: 'This group does not exist.', 'zh-CN': '该技能组不存在。' };

const ofChannels = `
  select c.id, c.id as channel_id, null::text as kind, c.skill_group_id as on_duty_group_id, c.off_duty_group_id
    from app.channel c
   where c.tenant_id = ? and (c.has_rule or c.skill_group_id is not null or c.off_duty_group_id is not null)`;
const ofKinds = `
  select r.id, null::uuid as channel_id, r.channel_kind as kind, r.on_duty_group_id, r.off_duty_group_id
    from app.routing_rule r where r.tenant_id = ?`;

/** Rules of channels and of their kinds (FEATURES Q-07). A channel's own stands in its row, so that it is said once. */
export class RoutingRules {
  /** Those of kinds first, then those of channels. */
  async list(ctx: Context): Promise<Rule[]> {
    const [kinds, channels] = await Promise.all([
      ctx.query<Rule>(`${ofKinds} order by r.channel_kind`, [ctx.tenantId]),
      ctx.query<Rule>(`${ofChannels} order by c.created_at, c.id`, [ctx.tenantId]),
    ]);
    return [...kinds, ...channels];
  }

  /** Sets the rule of a channel or of a kind. Throws NOT_FOUND for a channel that is not of this tenant. */
  async set(
    ctx: Context,
    input: {
      readonly channelId?: string | null;
      readonly kind?: ChannelKind | null;
      readonly onDutyGroupId?: string | null;
      readonly offDutyGroupId?: string | null;
    },
  ): Promise<Rule | InvalidInputError> {
    const check = new InputCheck(ctx.locale);
    if (Boolean(input.channelId) === Boolean(input.kind)) check.fault('channelId', exactlyOne);
    for (const field of ['onDutyGroupId', 'offDutyGroupId'] as const)
      if (input[field] && !(await isGroup(ctx, input[field]))) check.fault(field, unknownGroup);
    if (check.error) return check.error;
    const groups = [input.onDutyGroupId ?? null, input.offDutyGroupId ?? null] as const;
    const id = input.channelId
      ? await setOfChannel(ctx, input.channelId, groups)
      : await setOfKind(ctx, input.kind as ChannelKind, groups);
    await lookAgain(ctx);
    return (await this.#get(ctx, id)) ?? Promise.reject(notFound());
  }

  /** Takes a rule away. Throws NOT_FOUND. */
  async delete(ctx: Context, id: string): Promise<string> {
    const rule = isUuid(id) ? await this.#get(ctx, id) : null;
    if (!rule) throw notFound();
    if (rule.channelId) {
      await ctx.em.execute(
        'update app.channel set skill_group_id = null, off_duty_group_id = null, has_rule = false where tenant_id = ? and id = ?',
        [ctx.tenantId, id],
      );
    } else {
      await ctx.em.execute('delete from app.routing_rule where tenant_id = ? and id = ?', [
        ctx.tenantId,
        id,
      ]);
    }
    await lookAgain(ctx);
    return id;
  }

  async #get(ctx: Context, id: string): Promise<Rule | null> {
    const [rule] = await ctx.query<Rule>(
      `select * from (${ofKinds} union all ${ofChannels}) rules where id = ?`,
      [ctx.tenantId, ctx.tenantId, id],
    );
    return rule ?? null;
  }
}

async function setOfChannel(
  ctx: Context,
  channelId: string,
  [onDuty, offDuty]: readonly [string | null, string | null],
): Promise<string> {
  if (!isUuid(channelId)) throw notFound();
  const rows = await ctx.em.execute<unknown[]>(
    `update app.channel set skill_group_id = ?, off_duty_group_id = ?, has_rule = true, version = version + 1
      where tenant_id = ? and id = ? returning id`,
    [onDuty, offDuty, ctx.tenantId, channelId],
  );
  if (rows.length === 0) throw notFound();
  return channelId;
}

async function setOfKind(
  ctx: Context,
  kind: ChannelKind,
  groups: readonly [string | null, string | null],
): Promise<string> {
  const [row] = await ctx.em.execute<{ id: string }[]>(
    `insert into app.routing_rule (tenant_id, id, channel_kind, on_duty_group_id, off_duty_group_id) values (?, ?, ?, ?, ?)
     on conflict (tenant_id, channel_kind) do update
        set on_duty_group_id = excluded.on_duty_group_id, off_duty_group_id = excluded.off_duty_group_id, updated_at = now()
     returning id`,
    [ctx.tenantId, ctx.newId(), kind, ...groups],
  );
  return row?.id ?? Promise.reject(notFound());
}

async function isGroup(ctx: Context, id: string): Promise<boolean> {
  if (!isUuid(id)) return false;
  const rows = await ctx.query('select 1 from app.skill_group where tenant_id = ? and id = ?', [
    ctx.tenantId,
    id,
  ]);
  return rows.length > 0;
}

/** A group that works off duty from now on may take who waits. */
async function lookAgain(ctx: Context): Promise<void> {
  const rows = await ctx.query<{ id: string }>(
    'select id from app.skill_group where tenant_id = ?',
    [ctx.tenantId],
  );
  for (const { id } of rows)
    ctx.tell({ topic: 'routing', local: { tenantId: ctx.tenantId, skillGroupId: id } });
}
