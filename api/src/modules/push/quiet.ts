import type { Context } from '../../kernel/context.ts';
import { InputCheck, between } from '../../kernel/errors/invalid-input.ts';
import type { InvalidInputError } from '../../kernel/errors/user-error.ts';
import type { Sentence } from '../../kernel/errors/words.ts';
import { type QuietHours, isTimeZone } from './quiet.policy.ts';

const bothOrNone: Sentence = {
  en: 'Give a beginning and an end, or neither.',
  'zh-CN': '请同时填写开始和结束时间，或都不填。',
};
const noZone: Sentence = { en: 'This is no time zone.', 'zh-CN': '时区无效。' };

/** What a member wants; both null: never quiet. */
export interface QuietWish {
  readonly quietFrom: number | null;
  readonly quietTo: number | null;
  readonly timeZone: string;
}

/** When a member wants no pushes; null: at no time. */
export async function quietHoursOf(ctx: Context, agentId: string): Promise<QuietHours | null> {
  const [row] = await ctx.query<QuietHours>(
    'select quiet_from, quiet_to, time_zone from app.push_quiet where tenant_id = ? and agent_id = ? and quiet_from is not null',
    [ctx.tenantId, agentId],
  );
  return row ?? null;
}

/** Keeps when the viewing member wants no pushes. */
export async function setQuietHours(
  ctx: Context,
  wish: QuietWish,
): Promise<InvalidInputError | null> {
  const { quietFrom, quietTo, timeZone } = wish;
  const check = new InputCheck(ctx.locale)
    .check('quietFrom', quietFrom, between(0, 1_439))
    .check('quietTo', quietTo, between(0, 1_439));
  if ((quietFrom === null) !== (quietTo === null)) check.fault('quietTo', bothOrNone);
  if (!isTimeZone(timeZone)) check.fault('timeZone', noZone);
  if (check.error) return check.error;
  await ctx.em.execute(
    `insert into app.push_quiet (tenant_id, agent_id, quiet_from, quiet_to, time_zone) values (?, ?, ?, ?, ?)
     on conflict (tenant_id, agent_id) do update set quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to,
       time_zone = excluded.time_zone`,
    [ctx.tenantId, ctx.agent.agentId, quietFrom, quietTo, timeZone],
  );
  return null;
}
