import type { OutgoingAnswer } from '../../../kernel/http/outgoing/index.ts';
import type { Line } from '../adapter/channel.adapter.ts';
import { ProviderFailure, called, refuseBusy } from '../adapter/failure.ts';
import { multipart } from '../adapter/multipart.ts';
import type { WechatBinding } from './wechat.binding.ts';
import { classOfCode, waitOfCode } from './wechat.codes.ts';

export type WechatLine = Line<WechatBinding>;

interface Call {
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly form?: { readonly body: Buffer; readonly contentType: string };
  /** Made twice it does no harm. */
  readonly isRepeatable?: boolean;
  readonly maxBytes?: number;
}

/** What WeChat answers with. */
export interface Answered {
  readonly errcode?: number;
  readonly errmsg?: string;
  readonly [name: string]: unknown;
}

class TokenRefused extends Error {
  constructor(readonly answer: Answered) {
    super('The access token was refused.');
  }
}

/** A call with the account's token; a token that was refused is replaced once. Gives the answer's fields. */
export async function callWechat(line: WechatLine, call: Call): Promise<Answered> {
  return asFields(await callRaw(line, call));
}

/** As `callWechat`, with the answer as it came. */
export async function callRaw(line: WechatLine, call: Call): Promise<OutgoingAnswer> {
  const token = await line.token(() => fetchToken(line));
  try {
    return await once(line, call, token);
  } catch (error) {
    if (!(error instanceof TokenRefused)) throw error;
    await line.dropToken(token);
  }
  const fresh = await line.token(() => fetchToken(line));
  try {
    return await once(line, call, fresh);
  } catch (error) {
    if (error instanceof TokenRefused) throw new ProviderFailure('CONFIG', wordsOf(error.answer));
    throw error;
  }
}

/** Uploads bytes as temporary media; gives the id. */
export async function uploadWechat(
  line: WechatLine,
  type: 'image' | 'voice' | 'video' | 'thumb',
  file: { name: string; mimeType: string; bytes: Buffer },
): Promise<string> {
  const answer = await callWechat(line, {
    path: '/cgi-bin/media/upload',
    query: { type },
    form: multipart('media', file),
    isRepeatable: true,
  });
  const id = answer['media_id'] ?? answer['thumb_media_id'];
  if (typeof id !== 'string') throw new ProviderFailure('INVALID', 'WeChat gave no media id.');
  return id;
}

/** Repeated calls give the same token until shortly before it ends; nothing is cut off by them. */
async function fetchToken({ binding, http }: WechatLine) {
  const answer = await called(true, () =>
    http.send({
      url: `${binding.baseUrl}/cgi-bin/stable_token`,
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        grant_type: 'client_credential',
        appid: binding.appId,
        secret: binding.appSecret,
        force_refresh: false,
      }),
    }),
  );
  refuseBusy(answer);
  const fields = readJson(answer);
  const { access_token: token, expires_in: seconds } = fields;
  if (typeof token === 'string' && typeof seconds === 'number')
    return { token, expiresInMs: seconds * 1_000 };
  const known = classOfCode(fields.errcode ?? 0);
  // Where tokens are given out, a refused credential is a wrong secret.
  const failure = known === 'REFRESH' || known === 'INVALID' ? 'CONFIG' : known;
  throw new ProviderFailure(failure, wordsOf(fields), waitOfCode(fields.errcode ?? 0));
}

async function once(line: WechatLine, call: Call, token: string): Promise<OutgoingAnswer> {
  const { binding, http } = line;
  const query = new URLSearchParams({ access_token: token, ...call.query });
  if (!call.isRepeatable) await line.announce();
  const answer = await called(call.isRepeatable ?? false, () =>
    http.send({ url: `${binding.baseUrl}${call.path}?${query.toString()}`, ...requestOf(call) }),
  );
  refuseBusy(answer);
  // Errors come with status 200, and media as they are.
  if (!isJson(answer)) return answer;
  const fields = readJson(answer);
  const code = fields.errcode ?? 0;
  if (code === 0) return answer;
  const failure = classOfCode(code);
  if (failure === 'REFRESH') throw new TokenRefused(fields);
  throw new ProviderFailure(failure, wordsOf(fields), waitOfCode(code));
}

const requestOf = ({ json, form, maxBytes }: Call) => ({
  method: json === undefined && form === undefined ? ('GET' as const) : ('POST' as const),
  ...(json === undefined
    ? {}
    : {
        headers: { 'content-type': 'application/json; charset=utf-8' },
        body: JSON.stringify(json),
      }),
  ...(form ? { headers: { 'content-type': form.contentType }, body: form.body } : {}),
  ...(maxBytes === undefined ? {} : { maxBytes }),
});

const isJson = ({ headers, body }: OutgoingAnswer) =>
  /json|text\/plain/.test(headers['content-type'] ?? '') ||
  (body[0] === 0x7b && body.length < 2_000);

function asFields(answer: OutgoingAnswer): Answered {
  return isJson(answer) ? readJson(answer) : {};
}

/** The fields of an answer. Throws RETRY for what is no JSON. */
export function readJson({ body }: OutgoingAnswer): Answered {
  try {
    const parsed: unknown = JSON.parse(body.toString('utf8'));
    if (typeof parsed === 'object' && parsed !== null) return parsed as Answered;
  } catch {
    // Said below.
  }
  throw new ProviderFailure('RETRY', 'WeChat answered with something that is not JSON.');
}

/** An error of WeChat's in words, for admins and logs. */
export const wordsOf = ({ errcode, errmsg }: Answered) =>
  `WeChat ${errcode ?? '?'}: ${(errmsg ?? '').slice(0, 200)}`;
