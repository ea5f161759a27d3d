import { Arg, Authorized, Ctx, Float, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { may } from '../../kernel/auth/viewer.ts';
import type { Context } from '../../kernel/context.ts';
import { isUserError } from '../../kernel/errors/user-error.ts';
import { say } from '../../kernel/errors/words.ts';
import { pageSize } from '../../kernel/graphql/connection.ts';
import { eventTypes } from './event-types.ts';
import { keepEvents, readEvents } from './feed.ts';
import { listDeliveries } from './ledger.ts';
import type { WebhookService } from './webhook.service.ts';
import {
  DeliveryStatus,
  EventPage,
  EventTypeInfo,
  WebhookCreateInput,
  WebhookCreateResult,
  WebhookDeletePayload,
  WebhookDeliveryConnection,
  WebhookInput,
  WebhookPayload,
  WebhookReplayInput,
  WebhookReplayPayload,
  WebhookSecretPayload,
  WebhookType,
  WebhookUpdateInput,
  WebhookUpdateResult,
} from './webhook.type.ts';

@Resolver(() => WebhookType)
export class WebhookResolver {
  constructor(private readonly service: WebhookService) {}

  @Query(() => [WebhookType], { description: 'The webhooks, the oldest first.' })
  @Authorized('webhook.write')
  webhooks(@Ctx() ctx: Context) {
    return this.service.list(ctx);
  }

  @Query(() => [EventTypeInfo], { description: 'What other systems can be told of.' })
  @Authorized('webhook.write')
  eventTypes(@Ctx() ctx: Context): EventTypeInfo[] {
    return Object.entries(eventTypes).map(([type, sentence]) => ({
      type,
      description: say(sentence, ctx.locale),
    }));
  }

  @Query(() => EventPage, {
    description:
      'What happened behind a position, kept 30 days; from the first webhook or the first call of this on.',
  })
  @Authorized('webhook.write')
  async events(
    @Ctx() ctx: Context,
    @Arg('after', () => Float, { defaultValue: 0, description: 'The last position read.' })
    after: number,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many, 1 to 100.' })
    first: number,
  ): Promise<EventPage> {
    await keepEvents(ctx);
    const rights = { notes: !ctx.agent.scopes || ctx.agent.scopes.has('note:read') };
    const page = await readEvents(ctx, after, pageSize(first), {
      ...rights,
      surveyAnswers: may(ctx.viewer, 'survey.read'),
    });
    return { bodies: page.bodies.map(body => JSON.stringify(body)), position: page.position };
  }

  @Query(() => WebhookDeliveryConnection, {
    description: 'What a webhook was told, the newest first.',
  })
  @Authorized('webhook.write')
  async webhookDeliveries(
    @Ctx() ctx: Context,
    @Arg('webhookId', () => ID, { description: 'The webhook.' }) webhookId: string,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many, 1 to 100.' })
    first: number,
    @Arg('after', () => String, { nullable: true, description: 'The `endCursor` before.' })
    after?: string,
    @Arg('status', () => DeliveryStatus, { nullable: true, description: 'Only these.' })
    status?: DeliveryStatus,
  ) {
    const webhook = await this.service.get(ctx, webhookId);
    return listDeliveries(ctx, webhook.id, { first, after: after ?? null, status: status ?? null });
  }

  @Mutation(() => WebhookCreateResult, {
    description: 'Makes a webhook; its secret is shown once.',
  })
  @Authorized('webhook.write')
  async webhookCreate(
    @Ctx() ctx: Context,
    @Arg('input', () => WebhookCreateInput, { description: 'Name, address, events.' })
    input: WebhookCreateInput,
  ) {
    const result = await this.service.create(ctx, input);
    return isUserError(result) ? result : Object.assign(new WebhookSecretPayload(), result);
  }

  @Mutation(() => WebhookUpdateResult, { description: 'Changes, pauses or resumes a webhook.' })
  @Authorized('webhook.write')
  async webhookUpdate(
    @Ctx() ctx: Context,
    @Arg('input', () => WebhookUpdateInput, { description: 'Which one and what.' })
    input: WebhookUpdateInput,
  ) {
    const result = await this.service.update(ctx, input.webhookId, input);
    return isUserError(result) ? result : Object.assign(new WebhookPayload(), { webhook: result });
  }

  @Mutation(() => WebhookDeletePayload, { description: 'Deletes a webhook and its ledger.' })
  @Authorized('webhook.write')
  async webhookDelete(
    @Ctx() ctx: Context,
    @Arg('input', () => WebhookInput, { description: 'The webhook.' }) input: WebhookInput,
  ) {
    const webhookId = await this.service.delete(ctx, input.webhookId);
    return Object.assign(new WebhookDeletePayload(), { webhookId });
  }

  @Mutation(() => WebhookSecretPayload, {
    description: 'Gives a webhook a new secret; for a day the old one signs as well.',
  })
  @Authorized('webhook.write')
  async webhookSecretRotate(
    @Ctx() ctx: Context,
    @Arg('input', () => WebhookInput, { description: 'The webhook.' }) input: WebhookInput,
  ) {
    const result = await this.service.rotateSecret(ctx, input.webhookId);
    return Object.assign(new WebhookSecretPayload(), result);
  }

  @Mutation(() => WebhookReplayPayload, { description: 'Sends events again.' })
  @Authorized('webhook.write')
  async webhookReplay(
    @Ctx() ctx: Context,
    @Arg('input', () => WebhookReplayInput, { description: 'Which webhook and which events.' })
    { webhookId, deliveryIds, fromPosition }: WebhookReplayInput,
  ) {
    const what = { deliveryIds: deliveryIds ?? null, from: fromPosition ?? null };
    const count = await this.service.replay(ctx, webhookId, what);
    return Object.assign(new WebhookReplayPayload(), { count });
  }
}
