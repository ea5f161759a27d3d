import type { Context } from '../../kernel/context.ts';
import { type Bound, ProviderFailure } from '../channel/index.ts';
import { File, type FileIntake, Refusal } from '../file/index.ts';
import type { Arrival } from './inbound.lane.ts';
import type { Lines } from './lines.ts';

const fallbackNames = {
  IMAGE: 'picture',
  VOICE: 'voice',
  VIDEO: 'video.mp4',
  FILE: 'file',
} as const;
const extensions: Record<string, string> = {
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'image/gif': '.gif',
  'image/webp': '.webp',
  'audio/amr': '.amr',
  'audio/mpeg': '.mp3',
  'audio/mp3': '.mp3',
};

/** Fetches what providers keep for a few days only, at once, and keeps it (FEATURES C-19). */
export class InboundMedia {
  constructor(
    private readonly lines: Lines,
    private readonly intake: FileIntake,
  ) {}

  /** The stored file; null for what will never be had. Throws what is worth another try. */
  async keep(
    ctx: Context,
    bound: Bound,
    arrival: Arrival,
    visitorId: string,
  ): Promise<File | null> {
    const { body } = arrival.item;
    if (body.type !== 'MEDIA' || !bound.adapter.fetchMedia) return null;
    if (arrival.fileId) return ctx.em.findOne(File, { id: arrival.fileId, state: 'READY' });
    try {
      const line = this.lines.to(ctx, bound);
      const { bytes, mimeType, name } = await bound.adapter.fetchMedia(line, body.source);
      const type = body.mimeType ?? mimeType;
      const known = body.name ?? name ?? `${fallbackNames[body.media]}${extensions[type] ?? ''}`;
      const own = ctx.as(ctx.tenantId, ctx.viewer);
      const file = await this.intake.keep(own, visitorId, { name: known, mimeType: type, bytes });
      await own.em.execute(
        'update app.channel_inbound set file_id = ? where tenant_id = ? and id = ?',
        [file.id, ctx.tenantId, arrival.id],
      );
      return file;
    } catch (error) {
      if (isForGood(error)) return null;
      throw error;
    }
  }
}

function isForGood(error: unknown): boolean {
  if (error instanceof Refusal) return error.reason !== 'BUSY';
  return (
    error instanceof ProviderFailure &&
    !['RETRY', 'AMBIGUOUS', 'QUOTA', 'CONFIG'].includes(error.failure)
  );
}
