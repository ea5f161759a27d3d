import { FieldResolver, Resolver, Root } from 'type-graphql';
import { RoleType } from './agent.type.ts';
import { opensAdminMode } from './desk-mode.ts';

/** What follows from what a role holds. */
@Resolver(() => RoleType)
export class RoleResolver {
  @FieldResolver(() => Boolean, {
    description:
      'Whether its members may sign in for admin mode: it holds more than an agent needs.',
  })
  opensAdminMode(@Root() { permissions }: RoleType): boolean {
    return opensAdminMode(permissions);
  }
}
