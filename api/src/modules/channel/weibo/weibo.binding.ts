import { z } from 'zod';

/** What binds a Weibo account: 管理中心 → 粉丝服务 → 高级功能 → 开发模式. */
export const WeiboBinding = z.object({
  appKey: z.string().regex(/^\d{5,20}$/),
  appSecret: z.string().min(8).max(128),
  previousAppSecret: z.string().nullable().default(null),
  accessToken: z.string().min(8).max(512),
  uid: z.string().regex(/^\d{5,20}$/),
  /** When the access token ends; it lasts about a year. */
  tokenExpiresAt: z.iso.datetime().nullable().default(null),
  pollsMentions: z.boolean().default(true),
  windowHours: z.number().int().min(1).max(720).default(48),
  windowMessages: z.number().int().min(1).max(1_000).nullable().default(null),
  messageBaseUrl: z.url().default('https://m.api.weibo.com'),
  apiBaseUrl: z.url().default('https://api.weibo.com'),
  uploadBaseUrl: z.url().default('https://upload.api.weibo.com'),
});
export type WeiboBinding = z.infer<typeof WeiboBinding>;
