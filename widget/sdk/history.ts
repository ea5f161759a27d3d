import { type Log, prepend } from './log.ts';
import { createStore, type Readable, type Store } from './store.ts';
import type { Transport } from './transport.ts';

const PAGE = 20;

/** How far back the transcript reaches. */
export interface History {
  readonly state: 'loading' | 'ready' | 'failed';
  readonly hasEarlier: boolean;
}

/** Loads the transcript from its end backwards, page by page. */
export interface Pages {
  readonly history: Readable<History>;
  /** The next page, or the newest one again. Rejects when nobody answered. */
  load(isAnew?: boolean): Promise<void>;
}

/** Puts each page in front of the log. */
export function createPages(transport: Transport, log: Store<Log>): Pages {
  const history = createStore<History>({ state: 'loading', hasEarlier: false });
  let cursor: string | null = null;
  return {
    history,
    async load(isAnew) {
      if (isAnew) cursor = null;
      history.update(state => ({ ...state, state: 'loading' }));
      try {
        const page = await transport.history(PAGE, cursor);
        cursor = page.startCursor;
        log.update(entries => prepend(entries, page.nodes));
        history.set({ state: 'ready', hasEarlier: page.hasPreviousPage });
      } catch (error) {
        history.update(state => ({ ...state, state: 'failed' }));
        throw error;
      }
    },
  };
}
