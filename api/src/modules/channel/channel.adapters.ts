import type { ChannelAdapter } from './adapter/channel.adapter.ts';
import { apiAdapter } from './api/api.adapter.ts';
import type { ChannelKind } from './channel-kind.ts';
import { wechatAdapter } from './wechat/wechat.adapter.ts';
import { weiboAdapter } from './weibo/weibo.adapter.ts';

// What a binding holds is the adapter's own affair: it reads and checks it itself by its schema.
const adapters = [
  wechatAdapter,
  weiboAdapter,
  apiAdapter,
] as unknown as readonly ChannelAdapter<unknown>[];
const byKind = new Map(adapters.map(adapter => [adapter.kind, adapter]));

/** How the providers of this kind speak; undefined for kinds whose visitors come to us by themselves. */
export const adapterOf = (kind: ChannelKind): ChannelAdapter<unknown> | undefined =>
  byKind.get(kind);

/** Kinds whose messages travel by a provider. */
export const carriedKinds: readonly ChannelKind[] = adapters.map(({ kind }) => kind);

/** Kinds in whose app a page with this user agent is looked at. */
export const kindsInside = (userAgent: string): ChannelKind[] =>
  adapters.filter(({ page }) => page?.isInside(userAgent)).map(({ kind }) => kind);

export { adapters };
