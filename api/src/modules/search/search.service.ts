import { may } from '../../kernel/auth/viewer.ts';
import type { Context } from '../../kernel/context.ts';
import { Fault } from '../../kernel/errors/fault.ts';
import { pageSize } from '../../kernel/graphql/connection.ts';
import { type Conversation, findMessages, isReadable } from '../conversation/index.ts';
import { listCustomers } from '../customer/index.ts';
import type { MessageHit, SearchPage } from './search.type.ts';

/** Finds words in what the viewer may see; whatever is found is read again as the viewer. */
export class SearchService {
  /** Throws INVALID_INPUT for less than two characters. */
  async find(ctx: Context, text: string, first: number): Promise<SearchPage> {
    const size = pageSize(first);
    const words = text.trim();
    if ([...words].length < 2 || words.length > 100)
      throw new Fault('INVALID_INPUT', {}, 'Search for 2 to 100 characters.');
    const [messages, visitors] = await Promise.all([
      this.#messages(ctx, words, size),
      may(ctx.viewer, 'visitor.read')
        ? listCustomers(ctx, { search: words }, size, null).then(page => page.nodes)
        : [],
    ]);
    return { messages, visitors: [...visitors] };
  }

  async #messages(ctx: Context, words: string, size: number): Promise<MessageHit[]> {
    const rows = await findMessages(ctx, words, size);
    const conversations = await ctx.rows<Conversation>('conversation', [
      ...new Set(rows.map(row => row.conversationId)),
    ]);
    const hits = await Promise.all(
      rows.map(async message => {
        const conversation = conversations.get(message.conversationId);
        const isShown = conversation && (await isReadable(ctx, conversation));
        return isShown ? [{ conversation, message } as unknown as MessageHit] : [];
      }),
    );
    return hits.flat();
  }
}
