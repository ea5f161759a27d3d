import type { Context, Locale } from '../../kernel/context.ts';
import { say } from '../../kernel/errors/words.ts';
import { type Bound } from '../channel/index.ts';
import { OffDutyError, OpeningRefused, refusalVoice } from '../conversation/index.ts';
import { stockText } from '../life/index.ts';
import type { StoredContent } from '../message/index.ts';
import { renderText } from '../tenant/index.ts';
import { NotAdmitted, gateWords } from '../visitor/index.ts';

/** Keeps for later what cannot be taken now; says whether it began something or went on with what is being worked on. */
export type Keep = (
  ctx: Context,
  content: StoredContent,
  key: string,
) => Promise<'OPENED' | 'CONTINUED'>;

/** Why no conversation begins. */
export type TurnedAway = OpeningRefused | NotAdmitted;

export const isTurnedAway = (error: unknown): error is TurnedAway =>
  error instanceof OpeningRefused || error instanceof NotAdmitted;

/** Whom nobody knows when duty begins, and who is not welcome, is told again after so long. */
const tellAgainMs = 24 * 3_600_000;

interface Said {
  readonly bound: Bound;
  readonly sender: string;
  /** What the visitor said; null when he did something that is no message. */
  readonly content: StoredContent | null;
  readonly key: string;
  readonly locale: Locale;
}

/**
 * What becomes of a word for which there is no conversation, on a channel without forms (FEATURES 4.4, Q-20): where the company
 * wants it, it is kept for later; and the visitor is told, off duty once in that time, else when something began.
 */
export async function turnAway(
  ctx: Context,
  said: Said,
  error: TurnedAway,
  keep: Keep,
): Promise<void> {
  if (error instanceof NotAdmitted)
    return tellOnce(ctx, said, say(gateWords[error.reason], said.locale), null);
  const { reason } = error;
  const { isOn, text, values } = await refusalVoice(ctx, reason);
  if (reason.code === 'QUEUE_FULL') {
    const begun = said.content && (await keep(ctx, said.content, said.key)) === 'OPENED';
    const words = text ?? renderText(stockText('QUEUE_FULL', values, said.locale), values);
    if (begun && isOn) await tell(ctx, said, words);
    return;
  }
  const isKept = (await modeOf(ctx, said.bound)) === 'TICKET';
  if (isKept && said.content) await keep(ctx, said.content, said.key);
  const stock = isKept
    ? renderText(stockText('OFF_HOURS', values, said.locale), values)
    : OffDutyError.in(said.locale, reason.opensAt, null).message;
  if (isOn) await tellOnce(ctx, said, text ?? stock, reason.opensAt);
}

async function modeOf(ctx: Context, { channelId }: Bound): Promise<string | undefined> {
  const [row] = await ctx.query<{ offHoursMode: string }>(
    'select off_hours_mode from app.channel where tenant_id = ? and id = ?',
    [ctx.tenantId, channelId],
  );
  return row?.offHoursMode;
}

/** Tells it unless it was told before and the time for which that counts is not over. */
async function tellOnce(ctx: Context, said: Said, text: string, until: Date | null): Promise<void> {
  const { adapter, account } = said.bound;
  const now = ctx.now();
  const rows = await ctx.em.execute(
    `update app.visitor_account set told_until = ?
      where tenant_id = ? and kind = ? and account = ? and external_id = ? and (told_until is null or told_until <= ?)
     returning external_id`,
    [
      until ?? new Date(now.getTime() + tellAgainMs),
      ctx.tenantId,
      adapter.kind,
      account,
      said.sender,
      now,
    ],
  );
  if (rows.length > 0) await tell(ctx, said, text);
}

const tell = (ctx: Context, { bound, sender }: Said, text: string): Promise<void> =>
  ctx.record('channel.greet', { channelId: bound.channelId, sender, text });
