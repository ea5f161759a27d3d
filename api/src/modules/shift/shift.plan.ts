import type { Context } from '../../kernel/context.ts';
import { InputCheck } from '../../kernel/errors/invalid-input.ts';
import type { InvalidInputError } from '../../kernel/errors/user-error.ts';
import type { Sentence } from '../../kernel/errors/words.ts';

/** A shift as people plan it: by the clock on the company's wall. */
export interface Plan {
  readonly day: string;
  readonly from: string;
  readonly to: string;
}

/** The instants of a plan. */
export interface Span {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

const noDay: Sentence = { en: 'A day such as 2026-11-28.', 'zh-CN': '日期格式如 2026-11-28。' };
const noTime: Sentence = { en: 'A time such as 09:00.', 'zh-CN': '时间格式如 09:00。' };
const noLength: Sentence = {
  en: 'The end must differ from the beginning.',
  'zh-CN': '开始和结束时间不能相同。',
};

/** Whether it is a day of the calendar. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(text).toISOString().startsWith(text);
const isTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

/**
 * The instants of a plan in the company's zone, whose clock may be put forward or back meanwhile: of an hour that comes twice a
 * shift that begins in it takes both, and so does one that ends in it.
 */
export async function spanOf(ctx: Context, plan: Plan): Promise<Span | InvalidInputError> {
  const check = new InputCheck(ctx.locale);
  if (!isDay(plan.day)) check.fault('day', noDay);
  if (!isTime(plan.from)) check.fault('from', noTime);
  if (!isTime(plan.to)) check.fault('to', noTime);
  else if (plan.from === plan.to) check.fault('to', noLength);
  if (check.error) return check.error;
  const [row] = await ctx.query<{ startsAt: string | Date; endsAt: string | Date }>(
    `with wall as (
       select t.time_zone as zone, ?::date + ?::time as starts,
              ?::date + ?::time + case when ?::time < ?::time then interval '1 day' else interval '0' end as ends
         from app.tenant t where t.tenant_id = ?)
     select (select min(moment) from unnest(array[starts at time zone zone, starts at time zone zone - interval '1 hour']) as m(moment)
              where moment at time zone zone = greatest(starts, (starts at time zone zone) at time zone zone)) as starts_at,
            (select max(moment) from unnest(array[ends at time zone zone, ends at time zone zone + interval '1 hour']) as m(moment)
              where moment at time zone zone = greatest(ends, (ends at time zone zone) at time zone zone)) as ends_at
       from wall`,
    [plan.day, plan.from, plan.day, plan.to, plan.to, plan.from, ctx.tenantId],
  );
  return {
    startsAt: new Date(row?.startsAt ?? Number.NaN),
    endsAt: new Date(row?.endsAt ?? Number.NaN),
  };
}
