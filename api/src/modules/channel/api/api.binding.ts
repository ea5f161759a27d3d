import { z } from 'zod';

/** What the other side of an API channel can do besides text. */
export const ApiFeature = {
  IMAGE: 'IMAGE',
  VOICE: 'VOICE',
  VIDEO: 'VIDEO',
  FILE: 'FILE',
  LOCATION: 'LOCATION',
  ARTICLES: 'ARTICLES',
  MENU: 'MENU',
  TYPING: 'TYPING',
} as const;
export type ApiFeature = keyof typeof ApiFeature;

/** What binds an API channel. */
export const ApiBinding = z.object({
  /** Where answers go; null: the other side only brings messages. */
  url: z.url().nullable().default(null),
  secret: z.string().min(16).max(200),
  previousSecret: z.string().nullable().default(null),
  features: z.array(z.enum(ApiFeature)).default(['IMAGE', 'VOICE', 'VIDEO', 'FILE', 'LOCATION']),
  account: z.string().min(1).max(100),
});
export type ApiBinding = z.infer<typeof ApiBinding>;
