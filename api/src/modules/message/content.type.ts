import { createUnionType, Field, Float, Int, ObjectType } from 'type-graphql';
import { ConversationEventType } from '../conversation/index.ts';
import { FileType } from '../file/index.ts';
import { ArticleContent, FormContent, MenuContent, StickerContent } from './kinds.type.ts';
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

  @Field(() => String, {
    nullable: true,
    description: 'What the place is called; null if not said.',
  })
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

  @Field(() => String, {
    nullable: true,
    description: 'Its price, ready to show; null if not said.',
  })
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

  @Field(() => String, {
    nullable: true,
    description: 'Where the order stands, ready to show; null if not said.',
  })
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

@ObjectType({ description: 'An invitation to rate; `survey` says how it stands now.' })
export class SurveyInvitationContent {
  conversationId: string;
}

const shared = [
  TextContent,
  ImageContent,
  VoiceContent,
  VideoContent,
  FileContent,
  LocationContent,
  LinkContent,
  OrderContent,
  TrackContent,
  EventContent,
  RecalledContent,
  ArticleContent,
  MenuContent,
  StickerContent,
  FormContent,
  SurveyInvitationContent,
] as const;

export const VisitorMessageContent = createUnionType({
  name: 'MessageContent',
  description: 'What an entry holds.',
  types: () => shared,
});
export const DeskMessageContent = createUnionType({
  name: 'MessageContent',
  description: 'What an entry holds.',
  types: () => [...shared, NoteContent] as const,
});
