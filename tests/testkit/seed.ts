import { Client, type Principal } from './client.ts';
import * as desk from './generated/desk.ts';
import { SessionStartDocument } from './generated/visitor.ts';
import { accepted, DeskPerson, VisitorPerson } from './person.ts';
import { ownAddress } from './ports.ts';

/** What a test may want different about its company. */
export interface TenantWishes {
  /** How many agents sign in; 2 unless told. */
  readonly agents?: number;
  readonly capacity?: number;
  readonly showAgentNickname?: boolean;
  readonly allowedSites?: readonly string[];
}

/** A company with people at the desk and a way in for visitors. */
export interface Tenant {
  readonly companyName: string;
  readonly admin: DeskPerson;
  readonly agents: readonly DeskPerson[];
  /** The first of the agents. */
  readonly agent: DeskPerson;
  readonly skillGroup: { id: string; name: string };
  readonly channel: { id: string; key: string; name: string };
  /** A new visitor on the channel, or one who comes back with a device token. */
  visitor(deviceToken?: string, locale?: string): Promise<VisitorPerson>;
  /** One more member, signed in. */
  member(nickname: string, wishes?: { capacity?: number; roleId?: string }): Promise<DeskPerson>;
  /** One more device of somebody who has signed in already. */
  signIn(email: string): Promise<DeskPerson>;
  close(): Promise<void>;
}

export const password = 'correct horse battery 7';
let made = 0;

/** A word that occurs nowhere else in this run. */
export const unique = (word: string): string => `${word}${process.pid}x${(made += 1)}`;

/** Signs up a company at `origin` and fills it through the public contract. */
export async function seedTenant(origin: string, wishes: TenantWishes = {}): Promise<Tenant> {
  const name = unique('acme');
  const from = ownAddress();
  const clients: Client[] = [];
  const keep = <C extends Client>(client: C): C => {
    clients.push(client);
    return client;
  };
  const principal = (token: string | null): Principal => ({
    origin,
    path: '/graphql',
    token,
    from,
  });
  const anonymous = keep(new Client(principal(null)));
  const person = ({ accessToken, viewer }: desk.SignedInFragment) =>
    keep(new DeskPerson(principal(accessToken), viewer));

  const { signUp } = await anonymous.run(desk.SignUpDocument, {
    input: { companyName: `Company ${name}`, nickname: 'Ada', email: `ada@${name}.test`, password },
  });
  const admin = person(accepted(signUp));
  const signIn = async (email: string) => {
    const { signIn } = await anonymous.run(desk.SignInDocument, { input: { email, password } });
    return person(accepted(signIn));
  };
  const member: Tenant['member'] = async (nickname, more = {}) => {
    const email = `${nickname.toLowerCase()}@${name}.test`;
    const input = { nickname, email, password, capacity: more.capacity ?? 10, roleId: more.roleId };
    accepted((await admin.run(desk.AgentCreateDocument, { input })).agentCreate);
    return signIn(email);
  };

  const group = { name: `Group ${name}` };
  const { skillGroupCreate } = await admin.run(desk.SkillGroupCreateDocument, { input: group });
  const { skillGroup } = accepted(skillGroupCreate);
  const { channelCreate } = await admin.run(desk.ChannelCreateDocument, {
    input: {
      name: `Shop ${name}`,
      kind: 'WEB',
      skillGroupId: skillGroup.id,
      allowedSites: [...(wishes.allowedSites ?? [])],
    },
  });
  const { channel } = accepted(channelCreate);
  if (wishes.showAgentNickname) {
    const input = { showAgentNickname: true };
    accepted((await admin.run(desk.TenantUpdateDocument, { input })).tenantUpdate);
  }
  const nicknames = Array.from({ length: wishes.agents ?? 2 }, (_, i) => `Agent${i + 1}`);
  const agents = await Promise.all(
    nicknames.map(nickname => member(nickname, { capacity: wishes.capacity })),
  );
  const input = { skillGroupId: skillGroup.id, agentIds: agents.map(agent => agent.id) };
  await admin.run(desk.SkillGroupMembersSetDocument, { input });

  return {
    companyName: `Company ${name}`,
    admin,
    agents,
    get agent() {
      return agents[0]!;
    },
    skillGroup,
    channel,
    member,
    signIn,
    async visitor(deviceToken, locale = 'en') {
      const start = { channelKey: channel.key, deviceToken, locale };
      const newcomer = new Client({ origin, path: '/visitor/graphql', from });
      const { sessionStart } = await newcomer.run(SessionStartDocument, { input: start });
      const session = accepted(sessionStart);
      return keep(new VisitorPerson({ ...newcomer.principal, token: session.token }, session));
    },
    async close() {
      await Promise.all(clients.map(client => client.close()));
    },
  };
}
