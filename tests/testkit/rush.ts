import { Client } from './client.ts';
import { asOwner } from './database.ts';
import {
  PresenceDocument,
  SignInDocument,
  TenantSettingsUpdateDocument,
} from './generated/desk.ts';
import { accepted, DeskPerson } from './person.ts';
import { password, type Tenant } from './seed.ts';
import { written } from './written.ts';

const Held = written<{ conversations: { nodes: { id: string; agent: { id: string } }[] } }>(
  '{ conversations(filter: { status: [ACTIVE] }, first: 100) { nodes { id agent { id } } } }',
);

/** How often each thing is that must never be. */
export interface Violations {
  doubleGrants: number;
  overCapacity: number;
  drift: number;
  orphans: number;
  starved: number;
  offShift: number;
}

/** Counts in the database what must never be there. */
export function violations(url: string, tenant: Tenant): Promise<Violations> {
  return asOwner(url, async client => {
    const { rows } = await client.query<Violations>(
      `with ours as (select tenant_id from app.channel where id = $1),
       agents as (
         select a.id, a.capacity, a.active_count, a.status,
                (select count(*)::int from app.conversation c
                  where c.tenant_id = a.tenant_id and c.agent_id = a.id and c.status = 'ACTIVE') as held
           from app.agent a where a.tenant_id = (select tenant_id from ours)
       )
       select
         (select count(*)::int from (
            select conversation_id from app.service_leg
             where tenant_id = (select tenant_id from ours) and ended_at is null
             group by conversation_id having count(*) > 1) twice) as "doubleGrants",
         (select count(*)::int from agents where held > capacity) as "overCapacity",
         (select count(*)::int from agents where held <> active_count) as "drift",
         (select count(*)::int from app.conversation c
           where c.tenant_id = (select tenant_id from ours) and c.status = 'ACTIVE'
             and not exists (select from agents a where a.id = c.agent_id)) as "orphans",
         (select count(*)::int from app.conversation c
           where c.tenant_id = (select tenant_id from ours) and c.status = 'QUEUED'
             and exists (select from agents a join app.skill_group_member m on m.agent_id = a.id
                          where m.skill_group_id = c.skill_group_id
                            and a.status = 'ONLINE' and a.held < a.capacity
                            and app.is_on_shift(c.tenant_id, a.id, now()))) as "starved",
         -- The place was asked for a moment before the leg began.
         (select count(*)::int from app.service_leg l
           where l.tenant_id = (select tenant_id from ours) and l.joined_by in ('ASSIGNED', 'OFFERED')
             and not app.is_on_shift(l.tenant_id, l.agent_id, l.started_at)
             and not app.is_on_shift(l.tenant_id, l.agent_id, l.started_at - interval '2 seconds')) as "offShift"`,
      [tenant.channel.id],
    );
    return rows[0]!;
  });
}

export const none: Violations = {
  doubleGrants: 0,
  overCapacity: 0,
  drift: 0,
  orphans: 0,
  starved: 0,
  offShift: 0,
};

/** Keeps all agents there: without a sign of life for a minute they are offline, and a slow machine needs longer. */
export const attend = (tenant: Tenant) =>
  Promise.all(tenant.agents.map(agent => agent.watch(PresenceDocument, {})));

const renewEveryMs = 4 * 60_000;

/** Signs everybody in anew before the tokens end, and keeps the agents there, until what it gives is called. */
export function stay({ admin, agents }: Tenant): () => Promise<void> {
  const opened: Client[] = [];
  const renew = async (person: DeskPerson) => {
    const { principal, email } = person;
    const newcomer = new Client({ ...principal, token: null });
    const { signIn } = await newcomer.run(SignInDocument, { input: { email, password } });
    principal.token = accepted(signIn).accessToken;
    const here = new DeskPerson(principal, person);
    opened.push(here);
    await here.watch(PresenceDocument, {});
  };
  const timer = setInterval(() => {
    // Whoever is not let in now is at the next time; a token lasts for two.
    for (const person of [admin, ...agents]) renew(person).catch(() => {});
  }, renewEveryMs);
  return async () => {
    clearInterval(timer);
    await Promise.all(opened.map(client => client.close()));
  };
}

/** Has nothing said by itself, however long something takes. */
export async function quieten({ admin }: Pick<Tenant, 'admin'>): Promise<void> {
  const off = { isOn: false };
  const input = {
    texts: { noAgentOnline: off, offHours: off, queueFull: off },
    timers: { queueReminder: off, slowAnswer: off, inactive: off },
    survey: { isAutomatic: false },
  };
  await admin.run(TenantSettingsUpdateDocument, { input });
}

/** Does again, as every client does, what a busy server had no time for. */
export async function persist<R>(act: () => Promise<R>): Promise<R> {
  for (;;) {
    try {
      return await act();
    } catch (fault) {
      if ((fault as { code?: string }).code !== 'UNAVAILABLE') throw fault;
    }
  }
}

/** Who serves what now; those who ask while an answer is under way share the next one. */
export function holdings({ admin }: Tenant): () => Promise<Map<string, string[]>> {
  const ask = async () => {
    const { conversations } = await admin.run(Held, {});
    const held = Map.groupBy(conversations.nodes, ({ agent }) => agent.id);
    return new Map([...held].map(([agentId, own]) => [agentId, own.map(({ id }) => id)]));
  };
  let now: Promise<unknown> = Promise.resolve();
  let next: ReturnType<typeof ask> | null = null;
  return () =>
    (next ??= now.then(() => {
      const answer = ask();
      now = answer.catch(() => {});
      next = null;
      return answer;
    }));
}
