import type {
  LogContentFragment,
  RoomContentFragment,
  RoomEntryFragment,
} from '@parley/schema/agent';
import type { LogMessage } from '../conversation/message-log';

/** Where a link to a conversation leads: its place in the desk shows it whatever its state. */
export const conversationPath = (id: string): string => `/agent/inbox/mine/${id}`;

/** The title of a link to a conversation. */
export const conversationTitle = (number: number, name: string | undefined): string =>
  name ? `#${number} · ${name}` : `#${number}`;

/** What the log of a conversation calls the content of an entry among colleagues. */
export function asLogContent(content: RoomContentFragment): LogContentFragment {
  if (content.__typename === 'ConversationLinkContent') {
    const { number, conversation } = content;
    return {
      __typename: 'LinkContent',
      title: conversationTitle(number, conversation?.visitor.name),
      url: conversation ? `${location.origin}${conversationPath(conversation.id)}` : '',
      description: null,
      imageUrl: null,
    };
  }
  if (content.__typename === 'RoomEventContent') {
    const isRecall = content.what === 'RECALLED';
    return {
      __typename: 'EventContent',
      type: isRecall ? 'RECALLED' : 'CREATED',
      text: content.text,
    };
  }
  return content;
}

/** An entry of a room as the thread of a conversation shows it: own words on one side, all others on the other. */
export function asLogMessage({ content, sender, quote, ...entry }: RoomEntryFragment): LogMessage {
  return {
    ...entry,
    sender: { ...sender, kind: sideOf(sender) },
    content: asLogContent(content),
    quote: quote && { ...quote, content: asLogContent(quote.content) },
    deliveryReason: null,
    providerAt: null,
  };
}

const sideOf = ({ kind, isOwn }: RoomEntryFragment['sender']) =>
  kind === 'AGENT' && !isOwn ? 'VISITOR' : kind;
