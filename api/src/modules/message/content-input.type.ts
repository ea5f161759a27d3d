import { Field, Float, ID, InputType } from 'type-graphql';
import { ArticleInput, FormInput, LinkInput, MenuInput } from './kinds.input.type.ts';

@InputType({ description: 'A text.' })
export class TextInput {
  @Field(() => String, { description: '1 to 5,000 characters, not blank.' })
  text: string;
}

@InputType({
  description: 'A file that was uploaded; image, voice, video or plain file by what it is.',
})
export class FileRefInput {
  @Field(() => ID, { description: 'What `fileUploadStart` gave.' })
  fileId: string;
}

@InputType({ description: 'A place.' })
export class LocationInput {
  @Field(() => Float, { description: 'Degrees, -90 to 90.' })
  latitude: number;

  @Field(() => Float, { description: 'Degrees, -180 to 180.' })
  longitude: number;

  @Field(() => String, { nullable: true, description: 'Up to 200 characters.' })
  title?: string;

  @Field(() => String, { nullable: true, description: 'Up to 500 characters.' })
  address?: string;
}

@InputType({ description: 'The item the visitor looks at.' })
export class TrackInput {
  @Field(() => String, { description: '1 to 200 characters.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'Up to 50 characters, ready to show.' })
  price?: string;

  @Field(() => String, { nullable: true, description: 'Up to 500 characters.' })
  description?: string;

  @Field(() => String, { nullable: true, description: 'An https address.' })
  imageUrl?: string;

  @Field(() => String, { nullable: true, description: 'An https address.' })
  itemUrl?: string;
}

@InputType({ description: 'An order of the visitor.' })
export class OrderInput extends TrackInput {
  @Field(() => String, { description: '1 to 200 characters.' })
  orderNumber: string;

  @Field(() => String, { nullable: true, description: 'Up to 50 characters, ready to show.' })
  status?: string;
}

@InputType('MessageContentInput', { description: 'What to send: exactly one of its parts.' })
export class VisitorContentInput {
  @Field(() => TextInput, { nullable: true, description: 'A text.' })
  text?: TextInput;

  @Field(() => FileRefInput, { nullable: true, description: 'An uploaded file.' })
  file?: FileRefInput;

  @Field(() => LocationInput, { nullable: true, description: 'A place.' })
  location?: LocationInput;

  @Field(() => TrackInput, { nullable: true, description: 'The item being looked at.' })
  track?: TrackInput;

  @Field(() => OrderInput, { nullable: true, description: 'An order.' })
  order?: OrderInput;

  @Field(() => LinkInput, { nullable: true, description: 'A link as a card.' })
  link?: LinkInput;
}

@InputType('MessageContentInput', { description: 'What to send: exactly one of its parts.' })
export class DeskContentInput extends VisitorContentInput {
  @Field(() => TextInput, {
    nullable: true,
    description: 'An internal note; visitors never see it.',
  })
  note?: TextInput;

  @Field(() => ArticleInput, { nullable: true, description: 'An article: 1 to 8 cards.' })
  article?: ArticleInput;

  @Field(() => MenuInput, { nullable: true, description: 'A menu: entries to tap.' })
  menu?: MenuInput;

  @Field(() => FileRefInput, {
    nullable: true,
    description: 'A sticker: an uploaded picture of up to 500 KB.',
  })
  sticker?: FileRefInput;

  @Field(() => FormInput, { nullable: true, description: 'A form to fill in within the chat.' })
  form?: FormInput;
}

@InputType('MessageSendInput', { description: 'A message to send.' })
export class DeskMessageSendInput {
  @Field(() => ID, {
    description: 'A UUIDv7 made by the sender; a repeat answers with the first result, for ever.',
  })
  clientMessageId: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Required here: the conversation the viewer serves.',
  })
  conversationId?: string;

  @Field(() => DeskContentInput, { description: 'What to send.' })
  content: DeskContentInput;

  @Field(() => ID, {
    nullable: true,
    description: 'A message of the same conversation that this one answers.',
  })
  quoteId?: string;
}

@InputType({ description: 'Whom a new conversation is for; names that are not known are ignored.' })
export class AddressInput {
  @Field(() => String, { nullable: true, description: 'An agent’s login address or id.' })
  agent?: string;

  @Field(() => String, { nullable: true, description: 'A skill group’s name or id.' })
  skillGroup?: string;

  @Field(() => [String], {
    nullable: true,
    description: 'Names of skills that would help, at most 5; who has them comes first.',
  })
  skills?: string[];
}

@InputType('MessageSendInput', { description: 'A message to send.' })
export class VisitorMessageSendInput {
  @Field(() => ID, {
    description: 'A UUIDv7 made by the sender; a repeat answers with the first result, for ever.',
  })
  clientMessageId: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'The open conversation; without it, or when it has ended, the open one or a new one.',
  })
  conversationId?: string;

  @Field(() => VisitorContentInput, { description: 'What to send.' })
  content: VisitorContentInput;

  @Field(() => ID, {
    nullable: true,
    description: 'A message of the same conversation that this one answers.',
  })
  quoteId?: string;

  @Field(() => AddressInput, { nullable: true, description: 'Whom a new conversation is for.' })
  address?: AddressInput;

  @Field(() => String, {
    nullable: true,
    description: 'The page the visitor writes from; its query string is cut off.',
  })
  sourceUrl?: string;
}
