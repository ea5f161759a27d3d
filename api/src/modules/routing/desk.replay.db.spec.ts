import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Installation, startInstallation } from '../../kernel/testing/installation.ts';
import { entities } from '../../modules.ts';
import { countViolations } from './consistency.ts';
import { BusyDay } from './testing/busy-day.ts';
import { overtaken, replay, starved } from './testing/replay.ts';

/** How many come that day; `PARLEY_DAY=10000` for the whole one. */
const guests = Number(process.env['PARLEY_DAY'] ?? 60);

let installation: Installation;
beforeAll(async () => {
  installation = await startInstallation(entities);
}, 180_000);
afterAll(() => installation.stop());

it(
  'Q-32, Q-12: a day of many guests: the log alone proves who came first, that nobody waited in vain, and every figure of a leg',
  { timeout: 7_200_000 },
  async () => {
    const day = await BusyDay.open(installation, guests);
    const drifts: unknown[] = [];
    await day.run(async () => {
      drifts.push(...(await countViolations(day.ctx)).filter(({ count }) => count > 0));
    });
    expect(drifts).toEqual([]);

    const facts = await day.facts();
    const logs = await day.log();
    expect(logs).toHaveLength(guests);
    const replayed = logs.map(log => replay(log, facts.groupOf.get(log[0]!.conversationId) ?? ''));
    const stays = replayed.flatMap(({ stays: own }) => own);
    const waits = replayed.flatMap(({ waits: own }) => own);
    for (const log of logs)
      expect(log.map(({ seq }) => seq)).toEqual(log.map((_, index) => index + 1));

    const moments = [
      ...new Set(
        logs
          .flat()
          .filter(({ isEvent }) => isEvent)
          .map(({ at }) => at),
      ),
    ].toSorted((a, b) => a - b);
    expect(overtaken(waits, facts)).toEqual([]);
    expect(starved(waits, stays, facts, moments)).toEqual([]);

    // The judges are no yes-men: forget one who was served from the queue, and both cry out.
    const forgotten = waits.find(({ pushedTo, from, to }) => pushedTo && to !== null && to > from);
    const planted = waits.map(wait => (wait === forgotten ? { ...wait, to: null } : wait));
    expect(overtaken(planted, facts)).not.toEqual([]);
    expect(starved(planted, stays, facts, moments)).not.toEqual([]);

    const legs = await day.ctx.query<object>(
      `select l.conversation_id, l.agent_id, extract(epoch from l.started_at) * 1000 as started_at, extract(epoch from l.ended_at) * 1000 as ended_at,
            l.from_seq, l.to_seq, l.left_by, l.first_response_ms, l.visitor_messages, l.agent_messages, l.automatic_messages,
            count(r.seq) as responses, coalesce(sum(r.took_ms), 0) as response_ms
       from app.service_leg l left join app.response r on r.tenant_id = l.tenant_id and r.leg_id = l.id
      where l.tenant_id = ? group by l.tenant_id, l.id order by l.conversation_id, l.started_at, l.id`,
      [day.tenantId],
    );
    const told = legs.map(leg =>
      Object.fromEntries(
        Object.entries(leg).map(([name, value]) => [
          name,
          /At$|^response/.test(name) && value !== null ? Number(value) : value,
        ]),
      ),
    );
    const order = (a: { conversationId?: string; startedAt?: number }, b: typeof a) =>
      (a.conversationId ?? '').localeCompare(b.conversationId ?? '') ||
      (a.startedAt ?? 0) - (b.startedAt ?? 0);
    expect(told.toSorted(order)).toEqual(stays.toSorted(order));
    const queued = waits.filter(({ from, to }) => to === null || to > from);
    // The day was one on which it mattered.
    expect(queued.length).toBeGreaterThan(guests / 20);
    expect(new Set(stays.map(({ leftBy }) => leftBy))).toEqual(
      new Set(['CLOSED', 'RETURNED', 'TRANSFERRED', 'RELEASED']),
    );
  },
);
