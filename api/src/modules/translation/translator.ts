import { createHash } from 'node:crypto';
import type { Context } from '../../kernel/context.ts';
import { textListOf } from '../../kernel/db/list.ts';
import type { OutgoingHttp } from '../../kernel/http/outgoing/index.ts';
import type { SealedBox } from '../../kernel/sealed.ts';
import type { LogEntry } from '../conversation/index.ts';
import { type Mask, maskOf } from '../masking/index.ts';
import { providers } from './provider/providers.ts';
import type { Translated } from './provider/translation.provider.ts';
import { type ServiceRow, accountOf, serviceOf } from './service-account.ts';

/** A text to be translated, as it may be shown to everybody. */
interface Wanted {
  readonly messageId: string;
  readonly text: string;
  readonly hash: string;
}

interface Kept extends Translated {
  readonly messageId: string;
  readonly sourceHash: string;
}

const atOnce = 4;
const mostFailures = 2;

/**
 * Says messages in other languages (FEATURES K-27): what was translated once is kept, the rest is asked of the company's service,
 * outside of any transaction. What it cannot say is left out, and the reader keeps the original.
 */
export class Translator {
  // Two readers of one message pay once.
  readonly #running = new Map<string, Promise<Translated>>();

  constructor(
    private readonly http: OutgoingHttp,
    private readonly box: SealedBox,
  ) {}

  /** Texts and notes among the entries in a language, by id of the message. */
  async translate(
    ctx: Context,
    entries: readonly LogEntry[],
    language: string,
  ): Promise<ReadonlyMap<string, Translated>> {
    const service = await serviceOf(ctx);
    if (!service) return new Map();
    const mask = await maskOf(ctx);
    const wanted = entries.flatMap(entry => wantedOf(entry, mask));
    const found = await keptOf(ctx, wanted, language);
    const missing = wanted.filter(({ messageId }) => !found.has(messageId));
    await this.#ask(ctx, service, missing, language, (messageId, said) =>
      found.set(messageId, said),
    );
    return found;
  }

  async #ask(
    ctx: Context,
    service: ServiceRow,
    missing: readonly Wanted[],
    language: string,
    tell: (messageId: string, said: Translated) => void,
  ): Promise<void> {
    const rest = missing.values();
    let failures = 0;
    const work = async () => {
      for (const wanted of rest) {
        // A service that is down is not asked fifty times.
        if (failures >= mostFailures) return;
        try {
          tell(wanted.messageId, await this.#once(ctx, service, wanted, language));
        } catch (error) {
          failures += 1;
          ctx.log.warn({ err: error }, 'A message could not be translated.');
        }
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
  }

  #once(ctx: Context, service: ServiceRow, wanted: Wanted, language: string): Promise<Translated> {
    const key = `${ctx.tenantId} ${wanted.messageId} ${language} ${wanted.hash}`;
    const running = this.#running.get(key);
    if (running) return running;
    const made = this.#make(ctx, service, wanted, language).finally(() =>
      this.#running.delete(key),
    );
    this.#running.set(key, made);
    return made;
  }

  async #make(
    ctx: Context,
    service: ServiceRow,
    { messageId, text, hash }: Wanted,
    language: string,
  ): Promise<Translated> {
    const account = accountOf(ctx, service, this.box);
    const provider = providers[service.provider];
    const said = await provider.translate(this.http, account, text, language);
    await ctx.query(
      `insert into app.message_translation (tenant_id, message_id, language, source_hash, text, source_language, created_at)
       values (?, ?, ?, ?, ?, ?, ?)
       on conflict (tenant_id, message_id, language) do update
         set source_hash = excluded.source_hash, text = excluded.text, source_language = excluded.source_language`,
      [ctx.tenantId, messageId, language, hash, said.text, said.sourceLanguage, ctx.now()],
    );
    return said;
  }
}

/** What of an entry can be translated, with dots for what is hidden: that never goes to the service (FEATURES K-28). */
function wantedOf(entry: LogEntry, mask: Mask | null): Wanted[] {
  const { text } = entry.content as { text?: string };
  const isText = entry.kind === 'TEXT' || entry.kind === 'NOTE';
  if (!isText || !text?.trim() || entry.recalledAt) return [];
  const shown = mask?.text(text) ?? text;
  const hash = createHash('sha256').update(shown).digest('base64url');
  return [{ messageId: entry.id, text: shown, hash }];
}

async function keptOf(
  ctx: Context,
  wanted: readonly Wanted[],
  language: string,
): Promise<Map<string, Translated>> {
  const rows = await ctx.query<Kept>(
    `select message_id, source_hash, text, source_language from app.message_translation
      where tenant_id = ? and language = ? and message_id = any(?::uuid[])`,
    [ctx.tenantId, language, textListOf(wanted.map(({ messageId }) => messageId))],
  );
  const hashes = new Map(wanted.map(({ messageId, hash }) => [messageId, hash]));
  const fitting = rows.filter(row => hashes.get(row.messageId) === row.sourceHash);
  return new Map(fitting.map(row => [row.messageId, row]));
}
