import { expect, it } from 'vitest';
import { readableInstead } from './readable-colour.ts';

it('W-39: lets pass what text can be read on, dark or white, and proposes a deeper colour else', () => {
  for (const colour of ['#0B7A75', '#FFD54A', '#000000', '#ffffff'])
    expect(readableInstead(colour)).toBeNull();
  for (const colour of ['#F05A28', '#22C55E', '#808080', '#3B9CFF']) {
    const proposal = readableInstead(colour)!;
    expect(proposal).toMatch(/^#[0-9A-F]{6}$/);
    expect(readableInstead(proposal)).toBeNull();
  }
});
