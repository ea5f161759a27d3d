import { Field, InterfaceType, ObjectType } from 'type-graphql';

@InterfaceType('UserError', {
  autoRegisterImplementations: false,
  description: 'Why something was declined. Expected, so it is data and not a fault.',
})
export abstract class UserError {
  @Field(() => String, { description: 'Stable, for programs; new ones may appear.' })
  code: string;

  @Field(() => String, { description: 'For people, in the viewer’s language.' })
  message: string;
}

@ObjectType({ description: 'One value that cannot be accepted.' })
export class InputFault {
  @Field(() => String, {
    description: 'Which value: names and list positions joined by dots, such as `email`.',
  })
  path: string;

  @Field(() => String, { description: 'What is wrong with it, for people.' })
  message: string;
}

@ObjectType({
  implements: UserError,
  description: 'Some values cannot be accepted; nothing was changed.',
})
export class InvalidInputError extends UserError {
  @Field(() => [InputFault], { description: 'Each wrong value.' })
  fields: InputFault[];
}

/** Whether a service declined. */
export const isUserError = (value: unknown): value is UserError => value instanceof UserError;
