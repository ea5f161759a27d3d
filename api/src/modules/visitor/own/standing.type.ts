import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A page a visitor opened.' })
export class PageVisit {
  @Field(() => ID, { description: 'Tells it from the others.' })
  id: string;

  @Field(() => String, { description: 'Its address, without what could be a secret.' })
  url: string;

  @Field(() => String, { nullable: true, description: 'Its title; null if not told.' })
  title: string | null;

  @Field(() => String, { nullable: true, description: 'Where he came from; null if not told.' })
  referrer: string | null;

  @Field(() => Date, { description: 'When.' })
  createdAt: Date;
}

@ObjectType({ description: 'That a visitor agreed to a text.' })
export class ConsentGiven {
  @Field(() => ID, { description: 'Tells it from the others.' })
  id: string;

  @Field(() => String, { description: 'The version of the text.' })
  version: string;

  @Field(() => String, { description: 'The language he read it in.' })
  locale: string;

  @Field(() => Date, { description: 'When he agreed.' })
  givenAt: Date;

  @Field(() => Date, { nullable: true, description: 'When he took it back; null while it holds.' })
  withdrawnAt: Date | null;
}
