import type { OutgoingAnswer } from '../../../kernel/http/outgoing/index.ts';
import type { Line } from '../adapter/channel.adapter.ts';
import { type FailureClass, ProviderFailure, called, refuseBusy } from '../adapter/failure.ts';
import { parsePlainJson, textOf } from '../adapter/plain-json.ts';
import type { WeiboBinding } from './weibo.binding.ts';

export type WeiboLine = Line<WeiboBinding>;

const sorted: readonly (readonly [FailureClass, readonly number[]])[] = [
  ['RETRY', [10001, 10002, 10003, 10009, 10010, 10011]],
  ['CONFIG', [10004, 10005, 10006, 10012, 10014, 21301, 21314, 21315, 21316, 21317, 21318, 21319, 21327, 21332]],
  ['INVALID', [10007, 10008, 10016, 10017, 20016, 20017, 20018, 20019]],
  ['GONE', [10013]],
  ['QUOTA', [10022, 10023, 10024]],
]; // prettier-ignore
const classes = new Map(
  sorted.flatMap(([name, codes]) => codes.map(code => [code, name] as const)),
);

// Two generations of codes exist; what the text says counts before them.
const texts: readonly (readonly [RegExp, FailureClass])[] = [
  [/out of (?:the )?(?:time|window|48)|not.*(?:reply|message).*window|reply.*(?:limit|expire)|超过.*(?:小时|次数)|无法回复/i, 'WINDOW'],
  [/not (?:a )?follow|unfollow|unsubscri|block|取消关注|未关注|拉黑/i, 'GONE'],
  [/rate limit|out of .*limit|too many/i, 'QUOTA'],
  [/expired.?token|invalid.?access.?token|token.*(?:expire|invalid)|permission|insufficient/i, 'CONFIG'],
]; // prettier-ignore

/** What an error of Weibo means for a message. */
export function classOfWeiboError(code: number, text: string): FailureClass {
  return texts.find(([pattern]) => pattern.test(text))?.[1] ?? classes.get(code) ?? 'INVALID';
}

interface Call {
  readonly base: 'messageBaseUrl' | 'apiBaseUrl' | 'uploadBaseUrl';
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly form?: Readonly<Record<string, string>>;
  readonly isRepeatable?: boolean;
  readonly maxBytes?: number;
}

/** A call with the account's token; gives the answer as it came. */
export async function callWeiboRaw(line: WeiboLine, call: Call): Promise<OutgoingAnswer> {
  const { binding, http } = line;
  const token = { access_token: binding.accessToken };
  const url = `${binding[call.base]}${call.path}`;
  if (!call.isRepeatable) await line.announce();
  const answer = await called(call.isRepeatable ?? false, () =>
    call.form
      ? http.send({
          url,
          method: 'POST',
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
          body: new URLSearchParams({ ...token, ...call.form }).toString(),
        })
      : http.send({
          url: `${url}?${new URLSearchParams({ ...token, ...call.query }).toString()}`,
          ...(call.maxBytes === undefined ? {} : { maxBytes: call.maxBytes, timeoutMs: 30_000 }),
        }),
  );
  refuseError(answer);
  return answer;
}

/** A call with the account's token; gives the answer's fields, numbers as their digits. */
export async function callWeibo(line: WeiboLine, call: Call): Promise<Record<string, unknown>> {
  const answer = await callWeiboRaw(line, call);
  const fields = fieldsOf(answer);
  if (fields) return fields;
  throw new ProviderFailure('RETRY', 'Weibo answered with something that is not JSON.');
}

function fieldsOf({ body }: OutgoingAnswer): Record<string, unknown> | null {
  try {
    const parsed = parsePlainJson(body.toString('utf8'));
    return typeof parsed === 'object' && parsed !== null
      ? (parsed as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

function refuseError(answer: OutgoingAnswer): void {
  const fields = answer.body[0] === 0x7b ? fieldsOf(answer) : null;
  if (fields && 'error_code' in fields) {
    const code = Number(fields['error_code']);
    const text = textOf(fields['error']);
    const failure = classOfWeiboError(code, text);
    const wait = failure === 'RETRY' && answer.status === 429 ? 60_000 : null;
    throw new ProviderFailure(failure, `Weibo ${code}: ${text.slice(0, 200)}`, wait);
  }
  refuseBusy(answer);
  if (answer.status !== 200)
    throw new ProviderFailure('INVALID', `Weibo answered with HTTP status ${answer.status}.`);
}
