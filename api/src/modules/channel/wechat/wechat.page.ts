import { ProviderFailure, called, refuseBusy } from '../adapter/failure.ts';
import type { Contact } from '../adapter/inbound.ts';
import type { PageSignIn } from '../adapter/page-sign-in.ts';
import { type Answered, type WechatLine, readJson, wordsOf } from './wechat.api.ts';
import type { WechatBinding } from './wechat.binding.ts';
import { classOfCode, waitOfCode } from './wechat.codes.ts';

/** Somebody waits for his page meanwhile. */
const patienceMs = 4_000;

/** 网页授权: nickname and avatar (`snsapi_userinfo`) of whoever opens a page in WeChat. */
export const wechatPage: PageSignIn<WechatBinding> = {
  // WeCom and mini programs name themselves as well, and have no such page.
  isInside: userAgent =>
    /MicroMessenger/i.test(userAgent) && !/wxwork|miniProgram/i.test(userAgent),
  ask({ appId }, returnTo, state) {
    const query = new URLSearchParams({
      appid: appId,
      redirect_uri: returnTo,
      response_type: 'code',
      scope: 'snsapi_userinfo',
      state,
    });
    return `https://open.weixin.qq.com/connect/oauth2/authorize?${query.toString()}#wechat_redirect`;
  },
  async person(line, code) {
    const { appId: appid, appSecret: secret } = line.binding;
    const grant = { appid, secret, code, grant_type: 'authorization_code' };
    const answer = await askSns(line, '/sns/oauth2/access_token', grant);
    const { openid, access_token: token } = answer;
    // Without having agreed people see a copy of the page as somebody who does not exist.
    if (typeof openid !== 'string' || answer['is_snapshotuser'] === 1) return null;
    const profile = typeof token === 'string' ? await profileOf(line, openid, token) : {};
    return { id: openid, contact: contactOf({ ...answer, ...profile }) };
  },
};

/** An account that may not ask for it, or a WeChat that is busy, leaves us with who it is. */
function profileOf(line: WechatLine, openid: string, token: string): Promise<Answered> {
  const query = { access_token: token, openid, lang: 'zh_CN' };
  return askSns(line, '/sns/userinfo', query).catch((error: unknown) => {
    if (error instanceof ProviderFailure) return {};
    throw error;
  });
}

/** A call that is not made with the account's token. */
async function askSns(
  { binding, http }: WechatLine,
  path: string,
  query: Record<string, string>,
): Promise<Answered> {
  const url = `${binding.baseUrl}${path}?${new URLSearchParams(query).toString()}`;
  const answer = await called(true, () => http.send({ url, timeoutMs: patienceMs }));
  refuseBusy(answer);
  const fields = readJson(answer);
  const code = fields.errcode ?? 0;
  if (code === 0) return fields;
  const known = classOfCode(code);
  throw new ProviderFailure(
    known === 'REFRESH' ? 'CONFIG' : known,
    wordsOf(fields),
    waitOfCode(code),
  );
}

function contactOf({ nickname, headimgurl, unionid }: Answered): Contact {
  const name = typeof nickname === 'string' ? nickname.trim() : '';
  const picture = typeof headimgurl === 'string' ? headimgurl.replace(/^http:/, 'https:') : '';
  return {
    ...(name ? { name } : {}),
    ...(picture.startsWith('https://') && URL.canParse(picture) ? { avatarUrl: picture } : {}),
    ...(typeof unionid === 'string' ? { unionId: unionid } : {}),
  };
}
