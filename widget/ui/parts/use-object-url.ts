import { useEffect, useMemo } from 'preact/hooks';

/** An address for bytes that only this page has, as long as the component lives. */
export function useObjectUrl(body: Blob): string {
  const url = useMemo(() => URL.createObjectURL(body), [body]);
  useEffect(() => () => URL.revokeObjectURL(url), [url]);
  return url;
}
