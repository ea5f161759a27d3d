import type { Translated } from '@parley/kit';
import type { voiceEn } from './en';

/** Texts of recording a voice, in Chinese. */
export const voiceZhCN: Translated<typeof voiceEn> = {
  record: '录制语音',
  heading: '语音消息',
  starting: '正在启动麦克风…',
  recording: '正在录音',
  refused: '无法使用麦克风，请在浏览器中允许后重试。',
  stop: '停止',
  listen: '试听录音',
  again: '重新录制',
};
