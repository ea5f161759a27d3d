import { expect, it } from 'vitest';
import { fits } from './invite.ts';

it('knows a page by a part of its address, in which * stands for anything', () => {
  const address = 'https://shop.test/en/pricing/teams?plan=a+b';
  for (const part of ['*/pricing*', '/pricing/', 'shop.test/*/teams', '?plan=a+b', '*'])
    expect(fits(part, address), part).toBe(true);
  for (const part of ['*/prices*', 'shop.testing', '/en/*/solo', 'p.icing'])
    expect(fits(part, address), part).toBe(false);
});
