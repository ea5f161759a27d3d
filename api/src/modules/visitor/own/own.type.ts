import { Field, ID, InputType, ObjectType, createUnionType } from 'type-graphql';
import { InvalidInputError } from '../../../kernel/errors/user-error.ts';
import { VisitorType } from '../visitor.type.ts';

@InputType({ description: 'A value of the page’s own.' })
export class AttributeInput {
  @Field(() => String, { description: '1 to 60 characters.' })
  key: string;

  @Field(() => String, { description: 'Up to 500 characters.' })
  value: string;
}

@InputType('VisitorUpdateInput', {
  description:
    'What a page or the visitor himself says of him: kept as unverified, never over what the tenant vouched for. Parts left out stay.',
})
export class OwnUpdateInput {
  @Field(() => String, { nullable: true, description: 'Up to 50 characters.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'A telephone number.' })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'An e-mail address.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Up to 100 characters.' })
  company?: string | null;

  @Field(() => String, { nullable: true, description: 'Up to 500 characters.' })
  description?: string | null;

  @Field(() => [AttributeInput], { nullable: true, description: 'Up to 50 values of the person.' })
  attributes?: AttributeInput[] | null;

  @Field(() => [AttributeInput], {
    nullable: true,
    description: 'Up to 50 values of the open conversation, or of the next one.',
  })
  conversationAttributes?: AttributeInput[] | null;
}

@ObjectType('VisitorPayload', { description: 'The visitor after the change.' })
export class OwnPayload {
  @Field(() => VisitorType, { description: 'As he is now.' })
  visitor: VisitorType;
}

@InputType({ description: 'A page the visitor opened.' })
export class PageVisitInput {
  @Field(() => String, {
    description: 'Its address; the query string is cut off but for what the channel lists.',
  })
  url: string;

  @Field(() => String, { nullable: true, description: 'Its title.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'Where he came from.' })
  referrer?: string | null;
}

@InputType({ description: 'To what the visitor agrees.' })
export class ConsentGiveInput {
  @Field(() => String, { description: 'The version of the text he read.' })
  version: string;
}

@InputType({ description: 'An answer to a field of a form.' })
export class AnswerInput {
  @Field(() => String, { description: 'The field’s key.' })
  key: string;

  @Field(() => String, { description: 'The answer; several choices are joined by line breaks.' })
  value: string;
}

@InputType({ description: 'The answers to the form before the chat.' })
export class PreChatAnswerInput {
  @Field(() => [AnswerInput], { description: 'One for each field that was filled in.' })
  answers: AnswerInput[];
}

@ObjectType({ description: 'The form is answered.' })
export class PreChatPayload {
  @Field(() => VisitorType, { description: 'The visitor, as he is now.' })
  visitor: VisitorType;

  @Field(() => ID, {
    nullable: true,
    description:
      'The group the answers lead to: give it as `address.skillGroup` with the first message. Null: none.',
  })
  skillGroupId: string | null;
}

export const OwnUpdateResult = createUnionType({
  name: 'VisitorUpdateResult',
  description: 'The visitor, or why it was declined.',
  types: () => [OwnPayload, InvalidInputError] as const,
});
export const PreChatResult = createUnionType({
  name: 'PreChatAnswerResult',
  description: 'What follows, or why it was declined.',
  types: () => [PreChatPayload, InvalidInputError] as const,
});
export const ConsentGiveResult = createUnionType({
  name: 'ConsentGiveResult',
  description: 'The visitor, or why it was declined.',
  types: () => [OwnPayload, InvalidInputError] as const,
});
