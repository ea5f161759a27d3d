import type { Context } from '../../kernel/context.ts';
import { type Sentence, say } from '../../kernel/errors/words.ts';
import { type Bound, adapterOf, channelById } from '../channel/index.ts';
import type { SoundConverter } from '../file/index.ts';
import { healthWords } from './binding.words.ts';
import {
  ChannelBinding,
  ChannelBindingField,
  ChannelHealth,
  type ChannelReaction,
} from './health.type.ts';

const hourMs = 3_600_000;
const noVoice: Sentence = {
  en: 'Voice messages from WeChat arrive as files that browsers do not play. To have them played, install ffmpeg on the server, or name it by FFMPEG_PATH.',
  'zh-CN':
    '微信语音目前只能作为文件下载，浏览器无法播放。如需直接播放，请在服务器上安装 ffmpeg，或通过 FFMPEG_PATH 指定。',
};

/** Where the platform of a channel brings messages; null for channels without one. */
export async function callbackUrlOf(ctx: Context, channelId: string): Promise<string | null> {
  const channel = await channelById(ctx, channelId);
  if (!channel || !adapterOf(channel.kind)) return null;
  const kind = channel.kind.toLowerCase().replaceAll('_', '-');
  return `${ctx.caller.baseUrl}/hooks/${kind}/${channel.key}`;
}

/** An account as admins see it: every field by name, secrets without their value. */
export function bindingOf({ adapter, account, binding, row }: Bound): ChannelBinding {
  const secrets = new Set<string>(adapter.secrets);
  const fields = Object.entries(binding as Record<string, unknown>)
    .filter(([name]) => name !== 'account' && !name.startsWith('previous'))
    .map(([name, value]) =>
      Object.assign(new ChannelBindingField(), {
        name,
        value: secrets.has(name) || value === null ? null : shown(value),
        isSet: value !== null,
      }),
    );
  return Object.assign(new ChannelBinding(), {
    account,
    boundAt: row.boundAt,
    verifiedAt: row.greetedAt,
    fields,
    reactions: row.reactions as ChannelReaction[],
  });
}

const shown = (value: unknown): string => (Array.isArray(value) ? value.join(',') : String(value));

interface Counts {
  readonly received: string;
  readonly sent: string;
  readonly failed: string;
  readonly pending: string;
}

/** How an account is doing, with the figures of the last hour. */
export async function healthOf(
  ctx: Context,
  bound: Bound,
  sounds: SoundConverter,
): Promise<ChannelHealth> {
  const { channelId, adapter, binding, row } = bound;
  const since = new Date(ctx.now().getTime() - hourMs);
  const key = [ctx.tenantId, channelId];
  const [counts] = await ctx.query<Counts>(
    `select (select count(*) from app.channel_inbound i where i.tenant_id = ? and i.channel_id = ? and i.received_at >= ?) as received,
            count(*) filter (where d.ended_at >= ? and d.state in ('SENT', 'DELIVERED', 'READ')) as sent,
            count(*) filter (where d.ended_at >= ? and d.state in ('FAILED', 'UNKNOWN')) as failed,
            count(*) filter (where d.state = 'PENDING') as pending
       from app.delivery d where d.tenant_id = ? and d.channel_id = ? and (d.ended_at >= ? or d.state = 'PENDING')`,
    [...key, since, since, since, ...key, since],
  );
  const expiresAt = adapter.expiresAt?.(binding) ?? null;
  const isRefused = row.refusedAt !== null;
  return Object.assign(new ChannelHealth(), {
    state: row.state === 'OK' && isRefused ? 'DEGRADED' : row.state,
    words: healthWords(row, expiresAt, ctx.now(), ctx.locale),
    lastInAt: row.lastInAt,
    lastOutAt: row.lastOutAt,
    lastError: row.lastError,
    lastErrorAt: row.lastErrorAt,
    checkedAt: row.checkedAt,
    expiresAt,
    advice:
      adapter.kind === 'WECHAT' && !(await sounds.isThere()) ? [say(noVoice, ctx.locale)] : [],
    received: Number(counts?.received ?? 0),
    sent: Number(counts?.sent ?? 0),
    failed: Number(counts?.failed ?? 0),
    pending: Number(counts?.pending ?? 0),
  });
}
