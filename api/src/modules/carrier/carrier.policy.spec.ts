import { expect, it } from 'vitest';
import type { ChannelTraits, InboundItem } from '../channel/index.ts';
import { adapt } from './adapt.ts';
import { nextQuotaDay, outcomeOf, pauseMs } from './delivery.policy.ts';
import { splitText } from './split.ts';
import { isOpen, windowAfter } from './window.policy.ts';

const now = new Date('2026-01-01T12:00:00Z');
const facts = {
  now,
  attempts: 1,
  triedSince: now,
  patienceMs: 1_800_000,
  windowUntil: null,
  retryAfterMs: null,
  random: 1,
};

it('4.2: temporary faults are tried again for 30 minutes or the rest of the window, others end', () => {
  expect(outcomeOf('RETRY', facts)).toMatchObject({ state: 'PENDING', nextAt: new Date('2026-01-01T12:00:01Z') }); // prettier-ignore
  const since = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
  expect(outcomeOf('RETRY', { ...facts, triedSince: since(31) })).toMatchObject({ reason: 'EXPIRED' }); // prettier-ignore
  const shut = { ...facts, windowUntil: new Date(now.getTime() + 500) };
  expect(outcomeOf('RETRY', shut)).toMatchObject({ reason: 'EXPIRED' });
  expect(outcomeOf('AMBIGUOUS', facts)).toEqual({ state: 'UNKNOWN' });
  expect(outcomeOf('CONFIG', facts)).toEqual({ state: 'PENDING', isHeld: true });
  for (const [failure, reason] of [
    ['WINDOW', 'WINDOW_CLOSED'],
    ['GONE', 'RECIPIENT_GONE'],
    ['INVALID', 'REFUSED'],
    ['TOO_LARGE', 'TOO_LARGE'],
  ] as const)
    expect(outcomeOf(failure, facts)).toEqual({ state: 'FAILED', reason });
});

it('CHANNELS 1.1: pauses grow to five minutes, the provider’s wish counts, quotas end at midnight in Shanghai', () => {
  expect([1, 2, 3, 20].map(attempt => pauseMs(attempt, null, 1))).toEqual([1_000, 2_000, 4_000, 300_000]); // prettier-ignore
  expect(pauseMs(1, 60_000, 0)).toBe(60_000);
  expect(nextQuotaDay(now)).toEqual(new Date('2026-01-01T16:01:00Z'));
});

const arrived = (body: InboundItem['body'], more: Partial<InboundItem> = {}): InboundItem => ({
  key: 'k',
  sender: 's',
  sentAt: null,
  body,
  ...more,
});

it('C-05: a message opens the window anew, a click only where none is open', () => {
  const windows: ChannelTraits['windows'] = {
    MESSAGE: { ms: 172_800_000, messages: 5 },
    MENU: { ms: 60_000, messages: 3 },
  };
  const none = { windowUntil: null, windowLeft: null };
  const click = arrived({ type: 'EVENT', event: 'MENU' });
  const clicked = windowAfter(windows, click, none, now);
  expect(clicked).toEqual({ windowUntil: new Date(now.getTime() + 60_000), windowLeft: 3 });
  const wrote = windowAfter(windows, arrived({ type: 'TEXT', text: 'x' }), clicked, now);
  expect(wrote.windowLeft).toBe(5);
  expect(windowAfter(windows, click, wrote, now)).toBe(wrote);
  expect(windowAfter(windows, arrived({ type: 'EVENT', event: 'UNFOLLOW' }), wrote, now)).toBe(
    wrote,
  );
  expect(isOpen(wrote, new Date(now.getTime() + 172_800_000))).toBe(false);
  expect(isOpen({ ...wrote, windowLeft: 0 }, now)).toBe(false);
});

it('C-04, C-08: long texts are cut at sentences, never inside a sign, and lose nothing', () => {
  const text = '第一句。第二句！第三句？'.repeat(100);
  const parts = splitText(text, 300);
  expect(parts.every(part => [...part].length <= 300 && /[。！？]$/.test(part))).toBe(true);
  expect(parts.join('')).toBe(text);
  expect(splitText('👍'.repeat(7), 3)).toEqual(['👍👍👍', '👍👍👍', '👍']);
  expect(splitText('word '.repeat(5).trim(), 11)).toEqual(['word word', 'word word', 'word']);
  expect(splitText('short', 600)).toEqual(['short']);
});

it('C-18: what a channel cannot carry is changed, never dropped', () => {
  const file = { name: 'a.pdf', mimeType: 'application/pdf', size: 9, url: 'https://x/a.pdf', bytes: async () => Buffer.alloc(0) }; // prettier-ignore
  const traits = (...carries: string[]): ChannelTraits => ({
    carries: new Set(carries) as never,
    textLimit: 300,
    windows: null,
    isRepeatable: false,
    patienceMs: 1,
  });
  const send = (content: object, ...carries: string[]) =>
    adapt(content as never, { traits: traits(...carries), locale: 'en', fileOf: () => file, quoted: null }); // prettier-ignore
  const menu = { kind: 'MENU', title: 'Pick', entries: [{ id: 'a', text: 'One' }, { id: 'b', text: 'Two' }] }; // prettier-ignore

  expect(send(menu)).toEqual([{ type: 'TEXT', text: 'Pick\n1. One\n2. Two' }]);
  expect(send(menu, 'MENU')[0]).toMatchObject({ type: 'MENU', title: 'Pick' });
  const article = { kind: 'ARTICLE', cards: [{ title: 'T', digest: 'D', url: 'https://x' }] };
  expect(send(article)).toEqual([{ type: 'TEXT', text: 'T\nD\nhttps://x' }]);
  const video = { kind: 'VIDEO', fileId: 'f', name: 'a' };
  expect(send(video)).toEqual([{ type: 'TEXT', text: 'Video: a.pdf\nhttps://x/a.pdf' }]);
  expect(send({ ...video, kind: 'STICKER' }, 'IMAGE')[0]).toMatchObject({ type: 'IMAGE' });
  expect(send({ ...video, kind: 'IMAGE' }, 'ARTICLES')[0]).toMatchObject({ type: 'ARTICLES' });
  const quoted = adapt({ kind: 'TEXT', text: 'Yes' }, { traits: traits(), locale: 'en', fileOf: () => null, quoted: 'q'.repeat(80) }); // prettier-ignore
  expect(quoted).toEqual([{ type: 'TEXT', text: `「${'q'.repeat(50)}」\nYes` }]);
  expect(send({ kind: 'NEW_KIND', title: 'T', text: 'x' })).toEqual([
    { type: 'TEXT', text: 'T\nx' },
  ]);
});
