import { useState } from 'preact/hooks';
import type { AgentStatus, Chat, Conversation } from '../sdk/index.ts';
import { Avatar } from './avatar.tsx';
import { dragPage } from './drag.ts';
import { type Dictionary, t } from './i18n.ts';
import { IconButton } from './icon.tsx';
import { Menu } from './menu.tsx';
import type { Shell } from './shell.ts';
import { useReadable } from './use-readable.ts';

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
  const profile = useReadable(chat.profile);
  const conversation = useReadable(chat.conversation);
  const presence = useReadable(chat.attendance.presence);
  const [isMenuOpen, setMenuOpen] = useState(false);
  const isActive = conversation?.status === 'ACTIVE';
  const agent = isActive ? conversation.agent : null;
  const company = profile?.companyName ?? t('chat');
  const status = agent && shell.keys.showAgentStatus !== false ? presence : null;
  const canDrag = shell.kind === 'frame' && shell.keys.draggable !== false;

  return (
    <header class="header" onPointerDown={canDrag ? dragPage(shell) : undefined}>
      <Avatar
        name={agent?.nickname ?? company}
        url={(agent ? agent.avatarUrl : profile?.logoUrl) ?? null}
      />
      <div class="who">
        <h1>{agent?.nickname ?? company}</h1>
        <p>
          {status && <span class={`dot dot-${status.toLowerCase()}`} />}
          {status ? t(statusWords[status]) : t(stateWords(conversation, profile?.onDuty !== false))}
        </p>
      </div>
      <IconButton
        icon={isSoundOn ? 'bell' : 'bellOff'}
        label={t(isSoundOn ? 'soundOff' : 'soundOn')}
        onClick={onSound}
      />
      <Menu
        isOpen={isMenuOpen}
        onOpen={setMenuOpen}
        canMove={canDrag}
        canEnd={!!conversation && conversation.status !== 'CLOSED'}
        onMove={side => shell.tell({ type: 'move', side })}
        onEnd={onEnd}
      />
      {shell.kind === 'frame' && (
        <IconButton
          icon="minimise"
          label={t('minimise')}
          onClick={() => shell.tell({ type: 'close' })}
        />
      )}
    </header>
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
