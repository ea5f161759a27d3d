import type { Context } from '../../kernel/context.ts';
import { InputCheck, type Rule, httpsAddress, length } from '../../kernel/errors/invalid-input.ts';
import { type InvalidInputError } from '../../kernel/errors/user-error.ts';
import type { Sentence } from '../../kernel/errors/words.ts';
import type { FileRefusedError, FileService } from '../file/index.ts';
import type { DeskContentInput, OrderInput, TrackInput } from './content-input.type.ts';
import { readKind } from './kinds.read.ts';
import type { StoredContent } from './message-content.ts';

const exactlyOne: Sentence = {
  en: 'Give exactly one kind of content.',
  'zh-CN': '请且仅提供一种内容。',
};
const degrees =
  (limit: number): Rule<number> =>
  value =>
    Math.abs(value) <= limit
      ? null
      : {
          sentence: {
            en: 'Between -{limit} and {limit}.',
            'zh-CN': '应在 -{limit} 到 {limit} 之间。',
          },
          values: { limit },
        };

const present = <T extends object>(values: T): T =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== null),
  ) as T;

/** What will be stored of an input, after all checks; a file is bound to its message by this. */
export async function readContent(
  ctx: Context,
  files: FileService,
  input: DeskContentInput,
): Promise<StoredContent | InvalidInputError | FileRefusedError> {
  const parts = Object.entries(input).filter(([, value]) => value !== undefined && value !== null);
  const check = new InputCheck(ctx.locale);
  if (parts.length !== 1) return check.fault('content', exactlyOne).error as InvalidInputError;
  if (input.file) return readFile(ctx, files, input.file.fileId);
  if (input.sticker) return readSticker(ctx, files, input.sticker.fileId);
  const kind = readKind(ctx, check, input);
  if (kind) return check.error ?? kind;
  const content = readPlain(check, input);
  return check.error ?? content;
}

function readPlain(check: InputCheck, input: DeskContentInput): StoredContent {
  if (input.location) {
    const { latitude, longitude, title, address } = input.location;
    check
      .check('content.location.latitude', latitude, degrees(90))
      .check('content.location.longitude', longitude, degrees(180))
      .check('content.location.title', title, length(0, 200))
      .check('content.location.address', address, length(0, 500));
    return present({ kind: 'LOCATION' as const, latitude, longitude, title, address });
  }
  if (input.order) {
    checkCard(check, 'content.order', input.order)
      .check('content.order.orderNumber', input.order.orderNumber, length(1, 200))
      .check('content.order.status', input.order.status, length(0, 50));
    return present({
      ...cardOf(input.order),
      kind: 'ORDER' as const,
      orderNumber: input.order.orderNumber,
      status: input.order.status,
    });
  }
  if (input.track) {
    checkCard(check, 'content.track', input.track);
    return present({ ...cardOf(input.track), kind: 'TRACK' as const });
  }
  const kind = input.note ? 'NOTE' : 'TEXT';
  const text = (input.note ?? input.text)?.text ?? '';
  check.check(input.note ? 'content.note.text' : 'content.text.text', text, length(1, 5_000));
  return { kind, text };
}

function checkCard(check: InputCheck, path: string, card: TrackInput): InputCheck {
  return check
    .check(`${path}.title`, card.title, length(1, 200))
    .check(`${path}.price`, card.price, length(0, 50))
    .check(`${path}.description`, card.description, length(0, 500))
    .check(`${path}.imageUrl`, card.imageUrl, httpsAddress)
    .check(`${path}.itemUrl`, card.itemUrl, httpsAddress);
}

const cardOf = ({ title, price, description, imageUrl, itemUrl }: TrackInput | OrderInput) => ({
  title,
  price,
  description,
  imageUrl,
  itemUrl,
});

async function readFile(
  ctx: Context,
  files: FileService,
  fileId: string,
): Promise<StoredContent | FileRefusedError> {
  const file = await files.claim(ctx, fileId);
  if ('code' in file) return file;
  return present({
    kind: file.kind ?? ('FILE' as const),
    fileId: file.id,
    name: file.name,
    mimeType: file.mimeType,
    size: file.size,
    width: file.width ?? undefined,
    height: file.height ?? undefined,
    durationMs: file.durationMs ?? undefined,
  });
}

const stickerSize = 500 * 1_024;
const tooLarge: Sentence = {
  en: 'A sticker has 500 KB at most.',
  'zh-CN': '表情图片不能超过 500 KB。',
};

async function readSticker(
  ctx: Context,
  files: FileService,
  fileId: string,
): Promise<StoredContent | InvalidInputError | FileRefusedError> {
  const file = await files.claimImage(ctx, fileId);
  if ('code' in file) return file;
  const { id, name, mimeType, size } = file;
  if (size > stickerSize)
    return new InputCheck(ctx.locale).fault('content.sticker', tooLarge).error as InvalidInputError;
  return { kind: 'STICKER', fileId: id, name, mimeType, size };
}
