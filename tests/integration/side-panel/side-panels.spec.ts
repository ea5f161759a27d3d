import { createHmac } from 'node:crypto';
import { uuidv7 } from '@parley/schema';
import { asOwner } from '../../testkit/database.ts';
import {
  SidePanelCreateDocument,
  type SidePanelCreateInput,
  SidePanelDeleteDocument,
  SidePanelDraftSetDocument,
  SidePanelsChangedDocument,
  SidePanelsDocument,
  SidePanelSecretRotateDocument,
  SidePanelsSortDocument,
  SidePanelTokenIssueDocument,
  SidePanelUpdateDocument,
  SidePanelVisitorSetDocument,
} from '../../testkit/generated/desk.ts';
import { arrive, secretOf, signIdentity } from '../../testkit/identity.ts';
import { accepted, codeOf, type DeskPerson } from '../../testkit/person.ts';
import { expect, test } from '../../testkit/test.ts';
import { written } from '../../testkit/written.ts';

const crm = { name: 'CRM', url: 'https://crm.test:8443/visitor?embedded=1' };
const MakeField = written<{ customFieldCreate: { customField: { id: string } } }>(
  `mutation($input: CustomFieldCreateInput!) { customFieldCreate(input: $input) { ... on CustomFieldPayload { customField { id } } } }`,
);
const Enable = written<object>(
  `mutation($input: CustomFieldUpdateInput!) { customFieldUpdate(input: $input) { __typename } }`,
);

const create = (admin: DeskPerson, input: SidePanelCreateInput = crm) =>
  admin.run(SidePanelCreateDocument, { input }).then(answer => answer.sidePanelCreate);
const made = async (admin: DeskPerson, input?: SidePanelCreateInput) =>
  accepted(await create(admin, input));
const named = async (person: DeskPerson) =>
  (await person.run(SidePanelsDocument, {})).sidePanels.map(({ name }) => name);
const toPlan = (databaseUrl: string, plan: string, companyName: string) =>
  asOwner(databaseUrl, client =>
    client.query('update app.tenant set plan = $1 where company_name = $2', [plan, companyName]),
  );

const parts = (token: string) => token.split('.') as [string, string, string];
const claimsOf = (token: string) =>
  JSON.parse(Buffer.from(parts(token)[1], 'base64url').toString()) as Record<string, unknown>;
const isSignedBy = (secret: string, token: string) => {
  const [head, body, signature] = parts(token);
  return createHmac('sha256', secret).update(`${head}.${body}`).digest('base64url') === signature;
};

test('A-15: admins keep up to ten panels in an order, and every desk hears of it; agents may not', async ({
  seed,
}) => {
  const { admin, agent } = await seed.tenant({ agents: 1 });
  const other = await seed.tenant({ agents: 0 });
  const watching = await agent.watch(SidePanelsChangedDocument, {});
  expect((await watching.next()).sidePanelsChanged).toEqual([]);

  const { sidePanel } = await made(admin);
  expect((await watching.next()).sidePanelsChanged).toMatchObject([crm]);
  const second = await made(admin, { name: 'Orders', url: 'https://orders.test/' });
  const sidePanelIds = [second.sidePanel.id, sidePanel.id];
  accepted((await admin.run(SidePanelsSortDocument, { input: { sidePanelIds } })).sidePanelsSort);
  const change = { sidePanelId: sidePanel.id, name: 'Customers' };
  accepted((await admin.run(SidePanelUpdateDocument, { input: change })).sidePanelUpdate);
  expect(await named(agent)).toEqual(['Orders', 'Customers']);
  expect(await named(other.admin)).toEqual([]);

  for (let count = 2; count < 10; count++) await made(admin);
  expect(codeOf(await create(admin))).toBe('INVALID_INPUT');
  for (const url of ['http://crm.test/', `${agent.principal.origin}/agent/`])
    expect(codeOf(await create(admin, { ...crm, url }))).toBe('INVALID_INPUT');
  await expect(create(agent)).rejects.toThrow('FORBIDDEN');

  const input = { sidePanelId: second.sidePanel.id };
  accepted((await admin.run(SidePanelDeleteDocument, { input })).sidePanelDelete);
  expect((await named(agent))[0]).toBe('Customers');
});

test('P-14: a token of five minutes, signed by the panel’s own secret, names conversation, visitor and agent', async ({
  seed,
  stack,
}) => {
  const { admin, agent, channel } = await seed.tenant({ agents: 1 });
  const identity = signIdentity(await secretOf(admin, channel.id), { sub: 'u-1', name: 'Ann' });
  const { person } = await arrive(stack.origin, { channelKey: channel.key, identity });
  const { conversation } = await person.says('Hello');
  const { sidePanel, secret } = await made(admin);
  const input = { sidePanelId: sidePanel.id, conversationId: conversation.id };
  const issue = async () =>
    accepted((await agent.run(SidePanelTokenIssueDocument, { input })).sidePanelTokenIssue);

  const { token, previousToken } = await issue();
  const claims = claimsOf(token);
  expect(isSignedBy(secret, token)).toBe(true);
  expect(previousToken).toBeNull();
  expect(claims).toMatchObject({
    iss: 'parley',
    aud: 'https://crm.test:8443',
    sub: agent.id,
    panel: sidePanel.id,
    conversation: { id: conversation.id, status: 'ACTIVE', channel: channel.id },
    visitor: { userId: 'u-1', name: 'Ann' },
    agent: { id: agent.id },
  });
  expect(Number(claims['exp']) - Number(claims['iat'])).toBe(300);

  const rotated = accepted(
    (await admin.run(SidePanelSecretRotateDocument, { input: { sidePanelId: sidePanel.id } }))
      .sidePanelSecretRotate,
  );
  const both = await issue();
  expect(isSignedBy(rotated.secret, both.token)).toBe(true);
  expect(isSignedBy(secret, both.previousToken!)).toBe(true);
});

test('P-14: nobody gets a token for a conversation he may not read, or for a panel of another company', async ({
  seed,
}) => {
  const { admin, agent, agents, visitor } = await seed.tenant({ agents: 2, capacity: 1 });
  const other = await seed.tenant({ agents: 1 });
  const { conversation } = await (await visitor()).says('Hello');
  const holder = (await admin.sees(conversation.id))!.agent!.id;
  const stranger = agents.find(({ id }) => id !== holder)!;
  const { sidePanel } = await made(admin);
  const theirs = await made(other.admin);
  const issue = (person: DeskPerson, sidePanelId: string) =>
    person.run(SidePanelTokenIssueDocument, {
      input: { sidePanelId, conversationId: conversation.id },
    });

  await expect(issue(stranger, sidePanel.id)).rejects.toThrow('NOT_FOUND');
  await expect(issue(other.agent, sidePanel.id)).rejects.toThrow('NOT_FOUND');
  await expect(issue(other.agent, theirs.sidePanel.id)).rejects.toThrow('NOT_FOUND');
  await expect(issue(agent, theirs.sidePanel.id)).rejects.toThrow('NOT_FOUND');
});

test('P-14: a panel writes only what its admin allowed, and only fields open to the company’s systems', async ({
  seed,
}) => {
  const { admin, agent, visitor } = await seed.tenant({ agents: 1 });
  const { conversation } = await (await visitor()).says('Hello');
  const { sidePanel } = await made(admin);
  for (const [key, isApiWritable] of [
    ['level', true],
    ['secret', false],
  ] as const) {
    const field = { object: 'VISITOR', key, label: key, kind: 'LINE', isApiWritable };
    const { customFieldCreate } = await admin.run(MakeField, { input: field });
    const fieldId = customFieldCreate.customField.id;
    await admin.run(Enable, { input: { fieldId, isEnabled: true } });
  }
  const place = { sidePanelId: sidePanel.id, conversationId: conversation.id };
  const draft = async () =>
    (await agent.run(SidePanelDraftSetDocument, { input: { ...place, text: 'Parcel 7' } }))
      .sidePanelDraftSet;
  const set = async (field: string, ...values: string[]) =>
    (await agent.run(SidePanelVisitorSetDocument, { input: { ...place, field, values } }))
      .sidePanelVisitorSet;

  expect(codeOf(await draft())).toBe('SIDE_PANEL_FORBIDDEN');
  expect(codeOf(await set('phone', '13800000000'))).toBe('SIDE_PANEL_FORBIDDEN');

  const permissions = ['INSERT_DRAFT', 'SET_VISITOR_FIELD'] as const;
  const change = { sidePanelId: sidePanel.id, permissions: [...permissions] };
  accepted((await admin.run(SidePanelUpdateDocument, { input: change })).sidePanelUpdate);
  expect(accepted(await draft()).conversation.draft).toBe('Parcel 7');
  const before = accepted(await set('phone', '13800000000')).visitor;
  expect(before.phone).toBe('13800000000');
  const after = accepted(await set('level', 'Gold')).visitor;
  expect(after.fieldValues).toEqual([{ values: ['Gold'] }]);
  expect(after.updatedAt > before.updatedAt).toBe(true);
  expect(codeOf(await set('secret', 'x'))).toBe('INVALID_INPUT');
  expect(codeOf(await set('external_id', 'x'))).toBe('INVALID_INPUT');
  expect(codeOf(await set('phone', '13800000000', '13900000000'))).toBe('INVALID_INPUT');
});

test('A-15: the page around a panel lets its origin alone be framed, by the desk alone, as configured now', async ({
  seed,
}) => {
  const { admin } = await seed.tenant({ agents: 0 });
  const { sidePanel } = await made(admin, { ...crm, name: '<i>"CRM"' });
  const other = await made(admin, { name: 'Orders', url: 'https://orders.test/' });
  const policyOf = async (url: string) => {
    const answer = await fetch(url);
    return [answer.status, answer.headers.get('content-security-policy')] as const;
  };

  const [status, policy] = await policyOf(sidePanel.frameUrl);
  expect(status).toBe(200);
  expect(policy?.split('; ')).toEqual(
    expect.arrayContaining([
      "default-src 'none'",
      'frame-src https://crm.test:8443',
      "frame-ancestors 'self'",
    ]),
  );
  const page = await (await fetch(sidePanel.frameUrl)).text();
  expect(page).toContain(`src="${crm.url}"`);
  expect(page).not.toContain('<i>');
  expect(page).not.toContain('allow-top-navigation');

  const move = { sidePanelId: sidePanel.id, url: 'https://moved.test/' };
  accepted((await admin.run(SidePanelUpdateDocument, { input: move })).sidePanelUpdate);
  expect((await policyOf(sidePanel.frameUrl))[1]).toContain('frame-src https://moved.test;');
  const [ticket, others] = [sidePanel.frameUrl, other.sidePanel.frameUrl];
  const forged = `${ticket.slice(0, ticket.lastIndexOf('.'))}${others.slice(others.lastIndexOf('.'))}`;
  expect((await policyOf(forged))[0]).toBe(404);
  const input = { sidePanelId: sidePanel.id };
  accepted((await admin.run(SidePanelDeleteDocument, { input })).sidePanelDelete);
  expect((await policyOf(sidePanel.frameUrl))[0]).toBe(404);
});

test('A-15: without SIDE_PANELS in the plan there are no panels, whatever was set up before', async ({
  seed,
  stack,
}) => {
  const { admin, agent, visitor, companyName } = await seed.tenant({ agents: 1 });
  const { conversation } = await (await visitor()).says('Hello');
  const { sidePanel } = await made(admin, { ...crm, permissions: ['INSERT_DRAFT'] });
  const watching = await agent.watch(SidePanelsChangedDocument, {});
  expect((await watching.next()).sidePanelsChanged).toHaveLength(1);
  await toPlan(stack.databaseUrl, 'STANDARD', companyName);

  expect(await named(agent)).toEqual([]);
  const place = { sidePanelId: sidePanel.id, conversationId: conversation.id };
  const { sidePanelTokenIssue } = await agent.run(SidePanelTokenIssueDocument, { input: place });
  expect(codeOf(sidePanelTokenIssue)).toBe('ENTITLEMENT_REQUIRED');
  const draft = { input: { ...place, text: uuidv7() } };
  const { sidePanelDraftSet } = await agent.run(SidePanelDraftSetDocument, draft);
  expect(codeOf(sidePanelDraftSet)).toBe('ENTITLEMENT_REQUIRED');
  expect(codeOf(await create(admin))).toBe('ENTITLEMENT_REQUIRED');
  expect((await fetch(sidePanel.frameUrl)).status).toBe(404);
  // Nobody hints at a change of plan here: the desk hears of it all the same, within ten seconds.
  expect((await watching.next(15_000)).sidePanelsChanged).toEqual([]);
});
