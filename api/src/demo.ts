import type { Context } from './kernel/context.ts';
import { isUserError } from './kernel/errors/user-error.ts';
import type { Modules } from './modules.ts';
import { Agent } from './modules/agent/index.ts';
import { Channel } from './modules/channel/index.ts';
import { SkillGroup } from './modules/skill-group/index.ts';

/** Who can sign in to the demo. */
export interface DemoLogin {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

const password = 'parley-demo';
const channelKey = 'demo';
const people = [
  { name: '周岚', email: 'admin@demo.parley' },
  { name: '林晓', email: 'lin@demo.parley' },
  { name: '陈默', email: 'chen@demo.parley' },
  { name: 'Mia', email: 'mia@demo.parley' },
] as const;

export const demoLogins: readonly DemoLogin[] = people.map(person => ({ ...person, password }));

/** Talks that have ended: who served, and the lines, visitor and agent in turn. */
const talks: readonly { readonly agent: string; readonly lines: readonly string[] }[] = [
  {
    agent: 'lin@demo.parley',
    lines: [
      '你好，请问亚麻床品四件套可以机洗吗？',
      '您好，可以的。建议放入洗衣袋，30℃ 以下轻柔洗，阴干后手感会更软。',
      '好的，谢谢！',
      '不客气，祝您生活愉快。',
    ],
  },
  {
    agent: 'chen@demo.parley',
    lines: [
      '昨天下的单，什么时候发货？',
      '您好，现货订单 24 小时内发出，您的包裹今天下午会交给快递，单号会短信通知您。',
      '收到',
    ],
  },
  {
    agent: 'mia@demo.parley',
    lines: [
      'Hi, do you ship to Singapore?',
      'Hello! Yes, we do: 5 to 7 working days, and free from $80.',
      'Great, and can I return it if the colour is not right?',
      'Of course. You have 30 days, and the return label is on us.',
    ],
  },
];

/** Makes the demo tenant once: an admin, three agents, two groups, a channel and some history. */
export async function openDemo(anonymous: Context, modules: Modules): Promise<void> {
  const { rows } = await anonymous.database.pool.query<{ has_demo: boolean }>(
    'select app.has_demo()',
  );
  if (rows[0]?.has_demo) return;
  const [first] = people;
  const { ctx } = await modules.signIn.openTenant(anonymous, {
    companyName: '森屿家居',
    nickname: first.name,
    email: first.email,
    password,
    isDemo: true,
  });
  await ctx.em.nativeUpdate(Channel, {}, { key: channelKey, name: '官网商城' });
  const agents = await hire(ctx, modules);
  await divide(ctx, modules, agents);
  for (const talk of talks) await hold(ctx, modules, agents.get(talk.agent) as string, talk.lines);
}

async function hire(ctx: Context, modules: Modules): Promise<Map<string, string>> {
  for (const { name, email } of people.slice(1)) {
    const made = await modules.agents.create(ctx, {
      nickname: name,
      email,
      password,
      capacity: 10,
    });
    if (isUserError(made)) throw new Error(`The demo could not be made: ${made.message}`);
  }
  const agents = await ctx.em.find(Agent, {});
  return new Map(agents.map(agent => [agent.email, agent.id]));
}

async function divide(
  ctx: Context,
  modules: Modules,
  agents: ReadonlyMap<string, string>,
): Promise<void> {
  const ids = (...emails: string[]) => emails.flatMap(email => agents.get(email) ?? []);
  const after = await modules.groups.create(ctx, '售后服务');
  if (isUserError(after)) throw new Error(`The demo could not be made: ${after.message}`);
  const sales = await ctx.em.findOneOrFail(SkillGroup, { isDefault: true });
  await modules.groups.update(ctx, { skillGroupId: sales.id, name: '售前咨询' });
  await modules.groups.setMembers(
    ctx,
    sales.id,
    ids('admin@demo.parley', 'lin@demo.parley', 'mia@demo.parley'),
  );
  await modules.groups.setMembers(ctx, after.id, ids('chen@demo.parley', 'mia@demo.parley'));
}

/** One talk from the first line to the close, through the same doors as a real one. */
async function hold(
  ctx: Context,
  modules: Modules,
  agentId: string,
  lines: readonly string[],
): Promise<void> {
  const channel = await ctx.em.findOneOrFail(Channel, { key: channelKey });
  const visitor = ctx.as(ctx.tenantId, {
    kind: 'VISITOR',
    visitorId: ctx.newId(),
    channelId: channel.id,
  });
  const permissions = new Set([
    'queue.pick',
    'conversation.close',
    'conversation.write',
    'queue.assign',
  ]);
  const agent = ctx.as(ctx.tenantId, {
    kind: 'AGENT',
    agentId,
    sessionId: agentId,
    permissions,
    skillGroupIds: new Set(),
  });
  await modules.agents.appear(ctx, agentId, 'INVISIBLE');
  let conversationId: string | undefined;
  for (const [index, text] of lines.entries()) {
    const input = {
      clientMessageId: ctx.newId(),
      content: { text: { text } },
      ...(conversationId ? { conversationId } : {}),
    };
    const sent =
      index % 2 === 0
        ? await modules.messages.sendAsVisitor(visitor, input)
        : await modules.messages.sendAsAgent(agent, input);
    if (isUserError(sent)) throw new Error(`The demo could not be made: ${sent.message}`);
    conversationId = sent.conversationId;
    if (index === 0) await modules.routing.accept(agent, conversationId);
  }
  await modules.conversations.close(agent, conversationId as string);
  await modules.agents.appear(ctx, agentId, 'OFFLINE');
}
