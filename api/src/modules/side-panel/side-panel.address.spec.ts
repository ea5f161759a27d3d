import { expect, it } from 'vitest';
import { panelAddress } from './side-panel.address.ts';

const isTaken = (text: string) => panelAddress(['https://desk.example'])(text) === null;

it.for([
  'https://crm.example/visitor?embedded=1#top',
  'https://crm.example:8443/',
  'https://客户.example/',
])('A-15: %s can be a panel', text => {
  expect(isTaken(text)).toBe(true);
});

it.for([
  'http://crm.example/',
  'https://ann:secret@crm.example/',
  'https://[::1]/',
  'https://desk.example/agent/',
  'https://crm.example; script-src *',
  'javascript:alert(1)',
  'crm.example',
  `https://crm.example/${'a'.repeat(2_000)}`,
  '',
])('A-15: %s cannot be a panel', text => {
  expect(isTaken(text)).toBe(false);
});
