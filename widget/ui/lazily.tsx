import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A component whose code comes when it is first shown; nothing stands there until then. */
export function lazily<P extends object>(load: () => Promise<ComponentType<P>>) {
  let Loaded: ComponentType<P> | null = null;
  return function Lazy(props: P) {
    const [, setLoaded] = useState(!!Loaded);
    useEffect(() => {
      if (Loaded) return;
      void load().then(
        component => {
          Loaded = component;
          setLoaded(true);
        },
        () => {},
      );
    }, []);
    return Loaded && <Loaded {...props} />;
  };
}
