import { useLayoutEffect, useReducer } from 'preact/hooks';
import type { Readable } from '../../sdk/index.ts';

/** The value of a store, rendered again at each change. */
export function useReadable<T>(readable: Readable<T>): T {
  const [, render] = useReducer((count: number) => count + 1, 0);
  const value = readable.get();
  useLayoutEffect(() => {
    // It may have changed between rendering and listening.
    if (!Object.is(readable.get(), value)) render(undefined);
    return readable.subscribe(() => render(undefined));
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- listens once per store
  }, [readable]);
  return value;
}
