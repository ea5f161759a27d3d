import type { FetchToken } from '../../../kernel/access-tokens.ts';
import type { OutgoingAnswer, OutgoingHttp } from '../../../kernel/http/outgoing/index.ts';
import { ProviderFailure, called, refuseBusy } from '../../channel/index.ts';
import type { PushLine } from './push.provider.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What a provider answered: status, and the fields of its JSON. */
export interface Answered {
  readonly status: number;
  readonly fields: Fields;
}

interface Call {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly form?: Readonly<Record<string, string>>;
}

/** Posts JSON or a form. A push made twice replaces itself, so every call may be repeated. Throws RETRY for busy servers. */
export async function post(
  http: OutgoingHttp,
  { url, headers, json, form }: Call,
): Promise<Answered> {
  const body = form ? new URLSearchParams(form).toString() : JSON.stringify(json);
  const type = form ? 'application/x-www-form-urlencoded' : 'application/json; charset=utf-8';
  const answer = await called(true, () =>
    http.send({ url, method: 'POST', headers: { 'content-type': type, ...headers }, body }),
  );
  refuseBusy(answer);
  return { status: answer.status, fields: fieldsOf(answer) };
}

/** The fields of a JSON answer; none where it is something else. */
export function fieldsOf({ body }: OutgoingAnswer): Fields {
  try {
    const parsed: unknown = JSON.parse(body.toString('utf8'));
    return typeof parsed === 'object' && parsed !== null ? (parsed as Fields) : {};
  } catch {
    return {};
  }
}

/** Fields inside a field. */
export const within = (fields: Fields, name: string): Fields =>
  typeof fields[name] === 'object' && fields[name] !== null ? (fields[name] as Fields) : {};

/** A field as text, numbers included; empty where there is none. */
export function text(fields: Fields, name: string): string {
  const value = fields[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Thrown inside `withToken` when the provider does not take the access token. */
export class TokenRefused extends Error {}

/** Calls with the account's access token; one that was refused is replaced once, then the credentials are wrong. */
export async function withToken<T>(
  line: PushLine<unknown>,
  fetch: FetchToken,
  call: (token: string) => Promise<T>,
): Promise<T> {
  const token = await line.token(fetch);
  try {
    return await call(token);
  } catch (error) {
    if (!(error instanceof TokenRefused)) throw error;
    await line.dropToken(token);
  }
  try {
    return await call(await line.token(fetch));
  } catch (error) {
    if (error instanceof TokenRefused)
      throw new ProviderFailure('CONFIG', 'The access token is refused.');
    throw error;
  }
}

/** The token of an answer that gives one. Throws CONFIG when it gives none. */
export function issued(
  who: string,
  { status, fields }: Answered,
  { name, lifeMs }: { readonly name: string; readonly lifeMs?: number },
): { token: string; expiresInMs: number } {
  const token = text(fields, name);
  if (token === '') {
    const words =
      text(fields, 'error_description') ||
      text(fields, 'desc') ||
      text(fields, 'message') ||
      text(fields, 'error');
    throw new ProviderFailure('CONFIG', `${who} gives no access token (${status} ${words}).`);
  }
  const seconds = Number(fields['expires_in']);
  return { token, expiresInMs: lifeMs ?? (seconds > 0 ? seconds * 1_000 : 3_600_000) };
}
