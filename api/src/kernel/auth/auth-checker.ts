import type { AuthChecker } from 'type-graphql';
import type { Context } from '../context.ts';
import { Fault } from '../errors/fault.ts';
import { type Viewer, may } from './viewer.ts';

/** Who may call an operation: any member, any visitor of a channel, or members with a permission such as `channel.write`. */
export const AGENT = 'AGENT';
export const VISITOR = 'VISITOR';

/** The scope an API token needs for a root field; null: no token may call it. */
export type ScopeOfOperation = (field: string) => string | null;

const roots = new Set(['Query', 'Mutation', 'Subscription']);

/** Throws UNAUTHENTICATED or FORBIDDEN unless the viewer is each of the things `@Authorized` names, and his token has the scope. */
export const authCheckerFor =
  (scopeOf: ScopeOfOperation): AuthChecker<Context> =>
  ({ context: { viewer }, info }, wanted) => {
    const isAllowed = wanted.every(what =>
      what === AGENT || what === VISITOR ? viewer.kind === what : may(viewer, what),
    );
    if (roots.has(info.parentType.name)) checkScope(viewer, scopeOf(info.fieldName));
    if (isAllowed) return true;
    throw new Fault(viewer.kind === 'ANONYMOUS' ? 'UNAUTHENTICATED' : 'FORBIDDEN');
  };

function checkScope(viewer: Viewer, scope: string | null): void {
  if (viewer.kind !== 'AGENT' || !viewer.scopes) return;
  if (scope && viewer.scopes.has(scope)) return;
  // An integrator must learn what to ask his admin for.
  throw new Fault('FORBIDDEN', { scope });
}
