import { z } from 'zod';

/** What binds a WeChat account: 公众号 → 设置与开发 → 基本配置. */
export const WechatBinding = z.object({
  appId: z.string().regex(/^wx[0-9a-zA-Z]{8,32}$/),
  appSecret: z.string().min(16).max(128),
  token: z.string().regex(/^[0-9A-Za-z]{3,32}$/),
  previousToken: z.string().nullable().default(null),
  aesKey: z
    .string()
    .regex(/^[A-Za-z0-9]{43}$/)
    .nullable()
    .default(null),
  previousAesKey: z.string().nullable().default(null),
  mode: z.enum(['PLAIN', 'COMPATIBLE', 'ENCRYPTED']).default('ENCRYPTED'),
  windowHours: z.number().int().min(1).max(720).default(48),
  windowMessages: z.number().int().min(1).max(1_000).default(5),
  baseUrl: z.url().default('https://api.weixin.qq.com'),
});
export type WechatBinding = z.infer<typeof WechatBinding>;
