import type { Context } from '../../kernel/context.ts';
import { type TextValues, momentText, renderText, settingsOf } from '../tenant/index.ts';
import { Visitor } from '../visitor/index.ts';
import type { OpeningRefused } from './opening.ts';

/** What the company says to somebody whom it cannot take now. */
export interface RefusalVoice {
  /** Whether it wants to say something at all where the visitor has to be written to. */
  readonly isOn: boolean;
  /** Its own words, filled in; null: it has none. */
  readonly text: string | null;
  /** What words may name. */
  readonly values: TextValues;
}

/** The words for the viewing visitor who is refused: those of group or channel, else the company’s own (FEATURES 4.13). */
export async function refusalVoice(
  ctx: Context,
  reason: OpeningRefused['reason'],
): Promise<RefusalVoice> {
  const { texts } = await settingsOf(ctx);
  const company = reason.code === 'QUEUE_FULL' ? texts.queueFull : texts.offHours;
  const own = reason.code === 'QUEUE_FULL' ? null : reason.text;
  const text = own ?? (company.isOn ? company.text : null);
  const values = await valuesFor(ctx, reason.code === 'QUEUE_FULL' ? null : reason.opensAt);
  return {
    isOn: company.isOn || own !== null,
    text: text && renderText(text, values),
    values,
  };
}

/** The off-hours text a channel’s page shows while nobody is on duty; null: the client’s own words. */
export const offHoursWords = async (
  ctx: Context,
  text: string | null,
  opensAt: Date | null,
): Promise<string | null> => (await refusalVoice(ctx, { code: 'OFF_DUTY', text, opensAt })).text;

async function valuesFor(ctx: Context, opensAt: Date | null): Promise<TextValues> {
  const visitor = await ctx.em.findOne(Visitor, { id: ctx.visitor.visitorId });
  const [tenant] = await ctx.query<{ companyName: string; timeZone: string }>(
    'select company_name, time_zone from app.tenant where tenant_id = ?',
    [ctx.tenantId],
  );
  return {
    'visitor.name': visitor?.name ?? null,
    'company.name': tenant?.companyName ?? null,
    'opens.at': opensAt && tenant ? momentText(opensAt, tenant.timeZone, ctx.locale) : null,
  };
}
