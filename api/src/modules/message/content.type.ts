import { Field, Float, ID, InputType, Int, ObjectType, createUnionType } from 'type-graphql';
import { ConversationEventType } from '../conversation/index.ts';
import { FileType } from '../file/index.ts';
import { SenderKind } from './sender-kind.ts';

@ObjectType({ description: 'Text, shown as it was typed.' })
export class TextContent {
  @Field(() => String, { description: 'Plain text; markup in it is text too.' })
  text: string;
}

@ObjectType({ description: 'A picture.' })
export class ImageContent {
  @Field(() => FileType, { description: 'The picture in full size.' })
  file: FileType;

  @Field(() => Int, { description: 'Pixels.' })
  width: number;

  @Field(() => Int, { description: 'Pixels.' })
  height: number;

  @Field(() => String, { description: 'A small version; expires like the file’s address.' })
  thumbnailUrl: string;
}

@ObjectType({ description: 'A recorded voice.' })
export class VoiceContent {
  @Field(() => FileType, { description: 'The recording.' })
  file: FileType;

  @Field(() => Int, { description: 'Length in milliseconds.' })
  durationMs: number;
}

@ObjectType({ description: 'A short video.' })
export class VideoContent {
  @Field(() => FileType, { description: 'The video.' })
  file: FileType;

  @Field(() => Int, { nullable: true, description: 'Length in milliseconds; null if not known.' })
  durationMs: number | null;

  @Field(() => String, { nullable: true, description: 'A still picture of it; null without one.' })
  posterUrl: string | null;
}

@ObjectType({ description: 'A file to download.' })
export class FileContent {
  @Field(() => FileType, { description: 'The file.' })
  file: FileType;
}

@ObjectType({ description: 'A place on the map.' })
export class LocationContent {
  @Field(() => Float, { description: 'Degrees, north positive.' })
  latitude: number;

  @Field(() => Float, { description: 'Degrees, east positive.' })
  longitude: number;

  @Field(() => String, { nullable: true, description: 'What the place is called; null if not said.' })
  title: string | null;

  @Field(() => String, { nullable: true, description: 'Its address; null if not said.' })
  address: string | null;
}

@ObjectType({ description: 'A link as a card; never fetched from a reader’s browser.' })
export class LinkContent {
  @Field(() => String, { description: 'Where it leads.' })
  url: string;

  @Field(() => String, { description: 'Its title.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'What is said of it; null without.' })
  description: string | null;

  @Field(() => String, { nullable: true, description: 'A picture; null without.' })
  imageUrl: string | null;
}

@ObjectType({ description: 'The item a visitor looks at.' })
export class TrackContent {
  @Field(() => String, { description: 'The item’s name.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'Its price, ready to show; null if not said.' })
  price: string | null;

  @Field(() => String, { nullable: true, description: 'What is said of it; null if nothing.' })
  description: string | null;

  @Field(() => String, { nullable: true, description: 'A picture; null without.' })
  imageUrl: string | null;

  @Field(() => String, { nullable: true, description: 'The item’s page; null without.' })
  itemUrl: string | null;
}

@ObjectType({ description: 'An order of the visitor.' })
export class OrderContent extends TrackContent {
  @Field(() => String, { description: 'The order’s number.' })
  orderNumber: string;

  @Field(() => String, { nullable: true, description: 'Where the order stands, ready to show; null if not said.' })
  status: string | null;
}

@ObjectType({ description: 'Something that happened to the conversation.' })
export class EventContent {
  @Field(() => ConversationEventType, { description: 'What happened.' })
  type: ConversationEventType;

  @Field(() => String, { description: 'Ready to show, in the viewer’s language.' })
  text: string;
}

@ObjectType({ description: 'A message that was withdrawn.' })
export class RecalledContent {
  @Field(() => SenderKind, { description: 'Who withdrew it.' })
  by: SenderKind;
}

@ObjectType({ description: 'An internal note: seen on the desk only.' })
export class NoteContent {
  @Field(() => String, { description: 'Plain text.' })
  text: string;
}

const shared = [
  TextContent, ImageContent, VoiceContent, VideoContent, FileContent, LocationContent, LinkContent, OrderContent, TrackContent,
  EventContent, RecalledContent,
] as const;

export const VisitorMessageContent = createUnionType({ name: 'MessageContent', description: 'What an entry holds.', types: () => shared });
export const DeskMessageContent = createUnionType({ name: 'MessageContent', description: 'What an entry holds.', types: () => [...shared, NoteContent] as const });

@InputType({ description: 'A text.' })
export class TextInput {
  @Field(() => String, { description: '1 to 5,000 characters, not blank.' })
  text: string;
}

@InputType({ description: 'A file that was uploaded; image, voice, video or plain file by what it is.' })
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
}

@InputType('MessageContentInput', { description: 'What to send: exactly one of its parts.' })
export class DeskContentInput extends VisitorContentInput {
  @Field(() => TextInput, { nullable: true, description: 'An internal note; visitors never see it.' })
  note?: TextInput;
}

@InputType('MessageSendInput', { description: 'A message to send.' })
export class DeskMessageSendInput {
  @Field(() => ID, { description: 'A UUIDv7 made by the sender; a repeat answers with the first result, for ever.' })
  clientMessageId: string;

  @Field(() => ID, { nullable: true, description: 'Required here: the conversation the viewer serves.' })
  conversationId?: string;

  @Field(() => DeskContentInput, { description: 'What to send.' })
  content: DeskContentInput;

  @Field(() => ID, { nullable: true, description: 'A message of the same conversation that this one answers.' })
  quoteId?: string;
}

@InputType({ description: 'Whom a new conversation is for; names that are not known are ignored.' })
export class AddressInput {
  @Field(() => String, { nullable: true, description: 'An agent’s login address or id.' })
  agent?: string;

  @Field(() => String, { nullable: true, description: 'A skill group’s name or id.' })
  skillGroup?: string;
}

@InputType('MessageSendInput', { description: 'A message to send.' })
export class VisitorMessageSendInput {
  @Field(() => ID, { description: 'A UUIDv7 made by the sender; a repeat answers with the first result, for ever.' })
  clientMessageId: string;

  @Field(() => ID, { nullable: true, description: 'The open conversation; without it, or when it has ended, the open one or a new one.' })
  conversationId?: string;

  @Field(() => VisitorContentInput, { description: 'What to send.' })
  content: VisitorContentInput;

  @Field(() => ID, { nullable: true, description: 'A message of the same conversation that this one answers.' })
  quoteId?: string;

  @Field(() => AddressInput, { nullable: true, description: 'Whom a new conversation is for.' })
  address?: AddressInput;

  @Field(() => String, { nullable: true, description: 'The page the visitor writes from; its query string is cut off.' })
  sourceUrl?: string;
}
