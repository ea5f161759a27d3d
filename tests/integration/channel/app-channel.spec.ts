import { FakeFcm } from '../../testkit/fakes/fcm.ts';
import {
  ChannelCreateDocument,
  ChannelUpdateDocument,
  RoutingRuleSetDocument,
  SkillGroupCreateDocument,
  SkillGroupMembersSetDocument,
} from '../../testkit/generated/desk.ts';
import { keepHours } from '../../testkit/hours.ts';
import { accepted, codeOf } from '../../testkit/person.ts';
import { setCredentials } from '../../testkit/push.ts';
import { openApp } from '../../testkit/sdk.ts';
import { unique } from '../../testkit/seed.ts';
import { expect, test } from '../../testkit/test.ts';

test('C-02: an app channel is made without any account, and its key, push, welcome, hours and rule are its own', async ({
  seed,
  stack,
}) => {
  const tenant = await seed.tenant({ agents: 2 });
  const { admin, agents, agent } = tenant;
  const { channelCreate } = await admin.run(ChannelCreateDocument, {
    input: { name: 'Our app', kind: 'APP', skillGroupId: tenant.skillGroup.id },
  });
  const { channel } = accepted(channelCreate);
  expect(channel.key).toMatch(/^\S{16,}$/);
  expect(channel.key).not.toBe(tenant.channel.key);

  const specialist = agents[1]!;
  const { skillGroupCreate } = await admin.run(SkillGroupCreateDocument, {
    input: { name: unique('App people') },
  });
  const groupId = accepted(skillGroupCreate).skillGroup.id;
  const members = { skillGroupId: groupId, agentIds: [specialist.id] };
  await admin.run(SkillGroupMembersSetDocument, { input: members });
  const rule = { channelId: channel.id, onDutyGroupId: groupId, offDutyGroupId: null };
  accepted((await admin.run(RoutingRuleSetDocument, { input: rule })).routingRuleSet);
  const settings = { channelId: channel.id, welcome: 'Hello from our app' };
  accepted((await admin.run(ChannelUpdateDocument, { input: settings })).channelUpdate);
  const fcm = await new FakeFcm().open();
  accepted(await setCredentials(admin, channel.id, 'FCM', fcm.fields));
  const setShut = await keepHours(admin, channel.id, 'TEXT', 'The app sleeps.');
  await setShut(false);

  const { chat } = await openApp(stack.origin, channel.key);
  await expect
    .poll(() => chat.profile.get())
    .toMatchObject({ welcome: 'Hello from our app', onDuty: true });
  await chat.send({ text: 'From the app' });
  await expect.poll(() => chat.conversation.get()?.id).toBeTruthy();
  const talk = await admin.sees(chat.conversation.get()!.id);
  expect(talk?.agent?.id).toBe(specialist.id);
  chat.dispose();

  await setShut(true);
  const late = await openApp(stack.origin, channel.key);
  await expect
    .poll(() => late.chat.profile.get())
    .toMatchObject({ onDuty: false, offHoursText: 'The app sleeps.' });
  late.chat.dispose();

  const theirs = await seed.tenant({ agents: 0 });
  const stranger = await setCredentials(theirs.admin, channel.id, 'FCM', fcm.fields).catch(String);
  expect(stranger).toContain('NOT_FOUND');
  const { errors } = await agent.answer(ChannelCreateDocument, {
    input: { name: 'Mine', kind: 'APP' },
  });
  expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  const foreignGroup = { name: 'x', kind: 'APP' as const, skillGroupId: theirs.skillGroup.id };
  const refused = await admin.run(ChannelCreateDocument, { input: foreignGroup }).catch(String);
  expect(typeof refused === 'string' ? refused : codeOf(refused.channelCreate)).toMatch(
    /NOT_FOUND|INVALID_INPUT/,
  );
  await fcm.close();
});
