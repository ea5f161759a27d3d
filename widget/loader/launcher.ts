import { isChinese, type Keys } from './keys.ts';
import { corner } from './place.ts';

const SVG = 'http://www.w3.org/2000/svg';

// An adopted sheet is not an inline style, so a strict content policy lets it pass.
const css = `
button,iframe{position:fixed;z-index:2147483647;border:0;box-shadow:0 6px 24px #1b233038}
button{display:flex;align-items:center;gap:8px;height:56px;padding:16px;border-radius:28px;cursor:pointer;background:var(--c);color:var(--o);font:500 15px system-ui}
svg{width:24px;fill:none;stroke:var(--o);stroke-width:1.75}
b{position:absolute;top:-4px;right:-4px;padding:5px 8px;border-radius:11px;background:#c2342b;color:#fff;font-size:12px}
span:empty,b:empty,[hidden]{display:none!important}`;

/** The contact button. */
export interface Launcher {
  readonly element: HTMLElement;
  dress(keys: Keys, state: { readonly isOpen: boolean; readonly unread: number }): void;
}

/** Makes the button; node by node, because a strict page takes no markup from strings. */
export function createLauncher(root: ShadowRoot, onOpen: () => void): Launcher {
  const sheet = new CSSStyleSheet();
  const element = document.createElement('button');
  const icon = document.createElementNS(SVG, 'svg');
  const path = document.createElementNS(SVG, 'path');
  const words = document.createElement('span');
  const badge = document.createElement('b');
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  icon.setAttribute('viewBox', '0 0 24 24');
  path.setAttribute('d', 'M7.9 20A9 9 0 1 0 4 16.1L2 22Z');
  icon.append(path);
  element.append(icon, words, badge);
  element.onclick = onOpen;
  root.append(element);
  return {
    element,
    dress(keys, { isOpen, unread }) {
      const { launcherText: text, themeColor = '#0b7a75', hideLauncher } = keys;
      const label = text || (isChinese(keys) ? '联系客服' : 'Chat with us');
      words.textContent = text ?? '';
      badge.textContent = unread > 99 ? '99+' : `${unread || ''}`;
      element.hidden = isOpen || !!hideLauncher;
      element.ariaLabel = unread ? `${label} (${unread})` : label;
      element.style.setProperty('--c', themeColor);
      element.style.setProperty('--o', inkOn(themeColor));
      Object.assign(element.style, corner(keys, 10));
    },
  };
}

/** Dark or white, whichever is read better on a `#rrggbb` colour. */
function inkOn(color: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => parseInt(color.slice(at, at + 2), 16));
  return red * 0.3 + green * 0.59 + blue * 0.11 > 165 ? '#1b2330' : '#fff';
}
