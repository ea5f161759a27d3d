import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { memoryStorage, type Storage } from '../storage.ts';
import { fileStorage } from './node.ts';
import { asyncStorage } from './react-native.ts';
import { type WeChat, weChat } from './wechat.ts';

function fakeWx() {
  const values = new Map<string, unknown>();
  const request = vi.fn();
  const heard: Record<string, (event: never) => void> = {};
  const sent: string[] = [];
  const wx = {
    request,
    getStorageSync: (key: string) => values.get(key) ?? '',
    setStorageSync: (key: string, value: unknown) => void values.set(key, value),
    removeStorageSync: (key: string) => void values.delete(key),
    getStorageInfoSync: () => ({ keys: [...values.keys()] }),
    connectSocket: () => ({
      send: ({ data }: { data: string }) => sent.push(data),
      close: vi.fn(),
      onOpen: (listener: never) => void (heard['open'] = listener),
      onMessage: (listener: never) => void (heard['message'] = listener),
      onClose: (listener: never) => void (heard['close'] = listener),
      onError: (listener: never) => void (heard['error'] = listener),
    }),
  } as unknown as WeChat;
  return { wx, request, heard, sent };
}

function fakeAsyncStorage() {
  const values = new Map<string, string>();
  return {
    getItem: async (key: string) => values.get(key) ?? null,
    setItem: async (key: string, value: string) => void values.set(key, value),
    removeItem: async (key: string) => void values.delete(key),
    getAllKeys: async () => [...values.keys()],
  };
}

async function keepsItsPromises(storage: Storage): Promise<void> {
  await storage.set('a/2', { two: 2 });
  await storage.set('a/1', 'one');
  await storage.set('b', true);
  expect(await storage.get('a/2')).toEqual({ two: 2 });
  expect(await storage.get('nothing')).toBeNull();
  expect(await storage.list('a/')).toEqual(['one', { two: 2 }]);
  await storage.remove('a/1');
  expect(await storage.list('a/')).toEqual([{ two: 2 }]);
  await storage.clear('a/');
  expect([await storage.list('a/'), await storage.get('b')]).toEqual([[], true]);
}

it('S-01: every storage keeps, lists in order and forgets', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'parley-sdk-'));
  const path = join(folder, 'deep/chat.json');
  await keepsItsPromises(memoryStorage());
  await keepsItsPromises(asyncStorage(fakeAsyncStorage()));
  await keepsItsPromises(weChat(fakeWx().wx).storage);
  await keepsItsPromises(fileStorage(path));
  expect(JSON.parse(await readFile(path, 'utf8'))).toEqual({ b: true });
  await keepsItsPromises(fileStorage(path));
  await rm(folder, { recursive: true });
});

it('S-01: a mini program fetches by wx.request', async () => {
  const { wx, request } = fakeWx();
  request.mockImplementation(({ success }) =>
    success({ statusCode: 429, data: '{"a":1}', header: { 'Retry-After': '7' } }),
  );
  const options = { method: 'POST', headers: { a: 'b' }, body: 'x' };
  const answer = await weChat(wx).fetch('https://a.example/q', options);
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '7']);
  expect(await answer.json()).toEqual({ a: 1 });
  const asked = { url: 'https://a.example/q', method: 'POST', header: { a: 'b' }, data: 'x' };
  expect(request.mock.calls[0]![0]).toMatchObject(asked);
});

it('S-01: a mini program connects by wx.connectSocket, and a failure is a close', () => {
  const { wx, heard, sent } = fakeWx();
  const socket = new (weChat(wx).webSocket as typeof WebSocket)('wss://a.example', 'p');
  socket.onclose = vi.fn();
  socket.onmessage = vi.fn();
  heard['open']!({} as never);
  socket.send('hello');
  heard['message']!({ data: 'back' } as never);
  heard['error']!({} as never);
  heard['close']!({ code: 1000 } as never);
  expect(sent).toEqual(['hello']);
  expect(socket.onmessage).toHaveBeenCalledExactlyOnceWith({ data: 'back' });
  expect(socket.onclose).toHaveBeenCalledExactlyOnceWith({ code: 1006 });
});
