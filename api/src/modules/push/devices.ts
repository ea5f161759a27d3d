import type { Context } from '../../kernel/context.ts';
import { Fault } from '../../kernel/errors/fault.ts';
import { InputCheck } from '../../kernel/errors/invalid-input.ts';
import type { InvalidInputError } from '../../kernel/errors/user-error.ts';
import type { Sentence } from '../../kernel/errors/words.ts';
import type { OutgoingHttp } from '../../kernel/http/outgoing/index.ts';
import { channelById, settingsOf } from '../channel/index.ts';
import { isPushService } from './provider/web-push.ts';
import { PushProviderName } from './push-names.ts';

const mostDevices = 20;

const badToken: Sentence = {
  en: 'This is no token of this provider.',
  'zh-CN': '推送 token 格式不正确。',
};
const badApp: Sentence = {
  en: 'Give the app’s bundle or package.',
  'zh-CN': '请填写应用的 Bundle ID 或包名。',
};
const badEndpoint: Sentence = {
  en: 'This is no subscription of a browser we can reach.',
  'zh-CN': '无法识别该浏览器的推送订阅。',
};
const isOff: Sentence = {
  en: 'Web push is off for this channel.',
  'zh-CN': '该渠道未开启网页推送。',
};

/** The two keys of a browser's subscription. */
export interface BrowserKeys {
  readonly p256dh: string;
  readonly auth: string;
}

/** A device's name at a provider. */
export interface TokenWish {
  readonly provider: PushProviderName;
  readonly token: string;
  readonly appId?: string | null;
  readonly isSandbox?: boolean | null;
  readonly keys?: BrowserKeys | null;
  readonly locale: string;
}

/** Whose device it is. */
type Owner =
  | { readonly visitorId: string; readonly channelId: string }
  | { readonly agentId: string; readonly sessionId: string };

/** Devices that can be reached while nobody looks (FEATURES N-02, S-13). */
export class PushDevices {
  constructor(private readonly http: OutgoingHttp) {}

  /** Keeps a token of the visitor's device; the one it replaces goes. Throws UNAUTHENTICATED on a device that was signed out. */
  async register(ctx: Context, wish: TokenWish): Promise<InvalidInputError | null> {
    const { visitorId, channelId } = ctx.visitor;
    const deviceId = deviceOf(ctx);
    const check = this.#check(ctx, wish);
    if (wish.provider === 'WEB' && !(await isWebPushOn(ctx, channelId)))
      check.fault('provider', isOff);
    if (check.error) return check.error;
    await ctx.transact(async inner => {
      // Together with the trigger of the end: who signs out meanwhile leaves nothing behind.
      await inner.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 2))', [deviceId]);
      const ended = await inner.query(
        'select 1 from app.ended_device where tenant_id = ? and device_id = ?',
        [inner.tenantId, deviceId],
      );
      if (ended.length > 0) throw new Fault('UNAUTHENTICATED');
      await keepDevice(inner, deviceId, { visitorId, channelId }, wish.locale);
      await keepToken(inner, deviceId, wish);
      await inner.em.execute(
        `delete from app.push_device where tenant_id = ? and id in (
           select id from app.push_device where tenant_id = ? and visitor_id = ? order by seen_at desc, id offset ?)`,
        [inner.tenantId, inner.tenantId, visitorId, mostDevices],
      );
    });
    return null;
  }

  /** Keeps the subscription of a browser of the member. */
  async subscribe(ctx: Context, wish: TokenWish): Promise<InvalidInputError | null> {
    const check = this.#check(ctx, wish);
    if (check.error) return check.error;
    const { agentId, sessionId } = ctx.agent;
    await ctx.transact(async inner => {
      await keepDevice(inner, sessionId, { agentId, sessionId }, wish.locale);
      await keepToken(inner, sessionId, wish);
    });
    return null;
  }

  /** Forgets a token of this device; the last one takes the device with it. Answers whether it was there. */
  unregister(ctx: Context, token: string): Promise<boolean> {
    const deviceId = ctx.viewer.kind === 'AGENT' ? ctx.agent.sessionId : deviceOf(ctx);
    return ctx.transact(async inner => {
      const gone = await inner.query(
        'delete from app.push_token where tenant_id = ? and device_id = ? and token = ? returning id',
        [inner.tenantId, deviceId, token.slice(0, 1_000)],
      );
      await dropBare(inner, deviceId);
      return gone.length > 0;
    });
  }

  /** Notes whether the app is in front on this device. False when it has nothing registered. */
  async setForeground(ctx: Context, isForeground: boolean): Promise<boolean> {
    const rows = await ctx.em.execute<unknown[]>(
      'update app.push_device set is_foreground = ?, seen_at = ? where tenant_id = ? and id = ? and visitor_id = ? returning id',
      [isForeground, ctx.now(), ctx.tenantId, deviceOf(ctx), ctx.visitor.visitorId],
    );
    return rows.length > 0;
  }

  #check(ctx: Context, { provider, token, appId, keys }: TokenWish): InputCheck {
    const check = new InputCheck(ctx.locale);
    if (provider === PushProviderName.WEB) {
      const isFine = isKey(keys?.p256dh, 65) && isKey(keys?.auth, 16) && token.length <= 1_000;
      if (!isFine || !isPushService(this.http, token)) check.fault('token', badEndpoint);
    } else if (!tokenShape[provider === 'APNS' ? 'APNS' : 'OTHER'].test(token))
      check.fault('token', badToken);
    if (appId != null && !/^[\w.-]{1,155}$/.test(appId)) check.fault('appId', badApp);
    return check;
  }
}

// Several providers take lists, joined by commas.
const tokenShape = { APNS: /^[0-9a-fA-F]{64,200}$/, OTHER: /^[!-+\--~]{1,1000}$/ };

const isKey = (text: string | undefined, bytes: number): boolean =>
  text !== undefined && /^[\w-]+=*$/.test(text) && Buffer.from(text, 'base64url').length === bytes;

function deviceOf(ctx: Context): string {
  const { deviceId } = ctx.visitor;
  // A token from before devices had names; the next session has one.
  if (!deviceId) throw new Fault('UNAUTHENTICATED');
  return deviceId;
}

/** Whether a channel's visitors may be told in their browsers. */
export async function isWebPushOn(ctx: Context, channelId: string): Promise<boolean> {
  const channel = await channelById(ctx, channelId);
  return channel !== null && channel !== undefined && settingsOf(channel).webPush;
}

async function keepDevice(ctx: Context, id: string, owner: Owner, locale: string): Promise<void> {
  const of = { visitorId: null, channelId: null, agentId: null, sessionId: null, ...owner };
  await ctx.em.execute(
    `insert into app.push_device (tenant_id, id, visitor_id, channel_id, agent_id, session_id, locale, seen_at, created_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?)
     on conflict (tenant_id, id) do update set visitor_id = excluded.visitor_id, channel_id = excluded.channel_id,
       locale = excluded.locale, seen_at = excluded.seen_at`,
    [
      ctx.tenantId,
      id,
      of.visitorId,
      of.channelId,
      of.agentId,
      of.sessionId,
      locale,
      ctx.now(),
      ctx.now(),
    ],
  );
}

async function keepToken(ctx: Context, deviceId: string, wish: TokenWish): Promise<void> {
  const { provider, token, appId = null, isSandbox, keys } = wish;
  const [before] = await ctx.query<{ deviceId: string }>(
    'select device_id from app.push_token where tenant_id = ? and provider = ? and token = ?',
    [ctx.tenantId, provider, token],
  );
  // One per provider and app: providers change them from time to time, and the old one would be a second way to one device.
  await ctx.em.execute(
    `delete from app.push_token where tenant_id = ? and device_id = ? and provider = ? and app is not distinct from ?::text and token <> ?`,
    [ctx.tenantId, deviceId, provider, appId, token],
  );
  await ctx.em.execute(
    `insert into app.push_token (tenant_id, id, device_id, provider, token, app, is_sandbox, keys, registered_at)
     values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)
     on conflict (tenant_id, provider, token) do update set device_id = excluded.device_id, app = excluded.app,
       is_sandbox = excluded.is_sandbox, keys = excluded.keys, registered_at = excluded.registered_at`,
    [
      ctx.tenantId,
      ctx.newId(),
      deviceId,
      provider,
      token,
      appId,
      isSandbox ?? false,
      keys ? JSON.stringify(keys) : null,
      ctx.now(),
    ],
  );
  if (before && before.deviceId !== deviceId) await dropBare(ctx, before.deviceId);
}

/** A device without a name at any provider cannot be reached. */
export async function dropBare(ctx: Context, deviceId: string): Promise<void> {
  await ctx.em.execute(
    `delete from app.push_device d where d.tenant_id = ? and d.id = ?
        and not exists (select from app.push_token t where t.tenant_id = d.tenant_id and t.device_id = d.id)`,
    [ctx.tenantId, deviceId],
  );
}
