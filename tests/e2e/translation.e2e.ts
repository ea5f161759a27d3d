import { FakeTranslation } from '../testkit/fakes/translation.ts';
import {
  ConversationsDocument,
  TenantSettingsUpdateDocument,
  TranslationServiceSetDocument,
} from '../testkit/generated/desk.ts';
import { accepted } from '../testkit/person.ts';
import { expect, test } from '../testkit/story.ts';
import { VisitorWindow } from '../testkit/windows/visitor-window.ts';

test('K-27: a visitor reads answers in his language, and what was written one click away', async ({
  seed,
  stack,
  windows,
}) => {
  const { admin, agent, channel } = await seed.tenant({ agents: 1 });
  const service = await new FakeTranslation().open();
  const account = { provider: 'LIBRE_TRANSLATE' as const, url: service.url };
  accepted(
    (await admin.run(TranslationServiceSetDocument, { input: account })).translationServiceSet,
  );
  const input = { translation: { visitors: true } };
  accepted((await admin.run(TenantSettingsUpdateDocument, { input })).tenantSettingsUpdate);
  const page = await (await windows.person()).newPage();
  const address = `${stack.origin}/chat/${channel.key}?locale=en`;
  await page.goto(address);
  const visitor = await VisitorWindow.onPage(page);
  await visitor.writes('What does it cost?');
  const begun = async () =>
    (await agent.run(ConversationsDocument, { first: 1 })).conversations.nodes[0];
  await expect.poll(begun).toBeTruthy();
  const { id } = (await begun())!;

  await agent.says(id, 'zwanzig euro');
  await visitor.sees(/ZWANZIG EURO/);
  await page.getByRole('button', { name: 'Show original' }).click();
  await visitor.sees(/zwanzig euro/);
  await page.getByRole('button', { name: 'Show translation' }).click();
  await visitor.sees(/ZWANZIG EURO/);

  // What the service cannot say now stays as it was written.
  service.behave = () => ({ status: 500 });
  await agent.says(id, 'ohne versand');
  await visitor.sees('ohne versand');
  service.behave = ({ json }) => ({ json: { translatedText: String(json()['q']) } });
  await agent.says(id, 'by hand');
  await visitor.sees('by hand');
  expect(await page.getByRole('button', { name: 'Show original' }).count()).toBe(1);
  // His own words are his own.
  expect(service.texts).not.toContain('What does it cost?');
  await page.reload();
  await visitor.sees(/ZWANZIG EURO/);
  await service.close();
});
