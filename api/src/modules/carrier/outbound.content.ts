import type { Context, Locale } from '../../kernel/context.ts';
import type { Bound, OutboundFile, OutboundPart } from '../channel/index.ts';
import { File, type FileService, type FileUrls } from '../file/index.ts';
import type { StoredContent } from '../message/index.ts';
import { adapt } from './adapt.ts';
import type { Job } from './outbound.step.ts';
import { localeOfTenant } from './visitor-account.ts';

/** How long a link to a file works for a customer. */
const linkMs = 7 * 24 * 3_600_000;

/** What a message looks like on its channel. */
export class OutboundContent {
  constructor(
    private readonly files: FileService,
    private readonly urls: FileUrls,
    private readonly publicUrl: string | null,
  ) {}

  /** The pieces of a stored message. */
  async of(ctx: Context, { delivery, bound }: Job): Promise<OutboundPart[]> {
    const [row] = await ctx.query<{ content: StoredContent; quoteId: string | null }>(
      'select content, quote_id from app.message where tenant_id = ? and id = ?',
      [ctx.tenantId, delivery.messageId],
    );
    if (!row) return [];
    const quoted = row.quoteId ? await this.#quoted(ctx, row.quoteId) : null;
    return this.pieces(ctx, bound, row.content, quoted);
  }

  /** The pieces a content would make. */
  async pieces(
    ctx: Context,
    bound: Bound,
    content: StoredContent,
    quoted: string | null,
  ): Promise<OutboundPart[]> {
    const locale: Locale = await localeOfTenant(ctx);
    const fileId = 'fileId' in content ? content.fileId : null;
    const file = fileId ? await this.#file(ctx, bound, fileId) : null;
    const traits = bound.adapter.traits(bound.binding);
    return adapt(content, { traits, locale, quoted, fileOf: () => file });
  }

  async #file(ctx: Context, bound: Bound, fileId: string): Promise<OutboundFile | null> {
    const file = await ctx.em.findOne(File, { id: fileId, state: 'READY' });
    if (!file) return null;
    const until = new Date(ctx.now().getTime() + linkMs);
    const base = this.publicUrl ?? bound.row.baseUrl;
    return {
      name: file.name,
      mimeType: file.mimeType,
      size: file.size,
      ...(file.durationMs ? { durationMs: file.durationMs } : {}),
      bytes: async () => {
        const bytes = await this.files.bytes(ctx.as(ctx.tenantId, ctx.viewer), fileId);
        if (!bytes) throw new Error('The file is gone.');
        return bytes;
      },
      url: this.urls.outsideUrl(ctx, file, base, until),
    };
  }

  async #quoted(ctx: Context, messageId: string): Promise<string | null> {
    const [row] = await ctx.query<{ content: StoredContent }>(
      'select content from app.message where tenant_id = ? and id = ? and recalled_at is null',
      [ctx.tenantId, messageId],
    );
    const content = row?.content;
    if (!content) return null;
    if ('text' in content) return content.text;
    if ('title' in content && content.title) return content.title;
    return 'name' in content ? content.name : null;
  }
}
