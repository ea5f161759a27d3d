import { Field, ID, InputType } from 'type-graphql';
import { FormFieldInput } from '../channel/index.ts';
import { AnswerInput } from '../visitor/index.ts';

@InputType({ description: 'A link as a card.' })
export class LinkInput {
  @Field(() => String, { description: 'An https address.' })
  url: string;

  @Field(() => String, { description: '1 to 200 characters.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'Up to 500 characters.' })
  description?: string | null;

  @Field(() => String, { nullable: true, description: 'An https address.' })
  imageUrl?: string | null;
}

@InputType({ description: 'One card of an article.' })
export class ArticleCardInput {
  @Field(() => String, { description: '1 to 200 characters.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'Up to 500 characters.' })
  digest?: string | null;

  @Field(() => String, { nullable: true, description: 'An https address.' })
  coverUrl?: string | null;

  @Field(() => String, { description: 'An https address.' })
  url: string;
}

@InputType({ description: 'An article.' })
export class ArticleInput {
  @Field(() => [ArticleCardInput], { description: '1 to 8 cards.' })
  cards: ArticleCardInput[];
}

@InputType({ description: 'A menu.' })
export class MenuInput {
  @Field(() => String, { description: '1 to 200 characters.' })
  title: string;

  @Field(() => [String], { description: '1 to 10 entries of 1 to 60 characters.' })
  entries: string[];
}

@InputType({ description: 'A form in the chat.' })
export class FormInput {
  @Field(() => String, { description: '1 to 100 characters.' })
  title: string;

  @Field(() => [FormFieldInput], { description: '1 to 10 fields.' })
  fields: FormFieldInput[];
}

@InputType({ description: 'What a visitor chooses from a menu.' })
export class MenuChooseInput {
  @Field(() => ID, { description: 'The message with the menu.' })
  messageId: string;

  @Field(() => ID, { description: 'The entry.' })
  entryId: string;

  @Field(() => ID, {
    description: 'A UUIDv7 made by the sender, for the message that is sent by it.',
  })
  clientMessageId: string;
}

@InputType({ description: 'The answers to a form in the chat.' })
export class FormAnswerInput {
  @Field(() => ID, { description: 'The message with the form.' })
  messageId: string;

  @Field(() => [AnswerInput], { description: 'One for each field that was filled in.' })
  answers: AnswerInput[];
}
