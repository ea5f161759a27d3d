import { ChannelSettingsUpdateDocument } from '../../testkit/generated/desk.ts';
import { ChannelProfileDocument } from '../../testkit/generated/visitor.ts';
import { exchange } from '../../testkit/http.ts';
import { accepted, codeOf, type DeskPerson } from '../../testkit/person.ts';
import { expect, test } from '../../testkit/test.ts';
import { written } from '../../testkit/written.ts';

const change = async (admin: DeskPerson, channelId: string, settings: object) =>
  (await admin.run(ChannelSettingsUpdateDocument, { input: { channelId, ...settings } }))
    .channelSettingsUpdate;

test('M-13, W-02: what an admin sets reaches visitors and the cacheable configuration; null brings the default back', async ({
  seed,
  stack,
}) => {
  const { admin, channel, visitor } = await seed.tenant({ agents: 0 });
  const guest = await visitor();
  const seen = async () => (await guest.run(ChannelProfileDocument, {})).channel.settings;
  expect(await seen()).toMatchObject({ locale: 'auto', launcherText: null, width: 360 });

  const set = { locale: 'en', launcherText: ' Ask us ', width: 420, fileKinds: ['IMAGE'] };
  accepted(await change(admin, channel.id, set));
  expect(await seen()).toMatchObject({ ...set, launcherText: 'Ask us' });
  const answer = await exchange(`${stack.origin}/widget/config/${channel.key}.json`);
  expect(JSON.parse(answer.body.toString())).toMatchObject({ settings: { width: 420 } });
  expect(answer.headers['cache-control']).toContain('public');

  accepted(await change(admin, channel.id, { width: null }));
  expect(await seen()).toMatchObject({ width: 360, locale: 'en' });
});

test('W-31, W-33, T-02: menu, buttons and forms are checked as a whole; a wrong one changes nothing', async ({
  seed,
}) => {
  const [ours, theirs] = [await seed.tenant({ agents: 0 }), await seed.tenant({ agents: 0 })];
  const { admin, channel } = ours;
  const wrong = [
    { width: 100 },
    { locale: 'fr' },
    { pageParameters: ['a&b'] },
    { quickButtons: [{ kind: 'LINK', label: 'x', url: 'javascript:alert(1)' }] },
    { quickButtons: Array.from({ length: 9 }, () => ({ kind: 'RATE', label: 'Rate' })) },
    { welcomeMenu: [{ kind: 'GROUP', text: 'Sales', skillGroupId: theirs.skillGroup.id }] },
    { preChatForm: { fields: [{ key: 'a b', label: 'A', kind: 'LINE' }] } },
    { preChatForm: { fields: [{ key: 'topic', label: 'A', kind: 'CHOICE', options: ['one'] }] } },
    { ticketForm: { fields: [{ field: 'PHONE', isShown: false, isRequired: true }] } },
    { consent: { version: '1', texts: [] } },
    { invitation: { text: 'Hi', afterMs: 1 } },
  ];
  for (const settings of wrong)
    expect(codeOf(await change(admin, channel.id, settings)), JSON.stringify(settings)).toBe(
      'INVALID_INPUT',
    );

  const menu = [{ kind: 'GROUP', text: 'Sales', skillGroupId: ours.skillGroup.id }];
  const ticketForm = {
    categories: ['Returns'],
    fields: [
      { field: 'EMAIL', isShown: true, isRequired: true },
      { field: 'CATEGORY', isShown: true, isRequired: true },
    ],
  };
  const { settings } = accepted(
    await change(admin, channel.id, { welcomeMenu: menu, ticketForm }),
  ).channel;
  expect(settings.welcomeMenu).toMatchObject(menu);
  expect(settings.ticketForm.fields).toContainEqual(ticketForm.fields[0]);
  expect(settings.ticketForm.fields).toContainEqual({
    field: 'PHONE',
    isShown: false,
    isRequired: false,
  });
  expect(settings.width).toBe(360);
});

test('W-39: settings belong to their company and to those who write channels', async ({ seed }) => {
  const [ours, theirs] = [await seed.tenant(), await seed.tenant({ agents: 0 })];
  const input = { channelId: ours.channel.id, launcherText: 'Taken' };
  for (const [person, code] of [
    [theirs.admin, 'NOT_FOUND'],
    [ours.agent, 'FORBIDDEN'],
  ] as const) {
    const { errors } = await person.answer(ChannelSettingsUpdateDocument, { input });
    expect(errors?.[0]?.extensions?.code).toBe(code);
  }
});

const Paint = written<{ channelUpdate: { __typename: string; fields?: { message: string }[] } }>(
  `mutation($input: ChannelUpdateInput!) { channelUpdate(input: $input) {
    __typename ... on InvalidInputError { fields { message } } } }`,
);

test('W-39: a colour on which nothing could be read is refused with another, which is taken', async ({
  seed,
}) => {
  const { admin, channel } = await seed.tenant({ agents: 0 });
  const paint = async (themeColor: string) =>
    (await admin.run(Paint, { input: { channelId: channel.id, themeColor } })).channelUpdate;
  const refused = await paint('#F05A28');
  expect(refused.__typename).toBe('InvalidInputError');
  const proposal = /#[0-9A-F]{6}/.exec(refused.fields![0]!.message)![0];
  expect((await paint(proposal)).__typename).toBe('ChannelPayload');
});
