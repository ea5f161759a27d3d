import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Carriage, SendableKind } from './carriage.ts';

registerEnumType(SendableKind, {
  name: 'SendableKind',
  description: 'What can be sent to a visitor.',
  valuesConfig: {
    TEXT: { description: 'A text.' },
    IMAGE: { description: 'A picture.' },
    VOICE: { description: 'A voice message.' },
    VIDEO: { description: 'A video.' },
    FILE: { description: 'Any other file.' },
    LOCATION: { description: 'A place.' },
    LINK: { description: 'A link as a card.' },
    ARTICLE: { description: 'One or several cards.' },
    MENU: { description: 'Entries to tap.' },
    STICKER: { description: 'A sticker.' },
    FORM: { description: 'A form to fill in within the chat.' },
  },
});
registerEnumType(Carriage, {
  name: 'Carriage',
  description: 'How something travels on a channel.',
  valuesConfig: {
    AS_IS: { description: 'As it is.' },
    CHANGED: { description: 'Changed into what the channel has; `messagePreview` shows how.' },
    REFUSED: { description: 'Not at all; sending it is declined.' },
  },
});

@ObjectType({ description: 'How a kind of message travels on a channel.' })
export class ChannelCarriage {
  @Field(() => SendableKind, { description: 'What would be sent.' })
  kind: SendableKind;

  @Field(() => Carriage, { description: 'How it travels.' })
  carriage: Carriage;

  @Field(() => String, {
    nullable: true,
    description: 'Why it is REFUSED, in the viewer’s language; null for the others.',
  })
  reason: string | null;
}
