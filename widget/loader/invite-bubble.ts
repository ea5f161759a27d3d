import { isChinese, type Keys } from './keys.ts';
import { corner } from './place.ts';

const css = `
.invite{position:fixed;z-index:2147483647;box-sizing:border-box;width:min(300px,100vw - 40px);padding:16px;border:1px solid #0002;border-radius:14px;background:#fff;color:#1b2330;box-shadow:0 8px 28px #1b233029;font:15px/1.5 system-ui}
.invite p{margin:0 0 12px;white-space:pre-wrap;overflow-wrap:anywhere}
.invite div{display:flex;gap:8px;justify-content:flex-end}
.invite button{all:unset;box-sizing:border-box;min-height:36px;padding:6px 14px;border-radius:10px;font:500 14px system-ui;cursor:pointer;text-align:center}
.invite button:focus-visible{outline:2px solid currentColor;outline-offset:2px}
.invite .go{background:var(--c);color:var(--o)}
@media(prefers-color-scheme:dark){.invite{background:#161c25;color:#e6eaf0;border-color:#fff2}}`;

/** What the bubble says and does. */
export interface BubbleOptions {
  readonly root: ShadowRoot;
  readonly launcher: HTMLElement;
  readonly keys: Keys;
  readonly text: string;
  /** What it is called for those who hear it, and who asks. */
  readonly name: string;
  readonly accept: () => void;
}

/** A bubble beside the contact button; Escape and the button itself close it as well. */
export function showBubble({ root, launcher, keys, text, name, accept }: BubbleOptions): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets.push(sheet);
  root.querySelector('.invite')?.remove();
  const box = make('section', 'invite');
  const [no = '', yes = ''] = isChinese(keys) ? ['以后再说', '开始咨询'] : ['Not now', 'Chat'];
  const words = make('p', '', text);
  const row = make('div');
  const refuse = make('button', 'no', no);
  const go = make('button', 'go', yes);
  box.setAttribute('role', 'dialog');
  box.ariaLabel = name;
  for (const token of ['--c', '--o']) {
    box.style.setProperty(token, launcher.style.getPropertyValue(token));
  }
  Object.assign(box.style, corner(keys, 10));
  const { bottom = 'auto', top = 'auto' } = corner(keys, 80);
  Object.assign(box.style, { bottom, top });
  row.append(refuse, go);
  box.append(words, row);
  root.append(box);
  const gone = (): void => box.remove();
  refuse.onclick = gone;
  go.onclick = () => {
    gone();
    accept();
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
