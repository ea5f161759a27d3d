import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed } from '@angular/core/testing';
import { TranslocoTestingModule } from '@jsverse/transloco';
import type { LogContentFragment } from '@parley/schema/agent';
import { en } from '../i18n/en';
import { MessageBubble } from './message-bubble';
import { MessageBubbleHarness } from './testing/message-bubble-harness';

async function show(content: LogContentFragment, inputs: Record<string, unknown> = {}) {
  TestBed.configureTestingModule({
    imports: [
      TranslocoTestingModule.forRoot({
        langs: { en: { kit: en } },
        translocoConfig: { availableLangs: ['en'], defaultLang: 'en' },
        preloadLangs: true,
      }),
    ],
  });
  const fixture = TestBed.createComponent(MessageBubble);
  const all = { content, side: 'theirs', ...inputs };
  for (const [name, value] of Object.entries(all)) fixture.componentRef.setInput(name, value);
  const bubble = await TestbedHarnessEnvironment.harnessForFixture(fixture, MessageBubbleHarness);
  return { fixture, bubble };
}

const file = { id: 'f', name: 'a.png', mimeType: 'image/png', size: 1, url: '/a' };

it('shows a text', async () => {
  const { bubble } = await show({ __typename: 'TextContent', text: 'hello' });
  expect(await bubble.text()).toBe('hello');
  expect(await bubble.quote()).toBeNull();
});

it('K-05: keeps the room of an image free before it has loaded', async () => {
  const thumbnailUrl = '/t';
  const { bubble } = await show({
    __typename: 'ImageContent',
    file,
    width: 2_800,
    height: 1_400,
    thumbnailUrl,
  });
  expect(await bubble.imageSize()).toBe('280×140');
});

it('K-22: says that a message was withdrawn', async () => {
  const { bubble } = await show({ __typename: 'RecalledContent', by: 'VISITOR' });
  expect(await bubble.text()).toBe('Message withdrawn');
});

it('K-23: names what it answers and leads there', async () => {
  const content: LogContentFragment = { __typename: 'TextContent', text: 'the question' };
  const quote = { id: 'q', seq: 7, sender: { name: 'Nina' }, content };
  const { bubble, fixture } = await show({ __typename: 'TextContent', text: 'yes' }, { quote });
  const asked: number[] = [];
  fixture.componentInstance.openQuote.subscribe(seq => asked.push(seq));
  expect(await bubble.quote()).toBe('Ninathe question');
  expect(await bubble.text()).toBe('yes');
  await bubble.openQuote();
  expect(asked).toEqual([7]);
});

it('K-10: leads to each card of an article, and never to what could run', async () => {
  const card = { title: 'Returns', digest: null, coverUrl: null, url: 'https://shop.example/r' };
  const cards = [card, { ...card, title: 'Trap', url: 'javascript:alert(1)' }];
  const { fixture } = await show({ __typename: 'ArticleContent', cards });
  const links = [...(fixture.nativeElement as HTMLElement).querySelectorAll('a')];
  expect(links.map(link => [link.textContent.trim(), link.getAttribute('href')])).toEqual([
    ['Returns', 'https://shop.example/r'],
    ['Trap', null],
  ]);
});

it('K-11: marks what was chosen from a menu', async () => {
  const entries = [
    { id: 'a', text: 'Delivery' },
    { id: 'b', text: 'Invoice' },
  ];
  const menu = { __typename: 'MenuContent', title: 'What is it about?', entries } as const;
  const { fixture } = await show({ ...menu, isInert: true, chosenId: 'b' });
  const element = fixture.nativeElement as HTMLElement;
  expect(element.querySelector('.is-chosen')?.textContent.trim()).toBe('Invoice');
  fixture.componentRef.setInput('content', { ...menu, isInert: false, chosenId: null });
  await fixture.whenStable();
  expect(element.textContent).toContain('Nothing chosen yet');
});

it('K-12: shows the answers to a form beside their questions', async () => {
  const fields = [
    { key: 'size', label: 'Size', kind: 'CHOICES' as const },
    { key: 'gift', label: 'A gift?', kind: 'YES_NO' as const },
    { key: 'wish', label: 'Wishes', kind: 'TEXT' as const },
  ];
  const answers = [
    { key: 'size', value: 'S\nM' },
    { key: 'gift', value: 'yes' },
  ];
  const form = { __typename: 'FormContent', title: 'Order', fields, isAnswered: true } as const;
  const { fixture } = await show({ ...form, answers });
  const values = [...(fixture.nativeElement as HTMLElement).querySelectorAll('dd')];
  expect(values.map(value => value.textContent)).toEqual(['S · M', 'Yes', '—']);
});

it('names a kind that this version does not know', async () => {
  const { bubble } = await show({ __typename: 'HologramContent' } as unknown as LogContentFragment);
  expect(await bubble.text()).toBe('A message this version cannot show yet');
});
