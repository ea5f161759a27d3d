import { Arg, Authorized, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { VISITOR } from '../../kernel/auth/auth-checker.ts';
import type { Context } from '../../kernel/context.ts';
import { isUserError } from '../../kernel/errors/user-error.ts';
import { FormAnswerInput, MenuChooseInput } from './kinds.input.type.ts';
import { MessageSendPayload, VisitorMessageSendResult } from './message.type.ts';
import type { MessageView } from './message.view.ts';
import type { ReplyService } from './reply.service.ts';
import { writeTranscript } from './transcript.ts';

/** What visitors do with menus and forms in the chat, and what they take with them. */
@Resolver()
export class ReplyResolver {
  constructor(
    private readonly replies: ReplyService,
    private readonly view: MessageView,
  ) {}

  @Mutation(() => VisitorMessageSendResult, {
    description: 'Chooses an entry of a menu: its text is sent as the visitor’s. Once per menu.',
  })
  @Authorized(VISITOR)
  async menuChoose(
    @Ctx() ctx: Context,
    @Arg('input', () => MenuChooseInput, { description: 'Menu, entry and key.' })
    input: MenuChooseInput,
  ) {
    const result = await this.replies.choose(ctx, input);
    return isUserError(result) ? result : MessageSendPayload.of(result);
  }

  @Mutation(() => VisitorMessageSendResult, {
    description: 'Answers a form in the chat; the answers are sent as a message. Once per form.',
  })
  @Authorized(VISITOR)
  async formAnswer(
    @Ctx() ctx: Context,
    @Arg('input', () => FormAnswerInput, { description: 'Form and answers.' })
    input: FormAnswerInput,
  ) {
    const result = await this.replies.answer(ctx, input);
    return isUserError(result) ? result : MessageSendPayload.of(result);
  }

  @Query(() => String, {
    nullable: true,
    description:
      'A conversation of the visitor as an HTML page to keep, without notes and withdrawn messages; null where the company does not offer it.',
  })
  @Authorized(VISITOR)
  transcript(
    @Ctx() ctx: Context,
    @Arg('conversationId', () => ID, { description: 'The conversation.' }) conversationId: string,
  ): Promise<string | null> {
    return writeTranscript(ctx, this.view, conversationId);
  }
}
