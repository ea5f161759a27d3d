import { fill, remembered } from './invite-memory.ts';
import { isChinese, type Invitation, type Keys } from './keys.ts';
import { corner } from './place.ts';

const css = `
.invite{position:fixed;z-index:2147483647;box-sizing:border-box;width:min(300px,100vw - 40px);padding:16px;border:1px solid #0002;border-radius:14px;background:#fff;color:#1b2330;box-shadow:0 8px 28px #1b233029;font:15px/1.5 system-ui}
.invite p{margin:0 0 12px;white-space:pre-wrap;overflow-wrap:anywhere}
.invite div{display:flex;gap:8px;justify-content:flex-end}
.invite button{all:unset;box-sizing:border-box;min-height:36px;padding:6px 14px;border-radius:10px;font:500 14px system-ui;cursor:pointer;text-align:center}
.invite button:focus-visible{outline:2px solid currentColor;outline-offset:2px}
.invite .go{background:var(--c);color:var(--o)}
@media(prefers-color-scheme:dark){.invite{background:#161c25;color:#e6eaf0;border-color:#fff2}}`;

/** What an invitation needs of the page's script. */
export interface InviteOptions {
  readonly root: ShadowRoot;
  readonly launcher: HTMLElement;
  readonly keys: Keys;
  readonly open: () => unknown;
  readonly now?: number;
}

/** Whether the rule means this page and this visitor, and he was not asked too often. */
export function mayInvite(rule: Invitation, channel: string, now: number): boolean {
  const { addresses, languages } = rule;
  const isPage = addresses.length === 0 || addresses.some(part => location.href.includes(part));
  const speaks = languages.some(tag => navigator.language.startsWith(tag));
  if (!isPage || (languages.length > 0 && !speaks)) return false;
  const { lastAt, today } = remembered(channel, now);
  return now - lastAt >= rule.againAfterMs && today < rule.mostPerDay;
}

/** Invites to a chat beside the contact button; a refusal is respected for the rule's interval. */
export function invite(options: InviteOptions): void {
  const { root, launcher, keys, open, now = Date.now() } = options;
  const rule = keys.invitation;
  if (!rule || (launcher.hidden && !keys.hideLauncher) || !mayInvite(rule, keys.channel, now))
    return;
  fill(keys.channel, now);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets.push(sheet);
  const box = make('section', 'invite');
  const label = isChinese(keys)
    ? ['在线咨询', '以后再说', '开始咨询']
    : ['Chat', 'Not now', 'Chat'];
  const [name = '', no = '', yes = ''] = label;
  const words = make('p', '', rule.text);
  const row = make('div');
  const refuse = make('button', 'no', no);
  const accept = make('button', 'go', yes);
  box.setAttribute('role', 'dialog');
  box.ariaLabel = name;
  for (const token of ['--c', '--o']) {
    box.style.setProperty(token, launcher.style.getPropertyValue(token));
  }
  Object.assign(box.style, corner(keys, 10));
  const { bottom = 'auto', top = 'auto' } = corner(keys, 80);
  Object.assign(box.style, { bottom, top });
  row.append(refuse, accept);
  box.append(words, row);
  root.append(box);
  const gone = (): void => box.remove();
  refuse.onclick = gone;
  accept.onclick = () => {
    gone();
    open();
  };
  box.onkeydown = ({ key }) => key === 'Escape' && gone();
  launcher.addEventListener('click', gone);
}

function make(tag: string, className = '', text = ''): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}
