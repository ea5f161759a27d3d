import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import { startApi } from '../../testkit/api-process.ts';
import { cloneTemplate } from '../../testkit/database.ts';
import { PresenceDocument, ViewerDocument } from '../../testkit/generated/desk.ts';
import { isGapless, LogReader } from '../../testkit/log-reader.ts';
import { type Proxy, startProxy } from '../../testkit/proxy.ts';
import { expect, test } from '../../testkit/test.ts';

/** An api whose way to the database can be cut. */
async function onThinIce() {
  const direct = await cloneTemplate(inject('templateUrl'), `t_${randomBytes(6).toString('hex')}`);
  const url = new URL(direct);
  const line = await startProxy(Number(url.port));
  url.port = String(line.port);
  const api = await startApi({ databaseUrl: url.href });
  return { api, line, origin: api.origin };
}

const faults: [string, (line: Proxy) => void][] = [
  ['refuses', line => line.cut()],
  ['falls silent', line => line.stall()],
];

test.for(faults)(
  'K-17: while the database %s people are asked to try again, and afterwards all is there',
  { timeout: 120_000 },
  async ([, fault], { seed }) => {
    const { api, line, origin } = await onThinIce();
    try {
      const { agent, visitor } = await seed.tenantOf({ origin }, { agents: 1 });
      const guest = await visitor();
      const { conversation } = await guest.says('Before');
      const reader = new LogReader(guest, conversation.id);
      await reader.until(conversation.lastSeq);

      fault(line);
      const asked = Date.now();
      const { errors } = await agent.answer(ViewerDocument, {});
      expect(errors?.[0]?.extensions?.code).toBe('UNAVAILABLE');
      expect(Date.now() - asked).toBeLessThan(20_000);
      expect(JSON.stringify(errors)).not.toMatch(/ECONN|postgres|127\.0\.0\.1|timeout expired/i);
      // A newcomer on a socket is told to come back: 4500 would end our clients for good.
      const presence = agent.listen(PresenceDocument, {});
      const outcome = await Promise.race([
        presence.ended,
        new Promise(resolve => setTimeout(() => resolve(null), 5_000)),
      ]);
      expect(JSON.stringify(outcome)).not.toMatch(/4500|4400|UNAUTHENTICATED|INTERNAL/);
      // Nobody waits for the polite goodbye of a server that waits for its database.
      agent.socket().terminate();
      await agent.close();

      line.mend();
      await expect
        .poll(() => guest.says('After').then(() => 'sent', String), {
          timeout: 30_000,
          interval: 500,
        })
        .toBe('sent');
      const log = await agent.reads(conversation.id);
      expect(isGapless(log)).toBe(true);
      await reader.until(log.length, 30_000);
      expect(reader.shown.map(({ id }) => id)).toEqual(log.map(({ id }) => id));
      expect(api.isAlive()).toBe(true);
      reader.stop();
    } finally {
      line.mend();
      await api.stop();
      await line.close();
    }
  },
);
