import { createStore, type Storage, type Store } from '../../sdk/index.ts';

/** What this device remembers of its visitor's choices. */
export interface Preferences {
  /** Where further parts keep what is theirs. */
  readonly drawer: Storage;
  readonly isSoundOn: Store<boolean>;
  readonly recentEmoji: Store<readonly string[]>;
  readonly draft: Store<string>;
  /** What the visitor was told about before the browser asked for it. */
  readonly explained: Store<readonly string[]>;
  /** The version of the text that the visitor agreed to; empty for none. */
  readonly consent: Store<string>;
  /** Whether he answered what is asked before the first message. */
  readonly hasAnswered: Store<boolean>;
  /** Whether the field stands above the transcript. */
  readonly isInputOnTop: Store<boolean>;
}

/** Loads the choices, and stores each when it changes. */
export async function loadPreferences(storage: Storage, sound: boolean): Promise<Preferences> {
  const kept = async <T>(key: string, initial: T): Promise<Store<T>> => {
    const store = createStore((await storage.get<T>(key).catch(() => null)) ?? initial);
    store.subscribe(value => void storage.set(key, value).catch(() => {}));
    return store;
  };
  const [isSoundOn, recentEmoji, draft, explained, isInputOnTop, consent, hasAnswered] =
    await Promise.all([
      kept('sound', sound),
      kept<readonly string[]>('emoji', []),
      kept('draft', ''),
      kept<readonly string[]>('explained', []),
      kept('top', false),
      kept('consent', ''),
      kept('answered', false),
    ]);
  return {
    drawer: storage,
    isSoundOn,
    recentEmoji,
    draft,
    explained,
    isInputOnTop,
    consent,
    hasAnswered,
  };
}
