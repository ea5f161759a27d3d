import { Field, InputType, ObjectType } from 'type-graphql';
import { Node } from '../../kernel/graphql/node.type.ts';

@ObjectType('Visitor', { implements: Node, description: 'A person who writes to the tenant.' })
export class VisitorType extends Node {
  @Field(() => Boolean, { description: 'Whether the tenant vouched for who this is.' })
  isVerified: boolean;

  @Field(() => Date, { description: 'When the tenant first saw this person.' })
  createdAt: Date;
}

@ObjectType({ description: 'One thing told of a visitor.' })
export class Attribute {
  @Field(() => String, { description: 'What it is called.' })
  key: string;

  @Field(() => String, { description: 'What it is.' })
  value: string;
}

@InputType({ description: 'Who opens a chat, and where.' })
export class SessionStartInput {
  @Field(() => String, { description: 'The public key of the channel.' })
  channelKey: string;

  @Field(() => String, {
    nullable: true,
    description: 'What an earlier session on this device gave; continues that visitor.',
  })
  deviceToken?: string;

  @Field(() => String, {
    nullable: true,
    description: 'A token the tenant’s server signed for a known user.',
  })
  identity?: string;

  @Field(() => String, {
    nullable: true,
    description: 'The language of texts: zh-CN or en; else as the browser asks.',
  })
  locale?: string;
}
