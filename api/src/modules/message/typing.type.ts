import { Field, ObjectType } from 'type-graphql';
import { SenderKind } from './sender-kind.ts';

@ObjectType('Typing', {
  description:
    'Whether the other side is typing; ends by itself 6 seconds after it was last renewed.',
})
export class Typing {
  @Field(() => Boolean, { description: 'True while typing.' })
  isTyping: boolean;

  @Field(() => SenderKind, { description: 'Who.' })
  by: SenderKind;
}

@ObjectType('Typing', {
  description: 'Whether the visitor is typing; ends by itself 6 seconds after it was last renewed.',
})
export class DeskTyping extends Typing {
  @Field(() => String, {
    nullable: true,
    description: 'What stands in the visitor’s field; null unless the tenant shows it.',
  })
  text: string | null;
}
