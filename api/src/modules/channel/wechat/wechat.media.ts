import type { FetchedMedia } from '../adapter/channel.adapter.ts';
import { ProviderFailure } from '../adapter/failure.ts';
import { fetchMediaAt } from '../adapter/fetch-media.ts';
import type { Contact, MediaSource } from '../adapter/inbound.ts';
import { type WechatLine, callRaw, callWechat } from './wechat.api.ts';

const maxBytes = 20 * 1_048_576;

/** Fetches what a follower sent: by its id, else at the address of the picture. */
export async function fetchWechatMedia(
  line: WechatLine,
  { id, url }: MediaSource,
): Promise<FetchedMedia> {
  if (!id) return fetchAt(line, url);
  const answer = await callRaw(line, {
    path: '/cgi-bin/media/get',
    query: { media_id: id },
    isRepeatable: true,
    maxBytes,
  });
  const type = answer.headers['content-type'] ?? '';
  if (/json|text\/plain/.test(type)) {
    // Of videos only the address is told.
    const { video_url: address } = JSON.parse(answer.body.toString()) as { video_url?: string };
    return fetchAt(line, address);
  }
  const name = /filename="?([^";]+)"?/.exec(answer.headers['content-disposition'] ?? '')?.[1];
  return { bytes: answer.body, mimeType: type.split(';')[0] ?? '', ...(name ? { name } : {}) };
}

function fetchAt({ http }: WechatLine, url: string | undefined): Promise<FetchedMedia> {
  if (!url) throw new ProviderFailure('INVALID', 'WeChat gave no address for the medium.');
  return fetchMediaAt(http, url);
}

/** What WeChat still tells of a follower: whether he follows, and who he is across accounts. */
export async function profileOfFollower(
  line: WechatLine,
  id: string,
): Promise<Contact & { isFollowing?: boolean }> {
  const answer = await callWechat(line, {
    path: '/cgi-bin/user/info',
    query: { openid: id, lang: 'zh_CN' },
    isRepeatable: true,
  });
  const { subscribe, unionid, remark, nickname } = answer as Record<string, string | number>;
  const name = [remark, nickname].find(text => typeof text === 'string' && text !== '');
  return {
    isFollowing: Number(subscribe) === 1,
    ...(unionid ? { unionId: String(unionid) } : {}),
    ...(name ? { name: String(name) } : {}),
  };
}
