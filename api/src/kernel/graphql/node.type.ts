import { Field, ID, InterfaceType } from 'type-graphql';

@InterfaceType('Node', {
  autoRegisterImplementations: false,
  description: 'Anything with an id of its own.',
})
export abstract class Node {
  @Field(() => ID, { description: 'Opaque, unique, for ever.' })
  id: string;
}
