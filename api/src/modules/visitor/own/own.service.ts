import type { Context } from '../../../kernel/context.ts';
import { InputCheck } from '../../../kernel/errors/invalid-input.ts';
import type { InvalidInputError } from '../../../kernel/errors/user-error.ts';
import type { Sentence } from '../../../kernel/errors/words.ts';
import {
  Channel,
  type ChannelSettings,
  type StoredField,
  settingsOf,
} from '../../channel/index.ts';
import type { VisitorService } from '../visitor.service.ts';
import { type Answer, checkAnswers } from './form-answers.policy.ts';
import type { OwnProfile } from './own-profile.ts';

const noForm: Sentence = { en: 'Nothing is asked here.', 'zh-CN': '当前没有需要填写的内容。' };
const oldVersion: Sentence = {
  en: 'The text has changed. Read it again.',
  'zh-CN': '声明内容已更新，请重新阅读。',
};
const keptPages = 50;
const profileKeys = new Set(['name', 'phone', 'email', 'company', 'description']);

/** A page the visitor opened. */
export interface Visit {
  readonly url: string;
  readonly title?: string | null;
  readonly referrer?: string | null;
}

/** What visitors do besides writing: agree, answer the form, move on to another page. */
export class OwnService {
  constructor(
    private readonly visitors: VisitorService,
    private readonly profile: OwnProfile,
    private readonly endOpen: (ctx: Context) => Promise<void>,
  ) {}

  /** Agrees to the channel's text (FEATURES W-38); doing so again changes nothing. */
  async agree(ctx: Context, version: string): Promise<InvalidInputError | null> {
    const { visitorId, channelId } = ctx.visitor;
    const { consent } = await this.#settings(ctx);
    if (consent?.version !== version)
      return new InputCheck(ctx.locale).fault('version', oldVersion).error;
    await ctx.transact(async inner => {
      await this.visitors.lockViewer(inner);
      await inner.em.execute(
        `insert into app.consent (tenant_id, id, visitor_id, channel_id, version, locale, given_at) values (?, ?, ?, ?, ?, ?, ?)
         on conflict do nothing`,
        [ctx.tenantId, ctx.newId(), visitorId, channelId, version, ctx.locale, ctx.now()],
      );
    });
    return null;
  }

  /** Takes the agreement back: the chat stops. */
  async withdraw(ctx: Context): Promise<void> {
    await ctx.em.execute(
      'update app.consent set withdrawn_at = ? where tenant_id = ? and visitor_id = ? and channel_id = ? and withdrawn_at is null',
      [ctx.now(), ctx.tenantId, ctx.visitor.visitorId, ctx.visitor.channelId],
    );
    await this.endOpen(ctx);
  }

  /** Takes the answers to the form before the chat (FEATURES W-30), and tells which group they lead to. */
  async answerForm(
    ctx: Context,
    answers: readonly Answer[],
  ): Promise<{ skillGroupId: string | null } | InvalidInputError> {
    const { visitorId, channelId } = ctx.visitor;
    const { preChatForm } = await this.#settings(ctx);
    const check = new InputCheck(ctx.locale);
    if (!preChatForm) return check.fault('answers', noForm).error as InvalidInputError;
    const taken = checkAnswers(check, preChatForm.fields, answers);
    if (check.error) return check.error;
    await ctx.transact(async inner => {
      await keepAnswers(inner, this.profile, preChatForm.fields, taken);
      await inner.em.execute(
        'update app.visitor set answered_forms = answered_forms || jsonb_build_object(?::text, ?::text) where tenant_id = ? and id = ?',
        [channelId, ctx.now().toISOString(), ctx.tenantId, visitorId],
      );
    });
    const group = preChatForm.groups.find(({ key, option }) =>
      taken.some(answer => answer.key === key && answer.value === option),
    );
    return { skillGroupId: group?.skillGroupId ?? null };
  }

  /** Notes that a known visitor opened a page (FEATURES W-40); false when nothing was kept. */
  async visit(ctx: Context, { url, title, referrer }: Visit): Promise<boolean> {
    const { visitorId, channelId } = ctx.visitor;
    const { pageTrail, pageParameters } = await this.#settings(ctx);
    const address = pageTrail ? cleanAddress(url, pageParameters) : null;
    if (!address) return false;
    const isKept = await ctx.em.execute<unknown[]>(
      `insert into app.page_visit (tenant_id, id, visitor_id, channel_id, url, title, referrer, created_at)
       select tenant_id, ?, id, ?, ?, ?, ?, ? from app.visitor where tenant_id = ? and id = ? returning id`,
      [
        ctx.newId(),
        channelId,
        address,
        title?.trim().slice(0, 200) || null,
        referrer ? cleanAddress(referrer, pageParameters) : null,
        ctx.now(),
        ctx.tenantId,
        visitorId,
      ],
    );
    if (isKept.length === 0) return false;
    await ctx.em.execute(
      `delete from app.page_visit where tenant_id = ? and visitor_id = ? and id in (
         select id from app.page_visit where tenant_id = ? and visitor_id = ? order by id desc offset ?)`,
      [ctx.tenantId, visitorId, ctx.tenantId, visitorId, keptPages],
    );
    return true;
  }

  async #settings(ctx: Context): Promise<ChannelSettings> {
    return settingsOf(await ctx.em.findOneOrFail(Channel, { id: ctx.visitor.channelId }));
  }
}

/** Puts answers where their fields say: into the profile, as typed, or onto the conversation. In the transaction of `ctx`. */
export async function keepAnswers(
  ctx: Context,
  profile: OwnProfile,
  fields: readonly StoredField[],
  answers: readonly Answer[],
): Promise<void> {
  const targetOf = new Map(fields.map(field => [field.key, field.target]));
  const own = answers.filter(({ key }) => targetOf.get(key) === 'PROFILE');
  await profile.write(ctx, {
    ...Object.fromEntries(
      own.filter(({ key }) => profileKeys.has(key)).map(({ key, value }) => [key, value]),
    ),
    attributes: own.filter(({ key }) => !profileKeys.has(key)),
    conversationAttributes: answers.filter(({ key }) => targetOf.get(key) === 'CONVERSATION'),
  });
}

/** An http address without what could be a secret: no login, no fragment, and only the parameters that are listed. */
export function cleanAddress(text: string, parameters: readonly string[]): string | null {
  if (!URL.canParse(text) || !/^https?:/i.test(text)) return null;
  const url = new URL(text);
  const kept = [...url.searchParams].filter(([name]) => parameters.includes(name));
  const query = new URLSearchParams(kept).toString();
  return `${url.origin}${url.pathname}${query ? `?${query}` : ''}`.slice(0, 500);
}
