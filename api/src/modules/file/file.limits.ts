import type { Limit } from '../../kernel/rate-limits.ts';

const megabyte = 1_048_576;

/** How large things may be (FEATURES K-05 to K-08). Sizes in bytes, times in milliseconds. */
export const fileLimits = {
  size: 20 * megabyte,
  videoSize: 10 * megabyte,
  voiceSize: 2 * megabyte,
  voiceMs: 60_000,
  pixels: 40_000_000,
  thumbnailEdge: 640,
  nameBytes: 255,
} as const;

/** How many uploads one person may begin. */
export const uploadLimit: Limit = { name: 'upload', points: 60, seconds: 60 };
