import { ApiError, type Client } from '@parley/schema';
import { SessionStartDocument } from '@parley/schema/visitor';
import { forgetPerson, type Storage } from './storage.ts';
import { type Conversation, isRefusal, type Refusal, type Turn } from './transport.ts';

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
  /** Starts or renews the session, with an identity fetched anew. */
  start(): Promise<Conversation | null | Refusal>;
  /** As the client asks for it: whether there is a new token. */
  renew(): Promise<boolean>;
  /** Hears when the session is another person's than before. */
  onTurn(listener: (turn: Turn) => void): void;
  dispose(): void;
}

const DEVICE = 'device';
const PERSON = 'person';

/** Keeps the session of one device on one channel; the device token is stored, the session is not. */
export function createSession(options: SessionOptions): Session {
  const { channelKey, storage, locale, run } = options;
  let token: string | null = null;
  let visitorId: string | null = null;
  // Who was signed in when this session last asked; the device may have been told otherwise since.
  let signedIn: string | null = null;
  // The identity that this session stands for already.
  let proven: string | null = null;
  // Two starts at once on a new device would make two visitors.
  let running: Promise<Conversation | null | Refusal> | null = null;
  let hear = (_: Turn): void => {};
  let stop = (): void => {};

  const ask = async (): Promise<Conversation | null | Refusal> => {
    const kept = <T>(key: string): Promise<T | null> => storage.get<T>(key).catch(() => null);
    const [deviceToken, person] = [await kept<string>(DEVICE), await kept<string>(PERSON)];
    const given = await options.identity?.().catch(() => null);
    const begin = async (identity?: string | null) => {
      const input = { channelKey, deviceToken, locale, identity };
      return (await run(SessionStartDocument, { input }, { anonymous: true })).sessionStart;
    };
    // What was taken before may be over by now; the device stands for the person whom it named.
    let result = await begin(given === proven ? null : given);
    if ('identityProblem' in result && result.identityProblem) {
      options.onIdentityRefused?.();
      // A session that runs stays whose it is; one that begins is a stranger's.
      if (visitorId) result = await begin();
    } else proven = given ?? proven;
    if (result.__typename !== 'SessionStartPayload') return result;
    const { visitor, conversation, expiresAt } = result;
    const isOther = [person, signedIn].some(id => id && id !== visitor.id);
    const isTurn = isOther || (!!visitorId && visitorId !== visitor.id);
    token = result.token;
    visitorId = visitor.id;
    if (isOther) await forgetPerson(storage);
    // Where nothing can be kept, the visitor is a stranger again after a reload; the chat works.
    const keep = (key: string, value: unknown) => storage.set(key, value).catch(() => {});
    await keep(DEVICE, result.deviceToken);
    await keep(PERSON, (signedIn = visitor.isVerified ? visitor.id : null));
    if (isTurn) hear({ conversation, isOther });
    if (proven) void renewInTime(proven, expiresAt).catch(() => {});
    return conversation;
  };
  const renewInTime = async (identity: string, endsAt: string): Promise<void> => {
    const { renewBefore } = await import('./more/renew-identity.ts');
    stop();
    stop = renewBefore(identity, endsAt, () => void start().catch(() => {}));
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
    onTurn: listener => void (hear = listener),
    dispose: () => stop(),
  };
}
