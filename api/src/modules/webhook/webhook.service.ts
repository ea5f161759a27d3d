import { randomBytes } from 'node:crypto';
import { may } from '../../kernel/auth/viewer.ts';
import type { Context } from '../../kernel/context.ts';
import { listOf } from '../../kernel/db/list.ts';
import { Fault, notFound } from '../../kernel/errors/fault.ts';
import { InputCheck, length } from '../../kernel/errors/invalid-input.ts';
import type { InvalidInputError } from '../../kernel/errors/user-error.ts';
import type { Sentence } from '../../kernel/errors/words.ts';
import type { OutgoingHttp } from '../../kernel/http/outgoing/index.ts';
import type { SealedBox } from '../../kernel/sealed.ts';
import { isUuid } from '../../kernel/uuid.ts';
import { secretPlace } from './delivery.ts';
import { type EventType, isEventType } from './event-types.ts';
import { keepEvents } from './feed.ts';
import { Webhook } from './webhook.entity.ts';

const mostWebhooks = 20;
/** How long the old secret still signs besides the new one. */
const overlapMs = 24 * 3_600_000;

const notCallable: Sentence = {
  en: 'Enter an https address on the public internet, port 443.',
  'zh-CN': '请输入公网可访问的 https 地址（443 端口）。',
};
const unknownType: Sentence = {
  en: 'There is no event {type}.',
  'zh-CN': '没有名为 {type} 的事件。',
};
const tooMany: Sentence = {
  en: 'A company has at most {most} webhooks.',
  'zh-CN': '最多 {most} 个事件推送地址。',
};

/** What a webhook shall be; parts left out of a change stay. */
export interface WebhookWish {
  readonly name?: string | null;
  readonly url?: string | null;
  readonly types?: readonly string[] | null;
  readonly hasNotes?: boolean | null;
  readonly hasSurveyAnswers?: boolean | null;
  readonly isPaused?: boolean | null;
}

/** Webhooks as admins keep them: addresses, what they hear of, and their secrets (FEATURES P-09). */
export class WebhookService {
  constructor(
    private readonly http: OutgoingHttp,
    private readonly box: SealedBox,
  ) {}

  list(ctx: Context): Promise<Webhook[]> {
    return ctx.em.find(Webhook, {}, { orderBy: { createdAt: 'asc' } });
  }

  /** Makes a webhook; its secret is in this answer and nowhere else. */
  async create(
    ctx: Context,
    wish: WebhookWish & { name: string; url: string },
  ): Promise<{ webhook: Webhook; secret: string } | InvalidInputError> {
    const check = await this.#check(ctx, wish);
    if ((await ctx.em.count(Webhook)) >= mostWebhooks)
      check.fault('name', tooMany, { most: mostWebhooks });
    if (check.error) return check.error;
    const id = ctx.newId();
    const secret = newSecret();
    return ctx.transact(async inner => {
      await keepEvents(inner);
      const webhook = inner.em.create(Webhook, {
        tenantId: inner.tenantId,
        id,
        agentId: inner.agent.agentId,
        name: wish.name.trim(),
        url: wish.url.trim(),
        types: (wish.types ?? []) as EventType[],
        hasNotes: wish.hasNotes ?? false,
        hasSurveyAnswers: wish.hasSurveyAnswers ?? false,
        secret: this.box.seal(secret, secretPlace(inner.tenantId, id)),
      });
      await inner.em.flush();
      return { webhook, secret };
    });
  }

  /** Changes a webhook; one that goes on begins with what waited meanwhile. Throws NOT_FOUND. */
  async update(ctx: Context, id: string, wish: WebhookWish): Promise<Webhook | InvalidInputError> {
    const webhook = await this.get(ctx, id);
    const check = await this.#check(ctx, wish);
    if (check.error) return check.error;
    if (wish.name != null) webhook.name = wish.name.trim();
    if (wish.url != null) webhook.url = wish.url.trim();
    if (wish.types != null) webhook.types = wish.types as EventType[];
    if (wish.hasNotes != null) webhook.hasNotes = wish.hasNotes;
    if (wish.hasSurveyAnswers != null) webhook.hasSurveyAnswers = wish.hasSurveyAnswers;
    if (wish.isPaused != null) {
      webhook.isPaused = wish.isPaused;
      if (!wish.isPaused) webhook.failingSince = null;
    }
    await ctx.em.flush();
    return webhook;
  }

  /** Deletes a webhook with what was to be delivered to it. Throws NOT_FOUND. */
  async delete(ctx: Context, id: string): Promise<string> {
    const { id: known } = await this.get(ctx, id);
    await ctx.em.nativeDelete(Webhook, { id: known });
    return known;
  }

  /** A new secret; for a day the old one signs as well, so that the receiver can change over in peace. Throws NOT_FOUND. */
  async rotateSecret(ctx: Context, id: string): Promise<{ webhook: Webhook; secret: string }> {
    const webhook = await this.get(ctx, id);
    const secret = newSecret();
    await ctx.em.execute(
      'update app.webhook set previous_secret = secret, previous_until = ?, secret = ? where tenant_id = ? and id = ?',
      [
        new Date(ctx.now().getTime() + overlapMs),
        this.box.seal(secret, secretPlace(ctx.tenantId, webhook.id)),
        ctx.tenantId,
        webhook.id,
      ],
    );
    return { webhook, secret };
  }

  /** Sends again what was delivered or set aside: the deliveries named, or all from a position on. Answers how many. */
  async replay(
    ctx: Context,
    id: string,
    what: { readonly deliveryIds?: readonly string[] | null; readonly from?: number | null },
  ): Promise<number> {
    const webhook = await this.get(ctx, id);
    const ids = what.deliveryIds ?? null;
    if (ids && !ids.every(isUuid)) throw notFound();
    if (!ids && what.from == null)
      throw new Fault('INVALID_INPUT', {}, 'Name deliveries, or a position to begin at.');
    const rows = await ctx.em.execute<unknown[]>(
      `update app.webhook_delivery
          set status = 'WAITING', attempts = 0, due_at = ?, created_at = ?, lent_until = null, ended_at = null
        where tenant_id = ? and webhook_id = ? and status <> 'WAITING'
          and ${ids ? 'id = any(?::uuid[])' : 'position >= ?'} returning id`,
      [ctx.now(), ctx.now(), ctx.tenantId, webhook.id, ids ? listOf(ids) : (what.from ?? 0)],
    );
    return rows.length;
  }

  /** A webhook of the tenant. Throws NOT_FOUND. */
  async get(ctx: Context, id: string): Promise<Webhook> {
    const webhook = isUuid(id) ? await ctx.em.findOne(Webhook, { id }) : null;
    return webhook ?? Promise.reject(notFound());
  }

  async #check(ctx: Context, wish: WebhookWish): Promise<InputCheck> {
    // Answers of visitors reach nobody through a webhook who could not read them himself.
    if (wish.hasSurveyAnswers && !may(ctx.viewer, 'survey.read')) throw new Fault('FORBIDDEN');
    const check = new InputCheck(ctx.locale).check('name', wish.name, length(1, 80));
    for (const [index, type] of (wish.types ?? []).entries())
      if (!isEventType(type)) check.fault(`types.${index}`, unknownType, { type });
    if (wish.url != null && !(await this.http.isCallable(wish.url.trim())))
      check.fault('url', notCallable);
    return check;
  }
}

const newSecret = (): string => `whsec_${randomBytes(32).toString('base64url')}`;
