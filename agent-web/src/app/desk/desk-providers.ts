import type { Provider } from '@angular/core';
import { Asking } from '@parley/kit';
import { CannedReplies } from '../canned/canned-replies';
import { NoticeCentre } from '../centre/notice-centre';
import { ColleaguesStore } from '../colleagues/colleagues-store';
import { Commands } from '../command/commands';
import { Carriages } from '../composer/carriages';
import { Drafts } from '../composer/drafts';
import { CloseLater } from '../conversation/close-later';
import { ConversationActions } from '../conversation/conversation-actions';
import { Conversations } from '../conversation/conversations';
import { ConversationLogs, LogSource } from '../conversation/log-source';
import { MessageLogs } from '../conversation/message-logs';
import { TypingStore } from '../conversation/typing-store';
import { FreshConversations } from '../inbox/fresh-conversations';
import { InboxStore } from '../inbox/inbox-store';
import { ListFilters } from '../inbox/list-filters';
import { Marks } from '../mark/marks';
import { Notices } from '../notice/notices';
import { Outbox } from '../outbox/outbox';
import { ReadersStore } from '../reader/readers-store';
import { RoomUnread } from '../room/room-unread';
import { Shortcuts } from '../shortcut/shortcuts';
import { SidePanels } from '../side-panel/side-panels';
import { InputReport } from '../status/input-report';
import { OwnStatus } from '../status/own-status';
import { ShiftReminder } from '../status/shift-reminder';
import { Tags } from '../tag/tags';
import { TicketsStore } from '../ticket/tickets-store';
import { SavedViews } from '../view/saved-views';
import { DeskRules } from './desk-rules';
import { NewVersion } from './new-version';
import { Steps } from './steps';

/** What one member's desk is made of; it goes with the desk, so the next member starts clean. */
export const deskProviders: Provider[] = [
  Conversations,
  InboxStore,
  FreshConversations,
  ListFilters,
  SavedViews,
  { provide: LogSource, useClass: ConversationLogs },
  MessageLogs,
  Outbox,
  Drafts,
  ConversationActions,
  CloseLater,
  Marks,
  TypingStore,
  ReadersStore,
  ColleaguesStore,
  RoomUnread,
  Notices,
  NoticeCentre,
  Tags,
  Carriages,
  DeskRules,
  Asking,
  OwnStatus,
  InputReport,
  ShiftReminder,
  CannedReplies,
  TicketsStore,
  Shortcuts,
  SidePanels,
  Steps,
  Commands,
  NewVersion,
];
