import { ApiError, type Client } from '@parley/schema';
import { SessionStartDocument } from '@parley/schema/visitor';
import type { Storage } from './storage.ts';
import { type Conversation, isRefusal, type Refusal } from './transport.ts';

/** What a session needs. */
export interface SessionOptions {
  readonly channelKey: string;
  readonly storage: Storage;
  /** The visitor's language, as in `zh-CN`; the server answers and writes notices in it. */
  readonly locale: string;
  readonly run: Client['run'];
  readonly identity?: (() => Promise<string | null>) | undefined;
  readonly onIdentityRefused?: (() => void) | undefined;
}

/** Who this device is to the channel, and the token that says so for an hour. */
export interface Session {
  token(): string | null;
  /** Starts or renews the session as the same visitor. */
  start(): Promise<Conversation | null | Refusal>;
  /** As the client asks for it: whether there is a new token. */
  renew(): Promise<boolean>;
}

const DEVICE = 'device';

/** Keeps the session of one device on one channel; the device token is stored, the session is not. */
export function createSession(options: SessionOptions): Session {
  const { channelKey, storage, locale, run } = options;
  let token: string | null = null;
  // Two starts at once on a new device would make two visitors.
  let running: Promise<Conversation | null | Refusal> | null = null;

  const ask = async (): Promise<Conversation | null | Refusal> => {
    const deviceToken = await storage.get<string>(DEVICE).catch(() => null);
    const identity = await options.identity?.().catch(() => null);
    const input = { channelKey, deviceToken, locale, identity };
    const begin = async (given: typeof input) =>
      (await run(SessionStartDocument, { input: given }, { anonymous: true })).sessionStart;
    let result = await begin(input);
    if (identity && isRefusal(result)) {
      // A token that is over or wrong must not shut the door: the visitor is who the device says.
      options.onIdentityRefused?.();
      result = await begin({ ...input, identity: null });
    }
    if (result.__typename !== 'SessionStartPayload') return result;
    token = result.token;
    // Where nothing can be kept, the visitor is a stranger again after a reload; the chat works.
    await storage.set(DEVICE, result.deviceToken).catch(() => {});
    return result.conversation;
  };
  const start: Session['start'] = () =>
    (running ??= ask().finally(() => {
      running = null;
    }));

  return {
    token: () => token,
    start,
    async renew() {
      const result = await start();
      if (isRefusal(result)) throw new ApiError(result.code, result.message);
      return true;
    },
  };
}
