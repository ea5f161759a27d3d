import type { PushProviderName } from '../push-names.ts';
import { apns } from './apns.ts';
import { fcm } from './fcm.ts';
import { honor } from './honor.ts';
import { huawei } from './huawei.ts';
import { jpush } from './jpush.ts';
import { meizu } from './meizu.ts';
import { oppo } from './oppo.ts';
import type { PushProvider } from './push.provider.ts';
import type { Vapid } from './vapid.ts';
import { vivo } from './vivo.ts';
import { webPush } from './web-push.ts';
import { xiaomi } from './xiaomi.ts';

/** Every provider by its name; of several tokens of one device, the one of the provider that stands first is used. */
export type PushProviders = ReadonlyMap<PushProviderName, PushProvider<unknown>>;

/** The providers there are: makers of phones before those who go through them. */
export const createPushProviders = (vapid: Vapid): PushProviders =>
  new Map(
    [apns, huawei, honor, xiaomi, oppo, vivo, meizu, fcm, jpush, webPush(vapid)].map(provider => [
      provider.name,
      provider as PushProvider<unknown>,
    ]),
  );
