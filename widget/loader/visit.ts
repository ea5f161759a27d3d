import { followPage, type PageVisit } from './page-trail.ts';

const REPORT_MS = 15_000;
const query =
  'mutation($input:SiteVisitReportInput!){siteVisitReport(input:$input){isWanted invitation{id text agent agentName}}}';

/** What an agent asks whoever has the page open. */
export interface AgentInvitation {
  readonly id: string;
  readonly text: string;
  /** For the address of the answer. */
  readonly agent: string;
  /** Null unless the company shows names. */
  readonly agentName: string | null;
}

/** What reporting a page needs. */
export interface VisitOptions {
  /** Origin of the installation. */
  readonly host: string;
  readonly channel: string;
  /** Whether this device was invited within the hour. */
  readonly isInvited: () => boolean;
  readonly ask: (invitation: AgentInvitation) => void;
}

/**
 * Reports that this page is open, under an id that is kept nowhere else, until the channel wants no
 * more of it; hears whether an agent invites.
 */
export function reportVisit({ host, channel, isInvited, ask }: VisitOptions): () => void {
  const id = newId();
  let page: PageVisit | null = null;
  let asked = '';
  const report = async (isLeaving = false): Promise<void> => {
    if (!page) return;
    const { language } = navigator;
    const input = { channelKey: channel, id, ...page, language, isInvited: isInvited(), isLeaving };
    const answer = await fetch(`${host}/visitor/graphql`, {
      method: 'POST',
      credentials: 'omit',
      keepalive: isLeaving,
      headers: { 'content-type': 'application/json', 'x-parley-client': 'loader' },
      body: JSON.stringify({ query, variables: { input } }),
    }).catch(() => null);
    const { data } = (answer?.ok ? await answer.json() : {}) as Answer;
    if (isLeaving || !data) return;
    const { isWanted, invitation } = data.siteVisitReport;
    if (!isWanted) return stop();
    if (!invitation || invitation.id === asked) return;
    asked = invitation.id;
    ask(invitation);
  };
  const unfollow = followPage(next => {
    page = next;
    void report();
  });
  const timer = setInterval(() => void report(), REPORT_MS);
  const leave = (): void => void report(true);
  // A page that comes back from where it was kept is open again.
  const comeBack = ({ persisted }: PageTransitionEvent): void => void (persisted && report());
  addEventListener('pagehide', leave);
  addEventListener('pageshow', comeBack);
  function stop(): void {
    unfollow();
    clearInterval(timer);
    removeEventListener('pagehide', leave);
    removeEventListener('pageshow', comeBack);
  }
  return stop;
}

interface Answer {
  readonly data?: {
    readonly siteVisitReport: {
      readonly isWanted: boolean;
      readonly invitation: AgentInvitation | null;
    };
  };
}

// `crypto.randomUUID` is not there on pages without https.
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 15) | 64;
  bytes[8] = (bytes[8]! & 63) | 128;
  const hex = [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
