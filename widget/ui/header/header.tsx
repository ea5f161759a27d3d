import './header.css';
import { useState } from 'preact/hooks';
import type { AgentStatus, Chat, Conversation } from '../../sdk/index.ts';
import type { Shell } from '../host/shell.ts';
import { Avatar } from '../parts/avatar.tsx';
import { type Dictionary, t } from '../parts/i18n.ts';
import { IconButton } from '../parts/icon.tsx';
import { useReadable } from '../parts/use-readable.ts';
import { dragPage } from './drag.ts';
import { Menu } from './menu.tsx';

const statusWords: Record<AgentStatus, keyof Dictionary> = {
  ONLINE: 'online',
  BUSY: 'busy',
  AWAY: 'away',
  INVISIBLE: 'invisible',
  OFFLINE: 'offline',
};

/** What the header needs to know and can do. */
export interface HeaderProps {
  readonly chat: Chat;
  readonly shell: Shell;
  readonly isSoundOn: boolean;
  readonly onSound: () => void;
  readonly onEnd: () => void;
}

/** Who is on the other side, and the controls of the window. */
export function Header({ chat, shell, isSoundOn, onSound, onEnd }: HeaderProps) {
  const conversation = useReadable(chat.conversation);
  const [isMenuOpen, setMenuOpen] = useState(false);
  const isFrame = shell.kind === 'frame';
  // A window that fills the screen has nowhere to go.
  const canDrag = isFrame && shell.keys.draggable !== false && innerWidth < screen.width;
  const bell = isSoundOn ? 'bell' : 'bellOff';
  return (
    <header
      class={canDrag ? 'header draggable' : 'header'}
      onPointerDown={canDrag ? dragPage(shell) : undefined}
    >
      <Other chat={chat} showsStatus={shell.keys.showAgentStatus !== false} />
      <IconButton icon={bell} label={t(isSoundOn ? 'soundOff' : 'soundOn')} onClick={onSound} />
      <Menu
        isOpen={isMenuOpen}
        onOpen={setMenuOpen}
        canMove={canDrag}
        canEnd={!!conversation && conversation.status !== 'CLOSED'}
        onMove={side => shell.tell({ type: 'move', side })}
        onEnd={onEnd}
      />
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

/** The agent from pick-up to close, if the tenant shows agents; the company otherwise. */
function Other({ chat, showsStatus }: { chat: Chat; showsStatus: boolean }) {
  const profile = useReadable(chat.profile);
  const conversation = useReadable(chat.conversation);
  const presence = useReadable(chat.attendance.presence);
  const agent = conversation?.status === 'ACTIVE' ? conversation.agent : null;
  const company = { nickname: profile?.companyName ?? t('chat'), avatarUrl: profile?.logoUrl };
  const { nickname, avatarUrl } = agent ?? company;
  const status = agent && showsStatus ? presence : null;
  return (
    <>
      <Avatar name={nickname} url={avatarUrl ?? null} />
      <div class="who">
        <h1>{nickname}</h1>
        <p>
          {status && <span class={`dot dot-${status.toLowerCase()}`} />}
          {t(status ? statusWords[status] : stateWords(conversation, profile?.onDuty !== false))}
        </p>
      </div>
    </>
  );
}

function stateWords(conversation: Conversation | null, isOnDuty: boolean): keyof Dictionary {
  switch (conversation?.status) {
    case 'QUEUED':
      return 'inQueue';
    case 'ACTIVE':
      return 'serving';
    default:
      return isOnDuty ? 'onDuty' : 'offDuty';
  }
}
