import type { Viewer } from '../../kernel/auth/viewer.ts';
import type { Context } from '../../kernel/context.ts';
import { Fault } from '../../kernel/errors/fault.ts';
import type { Directory, DirectoryPage } from '../agent/index.ts';
import {
  type LogEntry,
  conversationById,
  receiptOfAgent,
  receiptOfVisitor,
} from '../conversation/index.ts';
import type { FileUrls } from '../file/index.ts';
import { type Mask, masked } from '../masking/index.ts';
import type { VisitorNames } from '../visitor/index.ts';
import {
  EventContent,
  FileContent,
  ImageContent,
  LocationContent,
  NoteContent,
  OrderContent,
  RecalledContent,
  SurveyInvitationContent,
  TextContent,
  TrackContent,
  VideoContent,
  VoiceContent,
} from './content.type.ts';
import type { DeliveryState } from './delivery-state.ts';
import { type CarriedDelivery, deliveryOf, deliveryWords, isCarried } from './delivery.ts';
import { eventText } from './event-text.ts';
import { isKind } from './kinds.ts';
import { showKind } from './kinds.view.ts';
import type { StoredContent, StoredFile } from './message-content.ts';
import type { MessageSender } from './message.type.ts';

/** Who wrote something, as it is stored. */
type Author = Pick<LogEntry, 'senderKind' | 'senderId'>;

const filled = <T extends object>(target: T, values: object): T => Object.assign(target, values);
const nothing = {
  title: null,
  address: null,
  price: null,
  description: null,
  imageUrl: null,
  itemUrl: null,
  status: null,
};

/** Turns stored entries into what a viewer may see: names, addresses of files, sentences in his language. */
export class MessageView {
  constructor(
    private readonly directory: Directory,
    private readonly visitors: VisitorNames,
    private readonly files: FileUrls,
  ) {}

  /** Who wrote it. To visitors an agent is the company, unless the tenant shows nicknames (FEATURES W-09). */
  async sender(ctx: Context, entry: Author): Promise<MessageSender> {
    const page = await this.directory.page(ctx);
    const { senderKind: kind } = entry;
    const isOwn = isWrittenBy(ctx.viewer, entry);
    if (kind === 'VISITOR' && entry.senderId) {
      return { kind, isOwn, name: await this.visitors.name(ctx, entry.senderId), avatarUrl: null };
    }
    const agent = shownAgent(ctx.viewer, entry, page);
    const face = agent ? agent.avatarFileId : page.logoFileId;
    return {
      kind,
      isOwn,
      name: agent?.nickname ?? (kind === 'SYSTEM' ? page.dispatcherName : page.companyName),
      avatarUrl: face ? this.files.publicUrl(ctx, face) : null,
    };
  }

  /** What the company is called. */
  async company(ctx: Context): Promise<string> {
    return (await this.directory.page(ctx)).companyName;
  }

  /** What is hidden from this reader; null: nothing. A visitor sees what he and the company wrote as it is (FEATURES K-28). */
  async mask(ctx: Context): Promise<Mask | null> {
    return ctx.viewer.kind === 'VISITOR' ? null : (await this.directory.page(ctx)).mask;
  }

  /** A text that stands outside of messages, as this reader may see it. */
  async words(ctx: Context, text: string): Promise<string> {
    return (await this.mask(ctx))?.text(text) ?? text;
  }

  /** What it holds, with dots for what is hidden; a withdrawn one holds nothing any more. */
  async content(ctx: Context, entry: LogEntry): Promise<object> {
    const mask = await this.mask(ctx);
    if (!mask) return this.fullContent(ctx, entry);
    // Addresses of files hold their names, so the names are hidden first.
    const content = masked(entry.content, mask);
    return masked(await this.fullContent(ctx, { ...entry, content }), mask);
  }

  /** Whether something of it is shown as dots. */
  async hasMasked(ctx: Context, entry: LogEntry): Promise<boolean> {
    const mask = await this.mask(ctx);
    if (!mask || entry.recalledAt) return false;
    const full = await this.fullContent(ctx, entry);
    return masked(entry.content, mask) !== entry.content || masked(full, mask) !== full;
  }

  /** The same with nothing hidden, for those who may see that. */
  async fullContent(ctx: Context, entry: LogEntry): Promise<object> {
    if (entry.recalledAt) return filled(new RecalledContent(), { by: entry.senderKind });
    const content = entry.content as StoredContent;
    if (isKind(content)) return showKind(ctx, this.files, entry, content);
    switch (content.kind) {
      case 'TEXT':
        return filled(new TextContent(), { text: content.text });
      case 'NOTE':
        return filled(new NoteContent(), { text: content.text });
      case 'LOCATION':
        return filled(new LocationContent(), { ...nothing, ...content });
      case 'TRACK':
        return filled(new TrackContent(), { ...nothing, ...content });
      case 'ORDER':
        return filled(new OrderContent(), { ...nothing, ...content });
      case 'SURVEY':
        return filled(new SurveyInvitationContent(), { conversationId: entry.conversationId });
      case 'EVENT':
        return this.#event(ctx, content);
      default:
        return this.#file(ctx, content);
    }
  }

  /** How far it has come: as its provider says, or read once the other side has seen past it. */
  async delivery(ctx: Context, entry: LogEntry): Promise<DeliveryState> {
    const carried = await this.#carried(ctx, entry);
    if (carried) return carried.state;
    if (entry.isFresh) return 'SENT';
    const conversation = await conversationById(ctx, entry.conversationId);
    if (!conversation) throw new Fault('NOT_FOUND');
    const { read, delivered } = await (entry.senderKind === 'VISITOR'
      ? receiptOfAgent(ctx, conversation)
      : receiptOfVisitor(ctx, conversation));
    if (entry.seq <= read) return 'READ';
    return entry.seq <= delivered ? 'DELIVERED' : 'SENT';
  }

  /** Why it did not arrive, in words; null where it did, or may still. */
  async deliveryReason(ctx: Context, entry: LogEntry): Promise<string | null> {
    const carried = await this.#carried(ctx, entry);
    return carried && deliveryWords(carried, ctx.locale);
  }

  async #carried(ctx: Context, entry: LogEntry): Promise<CarriedDelivery | null> {
    const isOurs =
      entry.senderKind !== 'VISITOR' && entry.kind !== 'EVENT' && entry.kind !== 'NOTE';
    if (!isOurs || ctx.viewer.kind === 'VISITOR') return null;
    return (await isCarried(ctx, entry.conversationId)) ? deliveryOf(ctx, entry.id) : null;
  }

  async #event(
    ctx: Context,
    event: Extract<StoredContent, { kind: 'EVENT' }>,
  ): Promise<EventContent> {
    const page = await this.directory.page(ctx);
    const isVisitor = ctx.viewer.kind === 'VISITOR';
    const nameOf = (agentId: string) =>
      isVisitor && !page.showAgentNickname ? null : (page.agents.get(agentId)?.nickname ?? null);
    return filled(new EventContent(), {
      type: event.type,
      text: eventText(event, { locale: ctx.locale, isVisitor, nameOf }),
    });
  }

  #file(ctx: Context, stored: StoredFile): object {
    const reference = { id: stored.fileId, name: stored.name };
    const file = this.files.show(ctx, {
      ...reference,
      mimeType: stored.mimeType,
      size: stored.size,
    });
    const thumbnailUrl = () => this.files.url(ctx, reference, 'thumbnail');
    switch (stored.kind) {
      case 'IMAGE':
        return filled(new ImageContent(), {
          file,
          width: stored.width ?? 0,
          height: stored.height ?? 0,
          thumbnailUrl: thumbnailUrl(),
        });
      case 'VOICE':
        return stored.durationMs === undefined
          ? filled(new FileContent(), { file })
          : filled(new VoiceContent(), { file, durationMs: stored.durationMs });
      case 'VIDEO':
        return filled(new VideoContent(), {
          file,
          durationMs: stored.durationMs ?? null,
          posterUrl: null,
        });
      case 'FILE':
        return filled(new FileContent(), { file });
    }
  }
}

function isWrittenBy(viewer: Viewer, { senderKind, senderId }: Author): boolean {
  if (viewer.kind === 'AGENT') return senderKind === 'AGENT' && senderId === viewer.agentId;
  return viewer.kind === 'VISITOR' && senderKind === 'VISITOR' && senderId === viewer.visitorId;
}

/** The agent who wrote an entry, to those who may know him. */
function shownAgent(viewer: Viewer, { senderKind, senderId }: Author, page: DirectoryPage) {
  const isNamed = viewer.kind !== 'VISITOR' || page.showAgentNickname;
  return senderKind === 'AGENT' && senderId && isNamed ? page.agents.get(senderId) : undefined;
}
