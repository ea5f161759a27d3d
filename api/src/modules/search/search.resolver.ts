import { Arg, Authorized, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { SearchService } from './search.service.ts';
import { SearchPage } from './search.type.ts';

const service = new SearchService();

@Resolver()
export class SearchResolver {
  @Query(() => SearchPage, {
    description: 'Finds words in messages, notes and profiles that the viewer may see.',
  })
  @Authorized('conversation.read')
  search(
    @Ctx() ctx: Context,
    @Arg('text', () => String, { description: '2 to 100 characters.' }) text: string,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many of each, 1 to 100.' })
    first: number,
  ) {
    return service.find(ctx, text, first);
  }
}
