import { Field, ID, InputType, Int, ObjectType, createUnionType } from 'type-graphql';
import { InvalidInputError } from '../../kernel/errors/user-error.ts';
import { connectionOf } from '../../kernel/graphql/connection.ts';
import { Node } from '../../kernel/graphql/node.type.ts';
import { FileRefusedError } from '../file/index.ts';
import { RecipientsInput } from './recipients.type.ts';

@ObjectType('Announcement', {
  implements: Node,
  description: 'What an admin wrote to colleagues.',
})
export class AnnouncementType extends Node {
  @Field(() => String, { description: 'What it is about.' })
  subject: string;

  @Field(() => String, { description: 'What it says.' })
  text: string;

  @Field(() => Date, { description: 'When it was sent.' })
  createdAt: Date;

  agentId: string;
  fileIds: string[];
}

export const AnnouncementConnection = connectionOf(
  () => AnnouncementType,
  'AnnouncementConnection',
  'announcements',
);

@ObjectType({ description: 'Somebody to whom an announcement went.' })
export class AnnouncementReader {
  agentId: string;

  @Field(() => Date, { nullable: true, description: 'When he read it; null: not yet.' })
  readAt: Date | null;
}

@InputType({ description: 'What to tell colleagues, and whom: all, groups and persons together.' })
export class NoticeSendInput extends RecipientsInput {
  @Field(() => String, { description: '1 to 100 characters.' })
  subject: string;

  @Field(() => String, { description: '1 to 5,000 characters.' })
  text: string;

  @Field(() => [ID], { nullable: true, description: 'Up to 10 uploaded files.' })
  fileIds?: string[] | null;
}

@ObjectType({ description: 'The announcement, sent.' })
export class NoticeSendPayload {
  @Field(() => AnnouncementType, { description: 'As it was sent.' })
  announcement: AnnouncementType;

  @Field(() => Int, { description: 'How many members it went to.' })
  recipientCount: number;
}

export const NoticeSendResult = createUnionType({
  name: 'NoticeSendResult',
  types: () => [NoticeSendPayload, InvalidInputError, FileRefusedError] as const,
  description: 'The announcement, or why it was declined.',
});
