import { z } from 'zod';
import type { Context } from '../../kernel/context.ts';
import { defineJob } from '../../kernel/jobs/define-job.ts';
import { type Bindings, ProviderFailure } from '../channel/index.ts';
import type { Lines } from './lines.ts';
import { spendWindow } from './spent-window.ts';
import { splitText } from './split.ts';
import { tellLists } from './told-lists.ts';
import { accountOf, nameOfStranger } from './visitor-account.ts';
import { isOpen } from './window.policy.ts';

interface Parts {
  readonly bindings: Bindings;
  readonly lines: Lines;
}

/** Answers an event with a text outside of any conversation; said once or not at all. */
export const greetJob = ({ bindings, lines }: Parts) =>
  defineJob({
    name: 'channel.greet',
    schema: z.object({ channelId: z.uuid(), sender: z.string(), text: z.string() }),
    isOutside: true,
    async run(ctx, { channelId, sender, text }) {
      const bound = await bindings.read(ctx, channelId);
      const account = bound && (await accountOf(ctx, bound, sender));
      if (!bound || !account?.isReachable) return;
      const { windows, textLimit, emoji } = bound.adapter.traits(bound.binding);
      if (windows && !isOpen(account, ctx.now())) return;
      const part = splitText(emoji?.outwards(text) ?? text, textLimit)[0] ?? text;
      const key = { messageId: ctx.newId(), index: 0, createdAt: ctx.now() };
      try {
        const to = { id: sender, conversationId: account.visitorId };
        const line = lines.to(ctx, bound);
        await bound.adapter.send(line, to, { type: 'TEXT', text: part }, key);
        await spendWindow(ctx, bound, sender);
        await tellLists(ctx, account.visitorId);
      } catch (error) {
        // Only what surely was not said is said again.
        if (error instanceof ProviderFailure && error.failure !== 'RETRY') return;
        throw error;
      }
    },
  });

/** Asks the provider who somebody is who wrote for the first time. A name an agent gave stays. */
export const profileJob = ({ bindings, lines }: Parts) =>
  defineJob({
    name: 'channel.profile',
    schema: z.object({ channelId: z.uuid(), sender: z.string() }),
    isOutside: true,
    async run(ctx, { channelId, sender }) {
      const bound = await bindings.read(ctx, channelId);
      const account = bound && (await accountOf(ctx, bound, sender));
      if (!bound || !account || !bound.adapter.profile) return;
      const { adapter } = bound;
      const profile = await adapter.profile?.(lines.to(ctx, bound), sender).catch(sorted);
      if (!profile) return;
      const own = ctx.as(ctx.tenantId, ctx.viewer);
      await own.em.execute(
        `update app.visitor_account set union_id = coalesce(?, union_id) where tenant_id = ? and kind = ? and account = ? and external_id = ?`,
        [profile.unionId ?? null, ctx.tenantId, adapter.kind, bound.account, sender],
      );
      const strangers = (['zh-CN', 'en'] as const).map(locale =>
        nameOfStranger(adapter.kind, sender, locale),
      );
      if (!profile.name) return;
      const name = profile.name.slice(0, 100);
      await own.transact(async inner => {
        const renamed = await inner.em.execute<unknown[]>(
          `update app.visitor set name = ?, updated_at = ? where tenant_id = ? and id = ? and name in (?, ?) returning id`,
          [name, inner.now(), inner.tenantId, account.visitorId, ...strangers],
        );
        if (renamed.length > 0) await tellLists(inner, account.visitorId);
      });
    },
  });

/** A profile is nice to have: what will not get better by itself is left alone. */
function sorted(error: unknown): null {
  if (error instanceof ProviderFailure && error.failure !== 'RETRY') return null;
  throw error;
}

export const pollTimer = 'channel.poll';
export const pollMs = 60_000;

/** The next look for what is not pushed. */
export const afterPoll = (ctx: Context) => new Date(ctx.now().getTime() + pollMs);
