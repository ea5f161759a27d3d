import type { Context } from '../../kernel/context.ts';
import { Fault, notFound } from '../../kernel/errors/fault.ts';
import { InputCheck, length } from '../../kernel/errors/invalid-input.ts';
import type { UserError } from '../../kernel/errors/user-error.ts';
import type { Limit, RateLimiter } from '../../kernel/rate-limits.ts';
import { isUuid } from '../../kernel/uuid.ts';
import { type ChannelService, isSiteAllowed, settingsOf } from '../channel/index.ts';
import { cleanAddress } from '../visitor/index.ts';
import { type Invitation, type OpenPage, onSiteOf } from './on-site.ts';
import { AlreadyInvitedError } from './on-site.type.ts';
import type { SiteVisitReportInput } from './on-site.visitor.type.ts';

/** A page reports four times a minute, and at each of its routes; an office shares its address. */
const reports: Limit = { name: 'on-site', points: 600, seconds: 60 };
const invitations: Limit = { name: 'on-site-invitation', points: 1, seconds: 3_600 };
const longestAddress = 500;
const longestTitle = 200;

/** Visitors who have a page of the site open (FEATURES A-26). */
export class OnSiteService {
  readonly #reports: RateLimiter;
  readonly #invitations: RateLimiter;

  constructor(
    private readonly channels: ChannelService,
    limiter: (limit: Limit) => RateLimiter,
  ) {
    this.#reports = limiter(reports);
    this.#invitations = limiter(invitations);
  }

  /** Takes a page's report; null where none is wanted. Throws RATE_LIMITED. */
  async report(
    ctx: Context,
    input: SiteVisitReportInput,
  ): Promise<{ readonly tenantId: string; readonly invitation: Invitation | null } | null> {
    if (ctx.exchange) await this.#reports.take(ctx.exchange.ip);
    const channel = await this.channels.byKey(ctx, input.channelKey);
    const settings = channel && settingsOf(channel);
    if (!channel || !settings?.siteVisitors || !isUuid(input.id)) return null;
    const site = ctx.exchange?.site;
    if (site != null && !isSiteAllowed(channel.allowedSites, site)) return null;
    const { tenantId } = channel;
    const pages = onSiteOf(ctx);
    if (input.isLeaving) {
      pages.leave(tenantId, input.id);
      return null;
    }
    const clean = (url: string | null | undefined) =>
      url ? (cleanAddress(url, settings.pageParameters)?.slice(0, longestAddress) ?? null) : null;
    const url = clean(input.url);
    if (!url) return null;
    const before = pages.page(tenantId, input.id);
    const page: OpenPage = {
      id: input.id,
      channelId: channel.id,
      url,
      title: input.title?.trim().slice(0, longestTitle) || null,
      referrer: clean(input.referrer),
      language: /^[\w-]{2,35}$/.exec(input.language ?? '')?.[0] ?? null,
      openedAt: before?.url === url ? before.openedAt : ctx.now().getTime(),
      isInvited: input.isInvited,
    };
    pages.report(tenantId, page);
    return { tenantId, invitation: pages.invitationFor(tenantId, page.id) };
  }

  /** Asks one visitor on the site, once an hour. Throws NOT_FOUND when his page is gone. */
  async invite(ctx: Context, pageId: string, text: string): Promise<OpenPage | UserError> {
    const pages = onSiteOf(ctx);
    const page = pages.page(ctx.tenantId, pageId);
    if (!page) throw notFound();
    const { error } = new InputCheck(ctx.locale).check('text', text, length(1, 200));
    if (error) return error;
    if (page.isInvited || !(await this.#isFirst(ctx, pageId)))
      return AlreadyInvitedError.in(ctx.locale);
    const invitation = { id: ctx.newId(), text: text.trim(), agentId: ctx.agent.agentId };
    pages.invite(ctx.tenantId, pageId, invitation);
    return { ...page, isInvited: true };
  }

  /** Of two agents who ask at the same time, on whatever process, one is the first. */
  async #isFirst(ctx: Context, pageId: string): Promise<boolean> {
    try {
      await this.#invitations.take(`${ctx.tenantId}:${pageId}`);
      return true;
    } catch (error) {
      if (error instanceof Fault && error.code === 'RATE_LIMITED') return false;
      throw error;
    }
  }
}
