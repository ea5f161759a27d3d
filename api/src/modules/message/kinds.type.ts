import { Field, ID, ObjectType } from 'type-graphql';
import { FormField } from '../channel/index.ts';
import { FileType } from '../file/index.ts';

@ObjectType({ description: 'One card of an article.' })
export class ArticleCard {
  @Field(() => String, { description: 'Its title.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'What it is about; null without.' })
  digest: string | null;

  @Field(() => String, { nullable: true, description: 'Its cover; null without.' })
  coverUrl: string | null;

  @Field(() => String, { description: 'Where it leads.' })
  url: string;
}

@ObjectType({ description: 'An article: one or several cards.' })
export class ArticleContent {
  @Field(() => [ArticleCard], { description: '1 to 8 cards.' })
  cards: ArticleCard[];
}

@ObjectType({ description: 'An entry of a menu.' })
export class MenuOption {
  @Field(() => ID, { description: 'Give it to `menuChoose`.' })
  id: string;

  @Field(() => String, { description: 'What stands on it, and is sent when it is chosen.' })
  text: string;
}

@ObjectType({ description: 'A menu: entries to tap.' })
export class MenuContent {
  @Field(() => String, { description: 'What stands above it.' })
  title: string;

  @Field(() => [MenuOption], { description: '1 to 10 entries.' })
  entries: MenuOption[];

  @Field(() => Boolean, {
    description:
      'Whether nothing can be chosen any more: something was, or the conversation ended.',
  })
  isInert: boolean;

  @Field(() => ID, { nullable: true, description: 'What was chosen; null: nothing yet.' })
  chosenId: string | null;
}

@ObjectType({ description: 'A sticker.' })
export class StickerContent {
  @Field(() => FileType, { description: 'The picture.' })
  file: FileType;
}

@ObjectType({ description: 'An answer to a field of a form.' })
export class FormAnswer {
  @Field(() => String, { description: 'The field’s key.' })
  key: string;

  @Field(() => String, { description: 'The answer.' })
  value: string;
}

@ObjectType({ description: 'A form in the chat; answered once.' })
export class FormContent {
  @Field(() => String, { description: 'What stands above it.' })
  title: string;

  @Field(() => [FormField], { description: 'Its fields, in order.' })
  fields: FormField[];

  @Field(() => Boolean, { description: 'Whether it was answered.' })
  isAnswered: boolean;

  @Field(() => [FormAnswer], { description: 'The answers; empty before.' })
  answers: FormAnswer[];
}
