const LOOK_MS = 1_000;

/** The page that a visitor is on. */
export interface PageVisit {
  readonly url: string;
  readonly title: string;
  readonly referrer: string;
}

/**
 * Tells of this page and of each route that follows on it. The address is looked at, because a page's
 * history cannot be listened to without changing it.
 */
export function followPage(tell: (page: PageVisit) => void): () => void {
  let { referrer } = document;
  let url = '';
  const look = (): void => {
    if (location.href === url) return;
    if (url) referrer = url;
    url = location.href;
    // A router sets the title just after the address.
    setTimeout(() => tell({ url, title: document.title, referrer }), url === referrer ? 0 : 300);
  };
  look();
  const timer = setInterval(look, LOOK_MS);
  return () => clearInterval(timer);
}
