import type { Storage } from '../storage.ts';
import { weChatSocket, type WeChatSockets } from './wechat-socket.ts';

interface RequestOptions {
  readonly url: string;
  readonly method: string;
  readonly header: Record<string, string>;
  readonly data: unknown;
  readonly dataType: string;
  readonly responseType: 'text';
  success(answer: { statusCode: number; data: unknown; header: Record<string, string> }): void;
  fail(error: { errMsg: string }): void;
}

/** What a mini program's `wx` offers, as far as it is needed. */
export interface WeChat extends WeChatSockets {
  request(options: RequestOptions): unknown;
  getStorageSync(key: string): unknown;
  setStorageSync(key: string, value: unknown): void;
  removeStorageSync(key: string): void;
  getStorageInfoSync(): { readonly keys: readonly string[] };
}

/** Everything that a chat needs of a WeChat mini program: `createGraphQLTransport({ …, ...weChat(wx) })`. */
export function weChat(wx: WeChat) {
  return { storage: weChatStorage(wx), fetch: weChatFetch(wx), webSocket: weChatSocket(wx) };
}

/** Storage in the mini program's own; its values are plain data. */
export function weChatStorage(wx: WeChat): Storage {
  const keys = (prefix: string): string[] =>
    wx
      .getStorageInfoSync()
      .keys.filter(key => key.startsWith(prefix))
      .sort();
  // What is absent is an empty string there.
  const read = (key: string): unknown => {
    const value = wx.getStorageSync(key);
    return value === '' ? null : value;
  };
  return {
    get: async key => read(key) as never,
    set: async (key, value) => wx.setStorageSync(key, value),
    remove: async key => wx.removeStorageSync(key),
    clear: async prefix => keys(prefix).forEach(key => wx.removeStorageSync(key)),
    list: async prefix => keys(prefix).map(read) as never,
  };
}

/** `fetch` by `wx.request`, as far as the client uses it: text, JSON and bytes out, text in. */
export function weChatFetch(wx: WeChat): typeof fetch {
  const request = (url: string, { method = 'GET', headers, body }: RequestInit): Promise<unknown> =>
    new Promise((resolve, reject) =>
      wx.request({
        url,
        method,
        header: headers as Record<string, string>,
        data: body ?? '',
        dataType: 'text',
        responseType: 'text',
        success: ({ statusCode, data, header }) => resolve(toAnswer(statusCode, data, header)),
        fail: ({ errMsg }) => reject(new Error(errMsg)),
      }),
    );
  return ((url: string, options: RequestInit = {}) => request(url, options)) as never;
}

function toAnswer(status: number, data: unknown, header: Record<string, string>) {
  const text = typeof data === 'string' ? data : JSON.stringify(data);
  const lower = Object.entries(header).map(([name, value]) => [name.toLowerCase(), value] as const);
  const named = (name: string): string | null => lower.find(([key]) => key === name)?.[1] ?? null;
  return {
    status,
    ok: status >= 200 && status < 300,
    headers: { get: named },
    text: async () => text,
    json: async () => JSON.parse(text) as unknown,
  };
}
