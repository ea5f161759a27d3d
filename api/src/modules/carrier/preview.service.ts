import type { Context } from '../../kernel/context.ts';
import { notFound } from '../../kernel/errors/fault.ts';
import { UserError, type InvalidInputError } from '../../kernel/errors/user-error.ts';
import { type Sentence, say } from '../../kernel/errors/words.ts';
import { isUuid } from '../../kernel/uuid.ts';
import type { Bindings, OutboundPart } from '../channel/index.ts';
import { getConversation } from '../conversation/index.ts';
import { File, type FileService } from '../file/index.ts';
import { type DeskContentInput, type StoredContent, readContent } from '../message/index.ts';
import type { OutboundContent } from './outbound.content.ts';

const words: Record<Exclude<OutboundPart['type'], 'TEXT'>, Sentence> = {
  IMAGE: { en: '[Picture] {name}', 'zh-CN': '[图片] {name}' },
  VOICE: { en: '[Voice message]', 'zh-CN': '[语音]' },
  VIDEO: { en: '[Video] {name}', 'zh-CN': '[视频] {name}' },
  FILE: { en: '[File] {name}', 'zh-CN': '[文件] {name}' },
  ARTICLES: { en: '[Cards] {name}', 'zh-CN': '[图文] {name}' },
  MENU: { en: '[Menu] {name}', 'zh-CN': '[菜单] {name}' },
  LOCATION: { en: '[Location] {name}', 'zh-CN': '[位置] {name}' },
};

function nameOf(part: OutboundPart): string {
  switch (part.type) {
    case 'TEXT':
      return part.text;
    case 'ARTICLES':
      return part.cards.map(({ title }) => title).join(', ');
    case 'MENU':
      return [part.title, ...part.entries.map(({ text }) => text)].join(' · ');
    case 'LOCATION':
      return part.title ?? part.address ?? `${part.latitude}, ${part.longitude}`;
    default:
      return part.file.name;
  }
}

/** Shows before it is sent how a message will arrive (FEATURES C-18). */
export class PreviewService {
  constructor(
    private readonly bindings: Bindings,
    private readonly content: OutboundContent,
    private readonly files: FileService,
  ) {}

  async preview(
    ctx: Context,
    conversationId: string,
    input: DeskContentInput,
  ): Promise<{ parts: string[]; isChanged: boolean } | InvalidInputError> {
    const conversation = await getConversation(ctx, conversationId);
    const content = input.file
      ? await this.#file(ctx, input.file.fileId)
      : await readContent(ctx, this.files, input);
    if (content instanceof UserError) return content as InvalidInputError;
    const bound = await this.bindings.read(ctx, conversation.channelId);
    if (!bound || content.kind === 'NOTE')
      return { parts: 'text' in content ? [content.text] : [], isChanged: false };
    const parts = await this.content.pieces(ctx, bound, content, null);
    const [only] = parts;
    const isSame =
      parts.length === 1 &&
      (only?.type === 'TEXT' && content.kind === 'TEXT'
        ? only.text === content.text.trim()
        : isAsIs(content.kind, only?.type));
    const shown = parts.map(part =>
      part.type === 'TEXT' ? part.text : say(words[part.type], ctx.locale, { name: nameOf(part) }),
    );
    return { parts: shown, isChanged: !isSame };
  }

  /** An own file as it would be sent, without taking it into use. */
  async #file(ctx: Context, fileId: string): Promise<StoredContent> {
    const file = isUuid(fileId)
      ? await ctx.em.findOne(File, { id: fileId, ownerId: ctx.agent.agentId, state: 'READY' })
      : null;
    if (!file) throw notFound();
    const { name, mimeType, size } = file;
    return { kind: file.kind ?? 'FILE', fileId, name, mimeType, size };
  }
}

const isAsIs = (kind: string, type: OutboundPart['type'] | undefined): boolean =>
  kind === type || ((kind === 'ARTICLE' || kind === 'LINK') && type === 'ARTICLES');
