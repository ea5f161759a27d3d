import { isChinese, type Keys } from './keys.ts';
import { corner } from './place.ts';

// An adopted sheet is not an inline style, so a strict content policy lets it pass; the transparent
// border is what forced colours show.
const css = `\
button,iframe{position:fixed;z-index:999999999;border:1px solid #0000;box-shadow:0 6px 24px #0004}\
button{display:flex;align-items:center;gap:8px;height:56px;padding:16px;border-radius:28px;cursor:pointer;background:var(--c);color:var(--o);font:500 15px system-ui}\
i{width:24px;height:24px;background:currentColor;clip-path:path("M7.9 20A9 9 0 1 0 4 16.1L2 22Z");forced-color-adjust:none}\
b{position:absolute;inset:-4px -4px auto auto;padding:5px 8px;border-radius:28px;background:#c2342b;color:#fff;font-size:12px}\
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
  const [, words, badge] = ['i', 'span', 'b'].map(tag =>
    element.appendChild(document.createElement(tag)),
  );
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  element.onclick = onOpen;
  root.append(element);
  return {
    element,
    dress(keys, { isOpen, unread }) {
      const { launcherText: text, themeColor = '#0b7a75', hideLauncher } = keys;
      const label = text || (isChinese(keys) ? '联系客服' : 'Chat with us');
      words!.textContent = text!;
      badge!.textContent = unread > 99 ? '99+' : ((unread || '') as string);
      element.hidden = isOpen || hideLauncher!;
      element.ariaLabel = unread ? `${label} (${unread})` : label;
      element.style.cssText = `--c:${themeColor};--o:${inkOn(themeColor)}`;
      Object.assign(element.style, corner(keys, 10));
    },
  };
}

/** Dark or white, whichever is read better on a `#rrggbb` colour. */
function inkOn(color: string): string {
  const rgb = parseInt(color.slice(1), 16);
  const light = (rgb >> 16) * 3 + ((rgb >> 8) & 255) * 6 + (rgb & 255);
  return light > 1650 ? '#1b2330' : '#fff';
}
