import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { speakMore } from './i18n.ts';

/** A component whose code and words come when it is first shown; nothing stands there until then. */
export function lazily<P extends object>(load: () => Promise<ComponentType<P>>) {
  let Loaded: ComponentType<P> | null = null;
  return function Lazy(props: P) {
    const [, setLoaded] = useState(!!Loaded);
    useEffect(() => {
      if (Loaded) return;
      const show = async (): Promise<void> => {
        const [part] = await Promise.all([load(), speakMore()]);
        Loaded = part;
        setLoaded(true);
      };
      // Without a line nothing opens; the next try loads again.
      show().catch(() => {});
    }, []);
    return Loaded && <Loaded {...props} />;
  };
}
