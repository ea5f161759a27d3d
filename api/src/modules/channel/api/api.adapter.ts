import { randomUUID } from 'node:crypto';
import type { ChannelAdapter, CheckStep } from '../adapter/channel.adapter.ts';
import { ProviderFailure } from '../adapter/failure.ts';
import { fetchMediaAt } from '../adapter/fetch-media.ts';
import type { RichPart } from '../adapter/outbound.ts';
import { ApiBinding } from './api.binding.ts';
import { greetApi, verifyApi } from './api.hook.ts';
import { apiAccepted, readApi } from './api.inbound.ts';
import { type ApiLine, callApi, sendApi } from './api.send.ts';

const dayMs = 24 * 3_600_000;

const probe = async (line: ApiLine): Promise<void> => {
  if (line.binding.url) await callApi(line, randomUUID(), { event: 'ping' });
};

async function check(line: ApiLine): Promise<CheckStep[]> {
  const name = { en: 'Address for answers', 'zh-CN': '回复推送地址' };
  if (!line.binding.url) {
    const words = {
      en: 'None is set: messages come in, answers cannot leave.',
      'zh-CN': '尚未填写：可以接收消息，但无法发出回复。',
    };
    return [{ name, isOk: false, words }];
  }
  try {
    await probe(line);
  } catch (error) {
    if (!(error instanceof ProviderFailure)) throw error;
    const words = {
      en: `It did not take a signed test call. ${error.message}`,
      'zh-CN': `签名测试请求未被接受。${error.message}`,
    };
    return [{ name, isOk: false, words }];
  }
  const words = { en: 'It took a signed test call.', 'zh-CN': '签名测试请求已被接受。' };
  return [{ name, isOk: true, words }];
}

/** Any system, by signed calls in both directions (CHANNELS 11). */
export const apiAdapter: ChannelAdapter<ApiBinding> = {
  kind: 'API',
  schema: ApiBinding,
  secrets: ['secret', 'previousSecret'],
  account: ({ account }) => account,
  traits: ({ features }) => ({
    carries: new Set(features.filter((feature): feature is RichPart => feature !== 'TYPING')),
    textLimit: 5_000,
    windows: null,
    isRepeatable: true,
    patienceMs: dayMs,
  }),
  greet: (binding, request) => (request.method === 'GET' ? greetApi(binding, request) : null),
  verify: verifyApi,
  parse: (_binding, text) => readApi(text),
  accepted: apiAccepted,
  send: sendApi,
  fetchMedia: ({ http }, { url = '' }) => fetchMediaAt(http, url),
  async typing(line, to, isTyping) {
    if (!line.binding.url || !line.binding.features.includes('TYPING')) return;
    const contact = { id: to.id };
    await callApi(line, randomUUID(), {
      event: 'typing',
      conversation_id: to.conversationId,
      contact,
      is_typing: isTyping,
    });
  },
  probe,
  check,
};
