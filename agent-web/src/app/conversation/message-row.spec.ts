import { TestBed } from '@angular/core/testing';
import { TranslocoTestingModule } from '@jsverse/transloco';
import { en } from '../i18n/en';
import { message } from '../testing/conversation';
import type { LogMessage } from './message-log';
import { MessageRow } from './message-row';
import { sideOf } from './thread-items';

const lin = { kind: 'AGENT' as const, name: 'Lin', avatarUrl: null, isOwn: true };
const ago = (ms: number) => new Date(Date.now() - ms).toISOString();

async function show(shown: LogMessage, readSeq = 0, more: object = {}): Promise<HTMLElement> {
  TestBed.configureTestingModule({
    imports: [
      TranslocoTestingModule.forRoot({
        langs: { en },
        translocoConfig: { availableLangs: ['en'], defaultLang: 'en' },
        preloadLangs: true,
      }),
    ],
  });
  const fixture = TestBed.createComponent(MessageRow);
  const base = { kind: 'message', key: 'k', isFirst: true, isLast: true } as const;
  const item = { ...base, message: shown, side: sideOf(shown) };
  const inputs = { item, readSeq, canWrite: true, ...more };
  for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
  await fixture.whenStable();
  return fixture.nativeElement as HTMLElement;
}

const recall = (row: HTMLElement) => row.querySelector('[aria-label="Withdraw"]');
const delivery = (row: HTMLElement) =>
  row.querySelector('parley-delivery-mark')?.getAttribute('data-state') ?? null;

it('K-22: offers to withdraw an own message for two minutes', async () => {
  expect(recall(await show(message(1, { sender: lin, createdAt: ago(60_000) })))).not.toBeNull();
});

it('K-22: does not offer it later', async () => {
  expect(recall(await show(message(1, { sender: lin, createdAt: ago(121_000) })))).toBeNull();
});

it('K-22: does not offer to withdraw what a colleague of the same name wrote', async () => {
  const namesake = { ...lin, isOwn: false };
  expect(recall(await show(message(1, { sender: namesake, createdAt: ago(1_000) })))).toBeNull();
});

it('K-20: marks an own message as read once the visitor has read that far', async () => {
  expect(delivery(await show(message(5, { sender: lin }), 5))).toBe('READ');
});

it('K-20: shows how far it got before that', async () => {
  expect(delivery(await show(message(5, { sender: lin, delivery: 'DELIVERED' }), 4))).toBe(
    'DELIVERED',
  );
});

it('K-20: has no mark on what the visitor wrote', async () => {
  expect(delivery(await show(message(5), 5))).toBeNull();
});

it('K-20: says why a message failed and offers to send it again or to copy it', async () => {
  const failed = { sender: lin, delivery: 'FAILED' as const, deliveryReason: 'Unfollowed.' };
  const row = await show(message(5, failed));
  expect(row.querySelector('.failure')?.textContent).toContain('Unfollowed.');
  const offers = [...row.querySelectorAll('.failure button')].map(({ textContent }) => textContent);
  expect(offers.map(text => text.trim())).toEqual(['Send again', 'Copy']);
});

const revealButton = (row: HTMLElement) => row.querySelector('parley-reveal-button button');

it('K-28: offers to show hidden numbers to those alone who may see them', async () => {
  const dots = { __typename: 'TextContent' as const, text: '•••• ••••' };
  expect(revealButton(await show(message(1, { content: dots })))).toBeNull();
});

it('K-28: shows them in place of the dots, says so, and offers to hide them again', async () => {
  const content = { __typename: 'TextContent' as const, text: '•••• ••••' };
  const revealed = { __typename: 'TextContent' as const, text: '4111 1111' };
  const row = await show(message(1, { content, viewerCanReveal: true }), 0, { revealed });
  expect(row.textContent).toContain('4111 1111');
  expect(revealButton(row)?.getAttribute('aria-pressed')).toBe('true');
  expect(row.querySelector('[role=status]')?.textContent).toContain('It is recorded');
});

it('K-27: shows the translation, and the original one click away', async () => {
  const content = { __typename: 'TextContent' as const, text: 'Guten Tag' };
  const row = await show(message(1, { content }), 0, { translation: 'Good day' });
  expect(row.textContent).toContain('Good day');
  row.querySelector<HTMLElement>('.translated')?.click();
  await vi.waitFor(() => expect(row.textContent).toContain('Guten Tag'));
  expect(row.querySelector('.translated')?.textContent).toContain('Show the translation');
});
