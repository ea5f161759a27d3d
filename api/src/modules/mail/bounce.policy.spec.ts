import { expect, it } from 'vitest';
import { bouncesIn, isNobodyThere } from './bounce.policy.ts';

const perMessage =
  'Reporting-MTA: dns; mx.home.test\r\nArrival-Date: Mon, 1 Jan 2026 10:00:00 +0800';
const report = (...groups: string[]) => [perMessage, ...groups].join('\r\n\r\n');

it('N-06: whoever a report gives up is named with the words of the server', () => {
  const failed =
    'Original-Recipient: rfc822;Ann@home.test\r\nFinal-Recipient: RFC822; <Ann@Home.test>\r\nAction: failed\r\n' +
    'Status: 5.1.1\r\nDiagnostic-Code: smtp; 550 5.1.1 No such\r\n  user: here';
  expect(bouncesIn(report(failed))).toEqual([
    { address: 'ann@home.test', reason: '550 5.1.1 No such user: here', isHard: true },
  ]);
  const terse = 'Final-Recipient: rfc822; bo@home.test\nAction: Failed\nStatus: 5.2.2';
  expect(bouncesIn(report(failed, terse)).map(({ reason }) => reason)).toEqual([
    '550 5.1.1 No such user: here',
    '5.2.2',
  ]);
});

it.each(['delayed', 'delivered', 'relayed', 'expanded', ''])(
  'N-06: nobody is given up by a report that says “%s”',
  action => {
    expect(bouncesIn(report(`Final-Recipient: rfc822; a@home.test\nAction: ${action}`))).toEqual(
      [],
    );
  },
);

it('N-06: what is no report names nobody', () => {
  for (const text of [
    '',
    'Action: failed',
    'Final-Recipient: rfc822; \nAction: failed',
    ':;@\n\n;',
  ])
    expect(bouncesIn(text)).toEqual([]);
});

it.each([
  ['550 5.1.1 <a@home.test>: no such user', true],
  ['5.4.4 Host or domain name not found', true],
  ['550 No such user', true],
  ['5.0.0 smtp; 550 user unknown', true],
  ['552 5.2.2 Mailbox full', false],
  ['550 5.7.1 Rejected by policy', false],
  ['554 Message is spam', false],
  ['450 4.1.1 Try again', false],
])('N-06: “%s” says that nobody is there: %s', (words, isHard) => {
  expect(isNobodyThere(words)).toBe(isHard);
});
