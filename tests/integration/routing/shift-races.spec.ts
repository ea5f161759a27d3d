import { asOwner } from '../../testkit/database.ts';
import {
  StatusRequestCreateDocument,
  StatusRequestDecideDocument,
  TenantSettingsUpdateDocument,
} from '../../testkit/generated/desk.ts';
import type { DeskPerson } from '../../testkit/person.ts';
import { attend, holdings, none, persist, violations } from '../../testkit/rush.ts';
import type { Tenant } from '../../testkit/seed.ts';
import { expect, test } from '../../testkit/test.ts';

const among = <T>(from: readonly T[]): T => from[Math.floor(Math.random() * from.length)] as T;

/** Plans by the second, which the desk does by the minute: from and to so many seconds from now, in place of what was planned. */
const plan = (url: string, agents: readonly DeskPerson[], from: number, to: number) =>
  asOwner(url, client =>
    client.query(
      `with gone as (delete from app.shift where agent_id = any($1))
       insert into app.shift (tenant_id, id, agent_id, starts_at, ends_at)
       select tenant_id, gen_random_uuid(), id, now() + make_interval(secs => $2), now() + make_interval(secs => $3)
         from app.agent where id = any($1)`,
      [agents.map(({ id }) => id), from, to],
    ),
  );

/** How many conversations each of these was given by the system. */
const givenTo = (url: string, agents: readonly DeskPerson[]): Promise<number[]> =>
  asOwner(url, async client => {
    const { rows } = await client.query<{ given: number }>(
      `select count(l.id)::int as given from unnest($1::uuid[]) with ordinality as a(id, place)
         left join app.service_leg l on l.agent_id = a.id and l.joined_by = 'ASSIGNED'
        group by a.id, a.place order by a.place`,
      [agents.map(({ id }) => id)],
    );
    return rows.map(({ given }) => given);
  });

/** Away by leave of an admin, and back by himself. */
async function rest({ admin }: Tenant, agent: DeskPerson): Promise<void> {
  const { statusRequestCreate } = await agent.run(StatusRequestCreateDocument, {
    input: { status: 'AWAY', reason: 'Tea' },
  });
  if (!('request' in statusRequestCreate)) return;
  const input = { requestId: statusRequestCreate.request.id, isApproved: Math.random() < 0.7 };
  await admin.run(StatusRequestDecideDocument, { input });
  await agent.becomes('ONLINE');
}

test('Q-29, Q-30, Q-32: shifts begin and end and agents come and go in a rush: nobody off shift gets anything new', async ({
  seed,
  stack,
}) => {
  const tenant = await seed.tenant({ agents: 12, capacity: 2 });
  await attend(tenant);
  const input = {
    desk: { shifts: true, shiftStopMs: 0, statusApproval: true },
    timers: { autoAway: { isOn: true } },
  };
  await tenant.admin.run(TenantSettingsUpdateDocument, { input });
  const [early, late, never] = [0, 3, 6].map(first => tenant.agents.slice(first, first + 3));
  const guests = await Promise.all(Array.from({ length: 60 }, () => tenant.visitor()));
  await plan(stack.databaseUrl, early!, -60, 3_600);
  await plan(stack.databaseUrl, [...late!, ...never!], 3_600, 7_200);
  let turnedAt = Infinity;
  let isTurning = false;
  const turn = async () => {
    if (isTurning) return;
    isTurning = true;
    await plan(stack.databaseUrl, early!, -120, 1);
    await plan(stack.databaseUrl, late!, 1, 3_600);
    turnedAt = Date.now() + 1_000;
  };

  const held = holdings(tenant);
  let closed = 0;
  const isOver = () => guests.length === 0 && closed >= 40;
  const actors = Array.from({ length: 24 }, (_, n) => async () => {
    const agent = tenant.agents[n % 12]!;
    while (!isOver()) {
      // The second half comes after the turn of the shifts.
      const guest = guests.length > 30 || Date.now() > turnedAt ? guests.pop() : undefined;
      if (guest) await persist(() => guest.says('Hello'));
      if (guest && guests.length === 30) await turn();
      if (Math.random() < 0.1) await persist(() => rest(tenant, agent));
      const chosen = among((await held()).get(agent.id) ?? []);
      if (chosen && (await persist(() => agent.closes(chosen))) === 'ConversationPayload')
        closed += 1;
    }
  });
  await Promise.all(actors.map(act => act()));
  for (const agent of tenant.agents) await agent.becomes('ONLINE');

  await expect.poll(() => violations(stack.databaseUrl, tenant), { timeout: 60_000 }).toEqual(none);
  const given = await givenTo(stack.databaseUrl, [...early!, ...late!, ...never!]);
  expect(
    given.slice(0, 6).every(count => count > 0),
    given.join(),
  ).toBe(true);
  expect(given.slice(6)).toEqual([0, 0, 0]);
}, 400_000);
