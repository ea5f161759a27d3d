import type { InboundItem } from '../adapter/inbound.ts';
import { textOf } from '../adapter/plain-json.ts';
import { type WeiboLine, callWeibo } from './weibo.api.ts';
import { linked, mentionKey, readWeiboTime } from './weibo.inbound.ts';

const kinds = [
  { kind: 'status', path: '/2/statuses/mentions.json', list: 'statuses' },
  { kind: 'comment', path: '/2/comments/mentions.json', list: 'comments' },
] as const;
const maxPages = 20;

type Position = Partial<Record<'status' | 'comment', string>>;
type Entry = Record<string, unknown>;

const isAfter = (id: string, position: string) => BigInt(id) > BigInt(position);

/** Mentions since the last look, oldest first. The first look only takes its position: the past is nobody's conversation. */
export async function pollMentions(
  line: WeiboLine,
  position: string | null,
): Promise<{ items: InboundItem[]; position: string }> {
  const known = position === null ? null : (JSON.parse(position) as Position);
  const next: Position = {};
  const items: InboundItem[] = [];
  for (const each of kinds) {
    const since = known?.[each.kind] ?? null;
    const entries = await newest(line, each, since);
    next[each.kind] = entries.at(-1)?.id ?? since ?? '0';
    if (known) items.push(...entries.flatMap(entry => itemOf(each.kind, entry, line.binding.uid)));
  }
  return { items, position: JSON.stringify(next) };
}

async function newest(
  line: WeiboLine,
  { path, list }: (typeof kinds)[number],
  since: string | null,
): Promise<(Entry & { id: string })[]> {
  const found: (Entry & { id: string })[] = [];
  for (let page = 1; page <= (since === null ? 1 : maxPages); page++) {
    const answer = await callWeibo(line, {
      base: 'apiBaseUrl',
      path,
      query: { since_id: since ?? '0', count: '50', page: String(page) },
      isRepeatable: true,
    });
    const entries = (Array.isArray(answer[list]) ? (answer[list] as Entry[]) : []).flatMap(
      entry => {
        const id = textOf(entry['idstr'], entry['mid'], entry['id']);
        return /^\d+$/.test(id) && (since === null || isAfter(id, since)) ? [{ ...entry, id }] : [];
      },
    );
    found.push(...entries);
    if (entries.length < 50) break;
  }
  return found.toSorted((a, b) => (isAfter(a.id, b.id) ? 1 : -1));
}

function itemOf(
  kind: 'status' | 'comment',
  entry: Entry & { id: string },
  uid: string,
): InboundItem[] {
  const user = (entry['user'] ?? {}) as Entry;
  const sender = textOf(user['idstr'], user['id']);
  const text = textOf(entry['text']).trim();
  // The account's own posts mention nobody who waits for an answer.
  if (!/^\d+$/.test(sender) || sender === uid || !text) return [];
  const status = (entry['status'] ?? {}) as Entry;
  const target = kind === 'status' ? entry.id : textOf(status['idstr'], status['id'], entry.id);
  const name = typeof user['screen_name'] === 'string' ? { name: user['screen_name'] } : {};
  return [
    {
      key: mentionKey(kind, entry.id),
      sender,
      sentAt: readWeiboTime(textOf(entry['created_at'])),
      body: linked({ type: 'TEXT', text }, sender, { id: target }),
      contact: name,
      mention: { kind, id: target },
    },
  ];
}
