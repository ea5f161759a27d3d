import { expect, it } from 'vitest';
import { buildSchemas } from '../../schema.ts';
import { decidedOperations, scopeOfOperation } from './operation-scopes.ts';
import { isScope } from './scopes.ts';

it('P-04: for every operation of the desk it is decided what an API token needs for it', () => {
  const { desk } = buildSchemas();
  const names = [desk.getQueryType(), desk.getMutationType(), desk.getSubscriptionType()].flatMap(
    type => Object.keys(type?.getFields() ?? {}),
  );
  expect([...decidedOperations].toSorted()).toEqual([...new Set(names)].toSorted());
});

it('P-04: what is not decided is shut, and what is decided is a scope there is', () => {
  expect(scopeOfOperation('somethingNew')).toBeNull();
  const unknown = [...decidedOperations].filter(name => {
    const scope = scopeOfOperation(name);
    return scope !== null && !isScope(scope);
  });
  expect(unknown).toEqual([]);
});
