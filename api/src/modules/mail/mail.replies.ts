import { createHash } from 'node:crypto';
import { type ParsedMail, simpleParser } from 'mailparser';
import type { Context } from '../../kernel/context.ts';
import { type ConversationOpening, type NewEntry, OpeningRefused } from '../conversation/index.ts';
import { type File, type FileIntake, Refusal } from '../file/index.ts';
import type { StoredContent, StoredFile } from '../message/index.ts';
import { addToTicket } from '../ticket/index.ts';
import { NotAdmitted } from '../visitor/index.ts';
import { forgetBounce, takeBounce } from './mail.bounces.ts';
import type { FoundMail } from './mail.inbox.ts';
import { type MailTags, tagsIn } from './mail.tags.ts';
import { textOf } from './mail.text.ts';
import { type MailHeaders, isAutomatic, withoutQuote } from './reply.policy.ts';

const longestText = 5_000;
const mostFiles = 10;

/** What became of a mail that was found. */
type Outcome =
  | 'TAKEN'
  | 'AUTOMATIC'
  | 'BOUNCED'
  | 'TOO_LARGE'
  | 'NOT_AN_ANSWER'
  | 'EXPIRED'
  | 'OTHER_SENDER'
  | 'EMPTY'
  | 'NOT_ADMITTED';

interface Answered {
  readonly id: string;
  /** The ticket it told of; null: a conversation. */
  readonly ticketId: string | null;
  readonly address: string;
  readonly visitorId: string;
  readonly channelId: string;
  readonly expiresAt: Date;
}

interface Parts {
  readonly tags: MailTags;
  readonly opening: ConversationOpening;
  readonly intake: FileIntake;
  /** The mailbox mails are sent from. */
  readonly ourAddress: string;
}

/**
 * Takes a mail as the answer of the visitor it was sent to, once by its Message-ID: whoever writes from another address than
 * the one we wrote to, or without what only he was sent, is not heard.
 */
export async function takeReply(ctx: Context, { source }: FoundMail, parts: Parts): Promise<void> {
  if (!source) return;
  const parsed = await simpleParser(source, {
    skipTextToHtml: true,
    keepDeliveryStatus: true,
    skipImageLinks: true,
    maxHtmlLengthToParse: 200_000,
  });
  const key = keyOf(parsed, source);
  const [known] = await ctx.query(
    'select 1 from app.mail_received where tenant_id = ? and key = ?',
    [ctx.tenantId, key],
  );
  if (known) return;
  const bounced = await takeBounce(ctx, parsed, parts.tags);
  if (bounced) return note(ctx, key, 'BOUNCED', bounced);
  const judged = await judge(ctx, parsed, parts);
  if (typeof judged === 'string') return note(ctx, key, judged, null);
  const text = withoutQuote(textOf(parsed));
  const files = await keepFiles(ctx, parsed, judged.visitorId, parts.intake);
  const words = [...text].slice(0, longestText).join('');
  if (!words && files.length === 0) return note(ctx, key, 'EMPTY', judged.id);
  const visitor = ctx.as(ctx.tenantId, {
    kind: 'VISITOR',
    visitorId: judged.visitorId,
    channelId: judged.channelId,
  });
  try {
    await visitor.transact(async inner => {
      if (!(await remember(inner, key, 'TAKEN', judged.id))) return;
      await forgetBounce(inner, judged.address);
      const attached = files.map(contentOf);
      if (judged.ticketId) return addToTicket(inner, judged.ticketId, words, attached);
      const text: StoredContent[] = words ? [{ kind: 'TEXT', text: words }] : [];
      for (const content of [...text, ...attached])
        await parts.opening.append(inner, id => entryOf(inner, id, content), null, null);
    });
  } catch (error) {
    if (!(error instanceof OpeningRefused || error instanceof NotAdmitted)) throw error;
    await note(ctx, key, 'NOT_ADMITTED', judged.id);
  }
}

async function judge(
  ctx: Context,
  parsed: ParsedMail,
  { tags, ourAddress }: Parts,
): Promise<Answered | Outcome> {
  const headers = headersOf(parsed);
  const from = (parsed.from?.value ?? []).map(({ address }) => (address ?? '').toLowerCase());
  if (isAutomatic(headers, from[0] ?? '', ourAddress)) return 'AUTOMATIC';
  const places = ['to', 'cc', 'delivered-to', 'x-original-to', 'in-reply-to', 'references'];
  const mailId = tagsIn(...places.map(name => headers.get(name) ?? ''))
    .slice(-20)
    .map(tag => tags.read(ctx.tenantId, tag, 'reply'))
    .find(id => id !== null);
  if (!mailId) return 'NOT_AN_ANSWER';
  const [mail] = await ctx.query<Answered>(
    `select m.id, m.ticket_id, m.address, m.expires_at, coalesce(c.visitor_id, t.visitor_id) as visitor_id,
            coalesce(c.channel_id, t.channel_id) as channel_id
       from app.mail m
       left join app.conversation c on c.tenant_id = m.tenant_id and c.id = m.conversation_id
       left join app.ticket t on t.tenant_id = m.tenant_id and t.id = m.ticket_id
      where m.tenant_id = ? and m.id = ? and m.kind <> 'CONFIRM'`,
    [ctx.tenantId, mailId],
  );
  if (!mail) return 'NOT_AN_ANSWER';
  if (mail.expiresAt <= ctx.now()) return 'EXPIRED';
  return from.length === 1 && from[0] === mail.address ? mail : 'OTHER_SENDER';
}

/** As they stand in the mail; of one that stands there twice all of them. */
function headersOf({ headerLines }: ParsedMail): MailHeaders {
  const headers = new Map<string, string>();
  for (const { key, line } of headerLines) {
    const value = line
      .slice(line.indexOf(':') + 1)
      .replaceAll(/\r?\n\s*/g, ' ')
      .trim();
    headers.set(key, [headers.get(key), value].filter(Boolean).join(' '));
  }
  return headers;
}

const keyOf = ({ messageId }: ParsedMail, source: Buffer): string =>
  messageId && messageId.length <= 500
    ? messageId
    : `sha256:${createHash('sha256').update(source).digest('hex')}`;

/** Attachments that are welcome as a visitor's files; others are left out. Signs of mail programs are no attachments. */
async function keepFiles(
  ctx: Context,
  { attachments }: ParsedMail,
  visitorId: string,
  intake: FileIntake,
): Promise<File[]> {
  const kept: File[] = [];
  for (const { filename, contentType, content, related } of attachments) {
    if (kept.length === mostFiles || related || !filename) continue;
    try {
      const own = ctx.as(ctx.tenantId, ctx.viewer);
      kept.push(
        await intake.keep(own, visitorId, {
          name: filename,
          mimeType: contentType,
          bytes: content,
        }),
      );
    } catch (error) {
      if (!(error instanceof Refusal) || error.reason === 'BUSY') throw error;
    }
  }
  return kept;
}

const contentOf = (file: File): StoredFile => ({
  kind: file.kind ?? 'FILE',
  fileId: file.id,
  name: file.name,
  mimeType: file.mimeType,
  size: file.size,
  ...(file.width ? { width: file.width } : {}),
  ...(file.height ? { height: file.height } : {}),
  ...(file.durationMs ? { durationMs: file.durationMs } : {}),
});

const entryOf = (ctx: Context, conversationId: string, content: StoredContent): NewEntry => ({
  tenantId: ctx.tenantId,
  conversationId,
  id: ctx.newId(),
  clientMessageId: ctx.newId(),
  senderKind: 'VISITOR',
  senderId: ctx.visitor.visitorId,
  kind: content.kind,
  content,
  payloadHash: 'mailed',
  quoteId: null,
  createdAt: ctx.now(),
});

async function remember(
  ctx: Context,
  key: string,
  outcome: Outcome,
  mailId: string | null,
): Promise<boolean> {
  const rows = await ctx.em.execute<unknown[]>(
    `insert into app.mail_received (tenant_id, key, outcome, mail_id, received_at) values (?, ?, ?, ?, ?)
     on conflict do nothing returning key`,
    [ctx.tenantId, key, outcome, mailId, ctx.now()],
  );
  return rows.length > 0;
}

const note = async (ctx: Context, key: string, outcome: Outcome, mailId: string | null) => {
  await remember(ctx.as(ctx.tenantId, ctx.viewer), key, outcome, mailId);
};
