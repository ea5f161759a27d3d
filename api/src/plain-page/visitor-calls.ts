import type { FastifyInstance } from 'fastify';

/** One entry of the transcript, as far as a plain page shows it. */
export interface PlainMessage {
  readonly seq: number;
  readonly createdAt: string;
  readonly sender: { readonly kind: string; readonly name: string; readonly isOwn: boolean };
  readonly content: {
    readonly __typename: string;
    readonly text?: string;
    readonly event?: string;
    readonly title?: string;
    readonly thumbnailUrl?: string;
    readonly file?: { readonly name: string; readonly url: string };
  };
}

/** What a session gives. */
export interface PlainSession {
  readonly token: string;
  readonly deviceToken: string;
}

/** Why something was declined, in the visitor's words. */
export interface Declined {
  readonly code: string;
  readonly message: string;
}

/** The visitor's own contract, spoken within the process: the same checks, limits and words as over the line. */
export class VisitorCalls {
  readonly #app: FastifyInstance;
  readonly #remoteAddress: string;
  readonly #locale: string;

  constructor(app: FastifyInstance, visitor: { remoteAddress: string; locale: string }) {
    this.#app = app;
    this.#remoteAddress = visitor.remoteAddress;
    this.#locale = visitor.locale;
  }

  async start(
    channelKey: string,
    deviceToken: string | undefined,
  ): Promise<PlainSession | Declined> {
    const input = { channelKey, deviceToken, locale: this.#locale };
    const query = `mutation ($input: SessionStartInput!) { sessionStart(input: $input) {
      ... on SessionStartPayload { token deviceToken } ... on UserError { code message } } }`;
    return this.#run(query, { input });
  }

  async page(token: string) {
    const query = `{ channel { companyName onDuty offHoursText } history(last: 50) { nodes {
      seq createdAt sender { kind name isOwn } content { __typename
        ... on TextContent { text } ... on EventContent { event: text }
        ... on ImageContent { thumbnailUrl file { name url } } ... on FileContent { file { name url } }
        ... on VoiceContent { file { name url } } ... on VideoContent { file { name url } }
        ... on LinkContent { title } ... on OrderContent { title } ... on TrackContent { title } } } } }`;
    const answer = await this.#graphql(query, {}, token);
    return answer as unknown as {
      channel: { companyName: string; onDuty: boolean; offHoursText: string | null };
      history: { nodes: PlainMessage[] };
    };
  }

  /** Null when it was sent. */
  async send(token: string, clientMessageId: string, content: object): Promise<Declined | null> {
    const query = `mutation ($input: MessageSendInput!) { messageSend(input: $input) {
      ... on MessageSendPayload { conversation { id } } ... on UserError { code message } } }`;
    const answer = await this.#run<object>(query, { input: { clientMessageId, content } }, token);
    return isDeclined(answer) ? answer : null;
  }

  /** Resolves to the file's id. */
  async upload(token: string, file: File): Promise<string | Declined> {
    const query = `mutation ($input: FileUploadStartInput!) { fileUploadStart(input: $input) {
      ... on FileUploadStartPayload { fileId uploadUrl } ... on UserError { code message } } }`;
    const input = { name: file.name, mimeType: file.type, size: file.size };
    const begun = await this.#run<{ fileId: string; uploadUrl: string }>(query, { input }, token);
    if (isDeclined(begun)) return begun;
    const { statusCode, body } = await this.#app.inject({
      method: 'PUT',
      url: begun.uploadUrl.replace(/^https?:\/\/[^/]+/, ''),
      headers: { 'content-type': file.type, 'accept-language': this.#locale },
      payload: Buffer.from(await file.arrayBuffer()),
      remoteAddress: this.#remoteAddress,
    });
    return statusCode < 300 ? begun.fileId : (JSON.parse(body) as Declined);
  }

  /** The one field of a mutation. */
  async #run<T>(query: string, variables: object, token?: string): Promise<T | Declined> {
    const [result] = Object.values(await this.#graphql(query, variables, token));
    return result as T | Declined;
  }

  async #graphql(query: string, variables: object, token?: string): Promise<object> {
    const { body } = await this.#app.inject({
      method: 'POST',
      url: '/visitor/graphql',
      headers: {
        'content-type': 'application/json',
        'accept-language': this.#locale,
        ...(token && { authorization: `Bearer ${token}` }),
      },
      payload: JSON.stringify({ query, variables }),
      remoteAddress: this.#remoteAddress,
    });
    const { data, errors } = JSON.parse(body) as {
      data?: object;
      errors?: { message: string; extensions?: { code?: string } }[];
    };
    if (data && !errors) return data;
    const [fault] = errors ?? [];
    return {
      declined: { code: fault?.extensions?.code ?? 'UNAVAILABLE', message: fault?.message ?? '' },
    };
  }
}

/** Whether an answer is a no. */
export const isDeclined = (answer: unknown): answer is Declined =>
  typeof answer === 'object' && answer !== null && 'code' in answer;
