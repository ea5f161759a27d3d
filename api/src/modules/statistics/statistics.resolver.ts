import { Arg, Authorized, Ctx, Query, Resolver } from 'type-graphql';
import { AGENT } from '../../kernel/auth/auth-checker.ts';
import type { Context } from '../../kernel/context.ts';
import { ownFigures } from './own-figures.ts';
import { DayRangeInput, OwnFigures } from './statistics.type.ts';
import { shownFigures } from './statistics.view.ts';

@Resolver()
export class StatisticsResolver {
  @Query(() => OwnFigures, {
    description: 'What the viewer himself did; no rating in any form.',
  })
  @Authorized(AGENT)
  async ownFigures(
    @Ctx() ctx: Context,
    @Arg('range', () => DayRangeInput, { description: 'Which days.' }) range: DayRangeInput,
  ): Promise<OwnFigures> {
    const { timeZone, total, days } = await ownFigures(ctx, range);
    return {
      timeZone,
      total: shownFigures(total),
      days: days.map(({ day, figures }) => ({ day, figures: shownFigures(figures) })),
    };
  }
}
