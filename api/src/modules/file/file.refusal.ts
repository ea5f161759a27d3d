import type { Locale } from '../../kernel/context.ts';
import { say, type Sentence } from '../../kernel/errors/words.ts';

interface Reason extends Sentence {
  /** The HTTP status an upload is answered with. */
  readonly status: number;
}

const reasons = {
  EMPTY: { status: 400, en: 'The file is empty.', 'zh-CN': '文件是空的。' },
  TOO_LARGE: {
    status: 413,
    en: 'The file is larger than 20 MB.',
    'zh-CN': '文件超过 20 MB，无法上传。',
  },
  LARGER_THAN_ANNOUNCED: {
    status: 413,
    en: 'More arrived than was announced. Choose the file again.',
    'zh-CN': '收到的内容比声明的多，请重新选择文件。',
  },
  INCOMPLETE: {
    status: 400,
    en: 'The upload broke off. Try again.',
    'zh-CN': '上传中断，请重试。',
  },
  TOO_SLOW: {
    status: 408,
    en: 'The upload came to a halt. Try again.',
    'zh-CN': '上传停滞，请重试。',
  },
  BUSY: {
    status: 429,
    en: 'Too many uploads at once. Try again in a moment.',
    'zh-CN': '同时上传的文件过多，请稍后再试。',
  },
  PROGRAM: {
    status: 415,
    en: 'Programs, scripts and web pages cannot be sent.',
    'zh-CN': '不能发送程序、脚本或网页文件。',
  },
  NOT_AS_NAMED: {
    status: 415,
    en: 'The content is not what the name says it is.',
    'zh-CN': '文件内容与其名称不符。',
  },
  PICTURE_UNREADABLE: {
    status: 415,
    en: 'This picture cannot be read. Send it as PNG, JPEG, GIF or WebP.',
    'zh-CN': '无法读取这张图片，请使用 PNG、JPEG、GIF 或 WebP 格式。',
  },
  PICTURE_TOO_LARGE: {
    status: 413,
    en: 'The picture has more than 40 megapixels.',
    'zh-CN': '图片超过 4000 万像素。',
  },
  NOT_A_PICTURE: { status: 415, en: 'Choose a picture.', 'zh-CN': '请选择图片文件。' },
  KIND_NOT_WELCOME: {
    status: 415,
    en: 'Files of this kind cannot be sent here.',
    'zh-CN': '此处不支持发送这类文件。',
  },
  VIDEO_CONTAINER: {
    status: 415,
    en: 'Only mp4 videos can be sent.',
    'zh-CN': '视频仅支持 mp4 格式。',
  },
  VIDEO_TOO_LARGE: {
    status: 413,
    en: 'The video is larger than 10 MB.',
    'zh-CN': '视频超过 10 MB，无法上传。',
  },
  NOT_UPLOADED: {
    status: 409,
    en: 'The file was not uploaded.',
    'zh-CN': '文件尚未上传。',
  },
  UPLOADED_BEFORE: {
    status: 409,
    en: 'This file was uploaded before.',
    'zh-CN': '该文件已上传过。',
  },
  EXPIRED: {
    status: 410,
    en: 'This address has expired. Ask for a new one.',
    'zh-CN': '该地址已失效，请重新获取。',
  },
} satisfies Record<string, Reason>;

/** Why a file is declined. */
export type RefusalReason = keyof typeof reasons;

/** Thrown where an uploaded file turns out to be unwelcome. */
export class Refusal extends Error {
  readonly reason: RefusalReason;

  constructor(reason: RefusalReason) {
    super(reason);
    this.reason = reason;
  }

  get status(): number {
    return reasons[this.reason].status;
  }

  /** The sentence for the person who uploads. */
  text(locale: Locale): string {
    return say(reasons[this.reason], locale);
  }
}
