import { Field, ID, InputType, Int, ObjectType, createUnionType } from 'type-graphql';
import { InvalidInputError } from '../../kernel/errors/user-error.ts';
import { EntitlementRequiredError } from '../tenant/index.ts';
import { RecipientsInput } from './recipients.type.ts';

@InputType({
  description:
    'What one of the company’s systems tells colleagues, and whom. It may lead to one thing: a conversation, a visitor, a ticket or an address.',
})
export class NoticePostInput extends RecipientsInput {
  @Field(() => String, { description: '1 to 500 characters.' })
  text: string;

  @Field(() => ID, { nullable: true, description: 'A conversation to open.' })
  conversationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'A visitor to open.' })
  visitorId?: string | null;

  @Field(() => ID, { nullable: true, description: 'A ticket to open.' })
  ticketId?: string | null;

  @Field(() => String, { nullable: true, description: 'An https address to open.' })
  url?: string | null;
}

@ObjectType({ description: 'The notice, posted.' })
export class NoticePostPayload {
  @Field(() => Int, { description: 'How many members it went to.' })
  recipientCount: number;
}

export const NoticePostResult = createUnionType({
  name: 'NoticePostResult',
  types: () => [NoticePostPayload, InvalidInputError, EntitlementRequiredError] as const,
  description: 'How far the notice went, or why it was declined.',
});
