import type { Context } from '../../kernel/context.ts';
import { notFound } from '../../kernel/errors/fault.ts';
import { InputCheck } from '../../kernel/errors/invalid-input.ts';
import type { InvalidInputError } from '../../kernel/errors/user-error.ts';
import type { OutgoingHttp } from '../../kernel/http/outgoing/index.ts';
import { setTimer } from '../../kernel/timers/set-timer.ts';
import { isUuid } from '../../kernel/uuid.ts';
import {
  type Bindings,
  type Bound,
  Channel,
  type CheckStep,
  type StoredReaction,
  adapterOf,
} from '../channel/index.ts';
import { SkillGroup } from '../skill-group/index.ts';
import type { ChannelBindInput, ChannelReactionInput } from './bind-input.type.ts';
import { mergeApi, mergeWechat, mergeWeibo, partOf } from './binding.merge.ts';
import { AccountTakenError, ConfirmationOutdatedError } from './binding.type.ts';
import {
  anyFault,
  badReaction,
  callbackStep,
  fieldFaults,
  needsKey,
  notCallable,
  unbindFirst,
  wrongPart,
} from './binding.words.ts';
import { pollTimer } from './courtesy.ts';
import { type Health, probeTimer } from './health.ts';
import type { Lines } from './lines.ts';

interface Parts {
  readonly bindings: Bindings;
  readonly health: Health;
  readonly lines: Lines;
  readonly http: OutgoingHttp;
}

/** Ties channels to accounts, looks whether they work, and parts them again. */
export class BindingService {
  constructor(private readonly parts: Parts) {}

  /** The account of a channel; null for one that has none. */
  bound(ctx: Context, channelId: string): Promise<Bound | null> {
    return this.parts.bindings.read(ctx, channelId);
  }

  /** Binds, or changes what is bound; a secret that was made on the way is told once. */
  async bind(
    ctx: Context,
    input: ChannelBindInput,
  ): Promise<{ channel: Channel; secret: string | null } | InvalidInputError | AccountTakenError> {
    const channel = await this.#channel(ctx, input.channelId);
    const adapter = adapterOf(channel.kind);
    const part = partOf[channel.kind];
    const check = new InputCheck(ctx.locale);
    const entered = part && input[part];
    if (!adapter || !part || !entered)
      return check.fault(part ?? 'channelId', wrongPart).error as InvalidInputError;
    const known = await this.parts.bindings.read(ctx, channel.id);
    const { merged, secret } = mergedOf(input, known, channel.id);
    const parsed = adapter.schema.safeParse(merged);
    for (const { path } of parsed.error?.issues ?? [])
      check.fault(`${part}.${String(path[0])}`, fieldFaults[String(path[0])] ?? anyFault);
    await this.#checkAddresses(check, part, merged);
    if (merged['mode'] !== 'PLAIN' && part === 'wechat' && !merged['aesKey'])
      check.fault('wechat.aesKey', needsKey);
    const reactions = await readReactions(ctx, check, input.reactions);
    if (check.error || !parsed.success) return check.error as InvalidInputError;
    const account = adapter.account(parsed.data);
    if (known && known.account !== account)
      return check.fault(`${part}.${part === 'weibo' ? 'uid' : 'appId'}`, unbindFirst)
        .error as InvalidInputError;
    const taken = await takenBy(ctx, channel, account);
    if (taken !== null) return AccountTakenError.in(ctx.locale, taken);
    await this.#store(ctx, channel, { adapter, binding: parsed.data, reactions });
    return { channel: await this.#channel(ctx, channel.id), secret };
  }

  /** Step by step, in words, what still stands between the account and the desk. */
  async check(ctx: Context, channelId: string, callbackUrl: string): Promise<CheckStep[]> {
    await this.#channel(ctx, channelId);
    const bound = await this.parts.bindings.read(ctx, channelId);
    if (!bound) throw notFound();
    const line = this.parts.lines.to(ctx, bound);
    const isReachable = await this.parts.http.isCallable(callbackUrl);
    const steps = await bound.adapter.check(line);
    await this.parts.health.look(ctx, bound);
    return [callbackStep(bound.row, isReachable), ...steps];
  }

  /** Parts a channel from its account; open conversations end, everything else stays. */
  async unbind(
    ctx: Context,
    channelId: string,
    confirmed: number,
  ): Promise<{ channel: Channel; closed: number } | ConfirmationOutdatedError> {
    await this.#channel(ctx, channelId);
    return ctx.transact(async inner => {
      const bound = await this.parts.bindings.read(inner, channelId);
      if (!bound) throw notFound();
      const [row] = await inner.query<{ open: string }>(
        `select count(*) as open from app.conversation where tenant_id = ? and channel_id = ? and status <> 'CLOSED'`,
        [inner.tenantId, channelId],
      );
      const open = Number(row?.open ?? 0);
      if (open !== confirmed) return ConfirmationOutdatedError.in(ctx.locale, open);
      await this.parts.bindings.remove(inner, channelId);
      const channel = await inner.em.findOneOrFail(Channel, { id: channelId });
      channel.isEnabled = false;
      await inner.em.flush();
      await inner.record('channel.removed', { channelId });
      return { channel, closed: open };
    });
  }

  async #channel(ctx: Context, channelId: string): Promise<Channel> {
    const channel = isUuid(channelId) ? await ctx.em.findOne(Channel, { id: channelId }) : null;
    if (!channel) throw notFound();
    return channel;
  }

  /** Addresses people enter lead to the public internet, or are refused at once. */
  async #checkAddresses(check: InputCheck, part: string, merged: object): Promise<void> {
    for (const [name, value] of Object.entries(merged)) {
      const isAddress = /url$/i.test(name) && typeof value === 'string';
      if (isAddress && !(await this.parts.http.isCallable(value)))
        check.fault(`${part}.${name}`, notCallable);
    }
  }

  #store(
    ctx: Context,
    channel: Channel,
    {
      adapter,
      binding,
      reactions,
    }: { adapter: Bound['adapter']; binding: unknown; reactions: StoredReaction[] | null },
  ): Promise<void> {
    return ctx.transact(async inner => {
      await this.parts.bindings.write(inner, channel.id, adapter, binding, ctx.caller.baseUrl);
      await inner.em.execute(
        'update app.channel set is_enabled = true where tenant_id = ? and id = ?',
        [ctx.tenantId, channel.id],
      );
      if (reactions)
        await inner.em.execute(
          'update app.channel_binding set reactions = ?::jsonb where tenant_id = ? and id = ?',
          [JSON.stringify(reactions), ctx.tenantId, channel.id],
        );
      for (const kind of [probeTimer, ...(adapter.poll ? [pollTimer] : [])])
        await setTimer(inner, { kind, subjectId: channel.id, dueAt: inner.now() });
    });
  }
}

function mergedOf(
  input: ChannelBindInput,
  known: Bound | null,
  channelId: string,
): { merged: Record<string, unknown>; secret: string | null } {
  const before = (known?.binding ?? null) as Readonly<Record<string, unknown>> | null;
  if (input.wechat) return { merged: mergeWechat(input.wechat, before), secret: null };
  if (input.weibo) return { merged: mergeWeibo(input.weibo, before), secret: null };
  return mergeApi(input.api ?? {}, before, channelId);
}

/** The name of another channel that has this account; null when none does. */
async function takenBy(ctx: Context, channel: Channel, account: string): Promise<string | null> {
  const [other] = await ctx.query<{ name: string }>(
    `select c.name from app.channel_binding b join app.channel c on c.tenant_id = b.tenant_id and c.id = b.id
      where b.tenant_id = ? and b.kind = ? and b.account = ? and b.id <> ?`,
    [ctx.tenantId, channel.kind, account, channel.id],
  );
  return other?.name ?? null;
}

async function readReactions(
  ctx: Context,
  check: InputCheck,
  inputs: readonly ChannelReactionInput[] | undefined,
): Promise<StoredReaction[] | null> {
  if (!inputs) return null;
  const groups = new Set((await ctx.em.find(SkillGroup, {})).map(({ id }) => id));
  return inputs.map(({ event, key, text, startsConversation, skillGroupId }, index) => {
    const isFine = [...(text ?? '')].length <= 600 && (!skillGroupId || groups.has(skillGroupId));
    if (!isFine) check.fault(`reactions.${index}`, badReaction);
    return {
      event,
      key: key?.trim() || null,
      text: text?.trim() || null,
      startsConversation,
      skillGroupId: skillGroupId ?? null,
    };
  });
}
