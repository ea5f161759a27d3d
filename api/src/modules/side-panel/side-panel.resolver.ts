import {
  Arg,
  Authorized,
  Ctx,
  FieldResolver,
  Mutation,
  Query,
  Resolver,
  Root,
  Subscription,
} from 'type-graphql';
import { AGENT } from '../../kernel/auth/auth-checker.ts';
import type { Context } from '../../kernel/context.ts';
import { isUserError } from '../../kernel/errors/user-error.ts';
import { ConversationPayload, type ConversationType } from '../conversation/index.ts';
import { VisitorPayload } from '../customer/index.ts';
import type { PanelActs } from './side-panel.acts.ts';
import type { PanelFrames } from './side-panel.frames.ts';
import { listPanels, readPanels } from './side-panel.rows.ts';
import type { SidePanelService } from './side-panel.service.ts';
import type { PanelSigner } from './side-panel.token.ts';
import {
  SidePanelCreateInput,
  SidePanelCreateResult,
  SidePanelDeletePayload,
  SidePanelDeleteResult,
  SidePanelDraftSetInput,
  SidePanelDraftSetResult,
  SidePanelInput,
  SidePanelPayload,
  SidePanelSecretPayload,
  SidePanelSecretRotateResult,
  SidePanelTokenInput,
  SidePanelTokenIssueResult,
  SidePanelTokenPayload,
  SidePanelType,
  SidePanelUpdateInput,
  SidePanelUpdateResult,
  SidePanelVisitorSetInput,
  SidePanelVisitorSetResult,
  SidePanelsPayload,
  SidePanelsSortInput,
  SidePanelsSortResult,
} from './side-panel.type.ts';

@Resolver(() => SidePanelType)
export class SidePanelResolver {
  constructor(
    private readonly panels: SidePanelService,
    private readonly signer: PanelSigner,
    private readonly acts: PanelActs,
    private readonly frames: PanelFrames,
  ) {}

  @Query(() => [SidePanelType], {
    description: 'The side panels in their order; none where the plan has none.',
  })
  @Authorized(AGENT)
  sidePanels(@Ctx() ctx: Context) {
    return listPanels(ctx);
  }

  @Subscription(() => [SidePanelType], {
    description: 'The side panels, then all of them again after each change, of the plan too.',
    subscribe: ({ context }: { context: Context }) => readPanels(context),
  })
  @Authorized(AGENT)
  sidePanelsChanged(@Root() panels: SidePanelType[]): SidePanelType[] {
    return panels;
  }

  @FieldResolver(() => String, {
    description: 'The page of ours in which the desk frames it; it lets that origin alone in.',
  })
  frameUrl(@Ctx() ctx: Context, @Root() panel: SidePanelType): string {
    return this.frames.url(ctx, panel.id);
  }

  @Mutation(() => SidePanelCreateResult, {
    description: 'Makes a side panel, at most 10; its secret is shown once.',
  })
  @Authorized('settings.write')
  async sidePanelCreate(
    @Ctx() ctx: Context,
    @Arg('input', () => SidePanelCreateInput, { description: 'Name, page, what it may do.' })
    input: SidePanelCreateInput,
  ) {
    const result = await this.panels.create(ctx, input);
    return isUserError(result) ? result : Object.assign(new SidePanelSecretPayload(), result);
  }

  @Mutation(() => SidePanelUpdateResult, { description: 'Changes a side panel.' })
  @Authorized('settings.write')
  async sidePanelUpdate(
    @Ctx() ctx: Context,
    @Arg('input', () => SidePanelUpdateInput, { description: 'Which one and what.' })
    input: SidePanelUpdateInput,
  ) {
    const sidePanel = await this.panels.update(ctx, input.sidePanelId, input);
    return isUserError(sidePanel)
      ? sidePanel
      : Object.assign(new SidePanelPayload(), { sidePanel });
  }

  @Mutation(() => SidePanelsSortResult, { description: 'Puts the side panels in an order.' })
  @Authorized('settings.write')
  async sidePanelsSort(
    @Ctx() ctx: Context,
    @Arg('input', () => SidePanelsSortInput, { description: 'The order.' })
    input: SidePanelsSortInput,
  ) {
    const sidePanels = await this.panels.sort(ctx, input.sidePanelIds);
    return isUserError(sidePanels)
      ? sidePanels
      : Object.assign(new SidePanelsPayload(), { sidePanels });
  }

  @Mutation(() => SidePanelDeleteResult, { description: 'Removes a side panel and its secret.' })
  @Authorized('settings.write')
  async sidePanelDelete(
    @Ctx() ctx: Context,
    @Arg('input', () => SidePanelInput, { description: 'The panel.' }) input: SidePanelInput,
  ) {
    const panel = await this.panels.remove(ctx, input.sidePanelId);
    return isUserError(panel)
      ? panel
      : Object.assign(new SidePanelDeletePayload(), { sidePanelId: panel.id });
  }

  @Mutation(() => SidePanelSecretRotateResult, {
    description: 'Gives a side panel a new secret; for a day the old one signs as well.',
  })
  @Authorized('settings.write')
  async sidePanelSecretRotate(
    @Ctx() ctx: Context,
    @Arg('input', () => SidePanelInput, { description: 'The panel.' }) input: SidePanelInput,
  ) {
    const result = await this.panels.rotateSecret(ctx, input.sidePanelId);
    return isUserError(result) ? result : Object.assign(new SidePanelSecretPayload(), result);
  }

  @Mutation(() => SidePanelTokenIssueResult, {
    description: 'Signs for a panel which conversation, visitor and agent it stands beside.',
  })
  @Authorized('conversation.read')
  async sidePanelTokenIssue(
    @Ctx() ctx: Context,
    @Arg('input', () => SidePanelTokenInput, { description: 'Which panel, which conversation.' })
    input: SidePanelTokenInput,
  ) {
    const result = await this.signer.issue(ctx, input.sidePanelId, input.conversationId);
    return isUserError(result) ? result : Object.assign(new SidePanelTokenPayload(), result);
  }

  @Mutation(() => SidePanelDraftSetResult, {
    description: 'Keeps the viewer’s draft with words of a panel that may insert them.',
  })
  @Authorized('conversation.read')
  async sidePanelDraftSet(
    @Ctx() ctx: Context,
    @Arg('input', () => SidePanelDraftSetInput, { description: 'Which panel, where, and what.' })
    input: SidePanelDraftSetInput,
  ) {
    const result = await this.acts.setDraft(ctx, input, input.text);
    return isUserError(result) ? result : ConversationPayload.of(result as ConversationType);
  }

  @Mutation(() => SidePanelVisitorSetResult, {
    description: 'Sets a field of the visitor on behalf of a panel that may.',
  })
  @Authorized('visitor.write')
  async sidePanelVisitorSet(
    @Ctx() ctx: Context,
    @Arg('input', () => SidePanelVisitorSetInput, { description: 'Which panel, whom, and what.' })
    input: SidePanelVisitorSetInput,
  ) {
    const result = await this.acts.setVisitorField(ctx, input, input);
    return isUserError(result) ? result : VisitorPayload.of(result);
  }
}
