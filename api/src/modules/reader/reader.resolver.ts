import { Arg, Authorized, ID, Resolver, Root, Subscription } from 'type-graphql';
import { AGENT } from '../../kernel/auth/auth-checker.ts';
import type { Context } from '../../kernel/context.ts';
import { ConversationReaders } from './reader.type.ts';
import { followReaders } from './readers.follow.ts';

@Resolver()
export class ReaderResolver {
  @Subscription(() => [ConversationReaders], {
    description:
      'Colleagues in the conversations of the viewer’s lists, and in the one he has open: all of them first and again at each change. While it runs, colleagues see him in the open one.',
    subscribe: ({
      args,
      context,
    }: {
      args: { conversationId?: string | null };
      context: Context;
    }) => followReaders(context, args.conversationId ?? null) as never,
  })
  @Authorized(AGENT)
  conversationReaders(
    @Root() readers: ConversationReaders[],
    @Arg('conversationId', () => ID, {
      nullable: true,
      description: 'The one the viewer has open; null: none.',
    })
    _conversationId: string | null,
  ): ConversationReaders[] {
    return readers;
  }
}
