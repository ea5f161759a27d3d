import './header.css';
import type { Store } from '../../sdk/index.ts';
import { t, type Word } from '../parts/i18n.ts';
import { IconButton, type IconName } from '../parts/icon.tsx';
import { useReadable } from '../parts/use-readable.ts';
import type { Screen } from '../screen.ts';
import { followPointer } from './drag.ts';
import { Menu } from './menu.tsx';
import { OtherSide } from './other-side.tsx';

/** Who is on the other side, and the controls of the window. */
export function Header({ screen }: { screen: Screen }) {
  const { chat, shell, preferences } = screen;
  const settings = useReadable(screen.settings);
  const { isSoundOn, isInputOnTop } = preferences;
  const isFrame = shell.kind === 'frame';
  // A window that fills the screen has nowhere to go.
  const canMove = isFrame && settings.draggable !== false && innerWidth < window.screen.width;
  const grab =
    (type: 'drag' | 'resize') =>
    (event: PointerEvent): void => {
      const { target, currentTarget } = event;
      if ((target as Element).closest('button, [role=menu]')) return;
      event.stopPropagation();
      followPointer(shell, type, currentTarget as HTMLElement, event);
    };
  return (
    <header
      class={canMove ? 'header draggable' : 'header'}
      onPointerDown={canMove ? grab('drag') : undefined}
    >
      {canMove && <span class="grip" onPointerDown={grab('resize')} />}
      <OtherSide chat={chat} showsStatus={settings.showAgentStatus !== false} />
      <Switch store={isSoundOn} on={['bell', 'soundOff']} off={['bellOff', 'soundOn']} />
      {!isFrame && settings.inputToggle !== false && (
        <Switch store={isInputOnTop} on={['below', 'inputBelow']} off={['above', 'inputAbove']} />
      )}
      <Menu {...{ screen, canMove }} />
      {isFrame && (
        <IconButton
          icon="minimise"
          label={t('minimise')}
          onClick={() => shell.tell({ type: 'close' })}
        />
      )}
    </header>
  );
}

type Look = readonly [icon: IconName, word: Word];

/** A button with two states, which says what a press will do. */
function Switch({ store, on, off }: { store: Store<boolean>; on: Look; off: Look }) {
  const [icon, word] = useReadable(store) ? on : off;
  return <IconButton icon={icon} label={t(word)} onClick={() => store.update(is => !is)} />;
}
