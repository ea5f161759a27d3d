import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { Secrets } from '../../kernel/secrets.ts';
import { type Ticket, TicketOffice } from './file.ticket.ts';

const office = new TicketOffice(new Secrets('one installation'));
const ticket: Ticket = {
  use: 'full',
  tenantId: randomUUID(),
  fileId: randomUUID(),
  reader: `visitor-${randomUUID()}`,
  expires: 1_800_000_000,
};

it('reads what it issued', () => {
  expect(office.read(office.issue(ticket))).toEqual(ticket);
});

it.each(['use', 'tenantId', 'fileId', 'reader', 'expires'] as const)(
  'refuses a ticket whose %s was changed',
  part => {
    const text = office.issue(ticket);
    const other = part === 'use' ? 'thumbnail' : part === 'expires' ? '1900000000' : randomUUID();
    expect(office.read(text.replace(String(ticket[part]), other))).toBeNull();
  },
);

it('refuses another installation’s ticket, and what is no ticket at all', () => {
  const foreign = new TicketOffice(new Secrets('another installation'));
  expect(office.read(foreign.issue(ticket))).toBeNull();
  for (const text of ['', '.', 'full', '../../etc/passwd', `${office.issue(ticket)}x`]) {
    expect(office.read(text)).toBeNull();
  }
});
