import type { AgentStatus, Chat, Conversation } from '../../sdk/index.ts';
import { Avatar } from '../parts/avatar.tsx';
import { t, type Word } from '../parts/i18n.ts';
import { useReadable } from '../parts/use-readable.ts';

const statusWords: Record<AgentStatus, Word> = {
  ONLINE: 'online',
  BUSY: 'busy',
  AWAY: 'away',
  INVISIBLE: 'invisible',
  OFFLINE: 'offline',
};

/** The agent from pick-up to close, if the tenant shows agents; the company otherwise. */
export function OtherSide({ chat, showsStatus }: { chat: Chat; showsStatus: boolean }) {
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
          {status
            ? t(statusWords[status])
            : (conversation || profile) && t(stateWords(conversation, profile?.onDuty !== false))}
        </p>
      </div>
    </>
  );
}

function stateWords(conversation: Conversation | null, isOnDuty: boolean): Word {
  switch (conversation?.status) {
    case 'QUEUED':
      return 'inQueue';
    case 'ACTIVE':
      return 'serving';
    default:
      return isOnDuty ? 'onDuty' : 'offDuty';
  }
}
