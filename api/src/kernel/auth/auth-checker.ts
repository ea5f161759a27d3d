import type { AuthChecker } from 'type-graphql';
import type { Context } from '../context.ts';
import { Fault } from '../errors/fault.ts';

/** Who may call an operation: any member, any visitor of a channel, or members with a permission such as `channel.write`. */
export const AGENT = 'AGENT';
export const VISITOR = 'VISITOR';

/** Throws UNAUTHENTICATED or FORBIDDEN unless the viewer is each of the things `@Authorized` names. */
export const authChecker: AuthChecker<Context> = ({ context: { viewer } }, wanted) => {
  const isAllowed = wanted.every(what =>
    what === AGENT || what === VISITOR
      ? viewer.kind === what
      : viewer.kind === 'AGENT' && viewer.permissions.has(what),
  );
  if (isAllowed) return true;
  throw new Fault(viewer.kind === 'ANONYMOUS' ? 'UNAUTHENTICATED' : 'FORBIDDEN');
};
