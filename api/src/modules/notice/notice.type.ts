import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../kernel/graphql/connection.ts';
import { Node } from '../../kernel/graphql/node.type.ts';
import { NoticeKind } from './notice.kind.ts';

registerEnumType(NoticeKind, {
  name: 'NoticeKind',
  description: 'What a notice tells.',
  valuesConfig: {
    MENTIONED: { description: 'A colleague named the reader in a note.' },
    REMINDED: { description: 'A reminder of the reader’s own is due.' },
    TRANSFERRED: { description: 'A conversation was transferred to the reader.' },
    CONVERSATION_CLOSED: { description: 'A timer or an admin ended the reader’s conversation.' },
    TAGS_CHANGED: { description: 'An admin changed the tags of the reader’s conversation.' },
    ROLE_CHANGED: { description: 'The reader’s role changed.' },
    CAPACITY_CHANGED: { description: 'The reader’s capacity changed.' },
    SECOND_FACTOR_RESET: { description: 'An admin switched the reader’s two-step sign-in off.' },
    TICKET_ASSIGNED: { description: 'A ticket was assigned to the reader.' },
    TICKET_CHANGED: { description: 'A ticket of the reader was changed.' },
    TICKET_ANSWERED: { description: 'A ticket of the reader was answered.' },
    TICKET_REMINDED: { description: 'The reader’s own reminder of a ticket is due.' },
    TICKET_DUE_SOON: {
      description: 'A deadline of a ticket of the reader, or of nobody’s, is near.',
    },
    TICKET_OVERDUE: { description: 'A ticket of the reader, or nobody’s, missed a deadline.' },
    APPROVAL_DECIDED: { description: 'A request of the reader was decided.' },
    API_TOKEN_ENDING: { description: 'An API token of the company ends soon.' },
    CHANNEL_TOKEN_ENDING: { description: 'The access to a platform’s account ends soon.' },
    EXPORT_READY: { description: 'An export of the reader can be fetched.' },
    ANNOUNCED: { description: 'An admin wrote to colleagues.' },
    POSTED: { description: 'One of the company’s systems told something.' },
  },
});

@ObjectType('Notice', { implements: Node, description: 'Something the viewer was told.' })
export class NoticeType extends Node {
  @Field(() => NoticeKind, { description: 'What it tells.' })
  kind: NoticeKind;

  @Field(() => Date, { description: 'When.' })
  createdAt: Date;

  @Field(() => Date, { nullable: true, description: 'When the viewer read it; null: not yet.' })
  readAt: Date | null;

  values: Record<string, string>;
  conversationId: string | null;
  visitorId: string | null;
  ticketId: string | null;
  announcementId: string | null;
}

export const NoticeConnection = connectionOf(() => NoticeType, 'NoticeConnection', 'notices');

@InputType({ description: 'Which notices were read: those named, or all.' })
export class NoticesReadInput {
  @Field(() => [ID], { nullable: true, description: 'Notices of the viewer.' })
  ids?: string[] | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether all were read.' })
  all: boolean;
}

@ObjectType({ description: 'How many notices are left.' })
export class NoticesReadPayload {
  @Field(() => Int, { description: 'Notices the viewer has not read.' })
  unreadCount: number;
}
