import type { Translated } from '../i18n/dictionary';
import type { uploadEn } from './en';

/** The texts of uploads in Chinese. */
export const uploadZhCN: Translated<typeof uploadEn> = {
  kinds: '支持 PNG、JPEG、GIF、WebP，不超过 {{size}}\u00a0MB',
  kind: '只支持 PNG、JPEG、GIF、WebP，请换一张图片。',
  size: '图片超过 {{size}}\u00a0MB，请换一张小一些的。',
  progress: '上传进度',
};
