import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { agentById } from '../agent/index.ts';
import { Tenant } from '../tenant/index.ts';
import type { OnSiteService } from './on-site.service.ts';
import type { Invitation } from './on-site.ts';
import {
  type SiteInvitation,
  SiteVisitReportInput,
  SiteVisitReportPayload,
} from './on-site.visitor.type.ts';

@Resolver()
export class OnSiteVisitorResolver {
  constructor(private readonly service: OnSiteService) {}

  @Mutation(() => SiteVisitReportPayload, {
    description:
      'Says that a page of the site is open, where the channel shows that to agents, and hears whether one invites. Nothing of it is stored; the key of the channel is all that is needed.',
  })
  async siteVisitReport(
    @Ctx() ctx: Context,
    @Arg('input', () => SiteVisitReportInput, { description: 'The page.' })
    input: SiteVisitReportInput,
  ): Promise<SiteVisitReportPayload> {
    const taken = await this.service.report(ctx, input);
    if (!taken) return { isWanted: false, invitation: null };
    const { tenantId, invitation } = taken;
    const own = ctx.as(tenantId, { kind: 'SYSTEM' });
    return { isWanted: true, invitation: invitation && (await shown(own, invitation)) };
  }
}

/** With its agent's name where the tenant shows names (FEATURES W-09). */
async function shown(ctx: Context, { id, text, agentId }: Invitation): Promise<SiteInvitation> {
  const tenant = await ctx.em.findOneOrFail(Tenant, { tenantId: ctx.tenantId });
  const agent = tenant.showAgentNickname ? await agentById(ctx, agentId) : null;
  return { id, text, agent: agentId, agentName: agent?.nickname ?? null };
}
