import { expect, it } from 'vitest';
import { createLogger, describeError } from './log.ts';

function capture() {
  const lines: string[] = [];
  const log = createLogger('debug', { write: line => void lines.push(line) });
  return { log, lines };
}

it('hides secrets, people and message text, wherever they stand', () => {
  const { log, lines } = capture();
  log.info({
    req: { headers: { authorization: 'Bearer canary-1', cookie: 'refresh=canary-2' } },
    input: { password: 'canary-3', nested: { token: 'canary-4', text: 'canary-5' } },
    email: 'canary-6@example.com',
    variables: { anything: 'canary-7' },
    agentId: 'kept',
  });
  expect(lines.join('')).not.toContain('canary');
  expect(lines.join('')).toContain('"agentId":"kept"');
});

it('tells the code and place of a database error but not the values in its message', () => {
  const error = Object.assign(new Error(`insert into agent values ('canary') - duplicate key`), {
    code: '23505',
    severity: 'ERROR',
    constraint: 'agent_email',
    detail: 'Key (email)=(canary@example.com) already exists.',
  });
  const described = describeError(error);
  expect(JSON.stringify(described)).not.toContain('canary');
  expect(described).toMatchObject({ type: 'Error', code: '23505', constraint: 'agent_email' });
  expect(described.stack).toMatch(/^\s+at /);
});

it('keeps a line a line, whatever is in it', () => {
  const { log, lines } = capture();
  log.warn({ name: 'evil\r\n{"level":60}\u001b[31m' }, 'first\nsecond');
  expect(lines).toHaveLength(1);
  for (const sign of ['\r', '\n', '\u001b']) expect(lines[0]!.trimEnd()).not.toContain(sign);
});
