import { showBubble } from './invite-bubble.ts';
import { fill, isInUse, noteUse, remembered } from './invite-memory.ts';
import { type Invitation, isChinese, type Keys } from './keys.ts';
import { recall } from './remember.ts';
import { reportVisit } from './visit.ts';

const HOUR_MS = 3_600_000;

/** What an invitation needs of the page's script. */
export interface InviteOptions {
  /** Origin of the installation. */
  readonly host: string;
  readonly root: ShadowRoot;
  readonly launcher: HTMLElement;
  readonly keys: Keys;
}

/** Whether the rule means this page and this visitor, and he was not asked too often. */
export function mayInvite(rule: Invitation, channel: string, now: number): boolean {
  const { addresses, languages } = rule;
  const isPage = addresses.length === 0 || addresses.some(part => fits(part, location.href));
  const speaks = languages.some(tag => navigator.language.startsWith(tag));
  if (!isPage || (languages.length > 0 && !speaks)) return false;
  const { lastAt, today } = remembered(channel, now);
  return now - lastAt >= rule.againAfterMs && today < rule.mostPerDay;
}

/** Whether a part of an address, in which `*` stands for anything, is in this one. */
export const fits = (part: string, address: string): boolean =>
  new RegExp(part.split('*').map(escape).join('.*')).test(address);

const escape = (text: string): string => text.replace(/[^\w]/g, '\\$&');

/** Invites by the channel's rule, and reports the page to agents where the channel shows it to them. */
export function invite(options: InviteOptions): void {
  const { host, keys } = options;
  const { channel, invitation: rule, siteVisitors } = keys;
  const use = (): void => noteUse(channel, Date.now());
  if (recall(channel)) use();
  parley()('on', 'opened', use).catch(() => {});
  const byRule = (): void => {
    const now = Date.now();
    if (rule && !isInUse(channel, now) && !recall(channel) && mayInvite(rule, channel, now))
      ask(options, { text: rule.text });
  };
  if (!siteVisitors) return byRule();
  if (rule) setTimeout(byRule, rule.afterMs);
  const stop = reportVisit({
    host,
    channel,
    isInvited: () => Date.now() - remembered(channel, Date.now()).lastAt < HOUR_MS,
    ask(invitation) {
      if (!options.root.host.isConnected) stop();
      else ask(options, invitation);
    },
  });
}

type Parley = (method: string, argument?: unknown, listener?: () => void) => Promise<unknown>;

/** The page's one function. */
const parley = (): Parley => (window as unknown as { Parley: Parley }).Parley;

interface Question {
  readonly text: string;
  /** Whom the answer is for; nobody in particular by the rule. */
  readonly agent?: string;
  readonly agentName?: string | null;
}

/** Asks beside the contact button; a refusal is respected for the rule's interval, and for an hour by agents. */
function ask({ root, launcher, keys }: InviteOptions, { text, agent, agentName }: Question): void {
  if (launcher.hidden && !keys.hideLauncher) return;
  fill(keys.channel, Date.now());
  showBubble({
    ...{ root, launcher, keys, text },
    name: agentName ?? (isChinese(keys) ? '在线咨询' : 'Chat'),
    accept: () => void parley()('open', agent ? { agent } : undefined).catch(() => {}),
  });
}
