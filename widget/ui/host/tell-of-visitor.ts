import { createVisitorProfile, type VisitorWords } from '../../sdk/more/visitor.ts';
import type { Screen } from '../screen.ts';
import { cleanAddress } from './address.ts';

/** Tells what the page says of its visitor, and which pages he opens while the chat is there. */
export function tellOfVisitor({ chat, client, settings, shell }: Screen): void {
  const profile = createVisitorProfile(client);
  const quietly = (promise: Promise<unknown>): void => void promise.catch(() => {});
  const { visitor, attributes, conversationAttributes } = settings.get();
  const words = { ...visitor, attributes, conversationAttributes } as VisitorWords;
  if (visitor || attributes || conversationAttributes) quietly(profile.update(words));

  const visit = (): void => {
    const page = shell.page.get();
    const { pageTrail, pageParameters } = settings.get();
    const url = page && cleanAddress(page.url, pageParameters);
    if (!url || pageTrail === false || shell.kind === 'page') return;
    const referrer = cleanAddress(page.referrer, pageParameters) ?? undefined;
    quietly(profile.visit({ url, title: page.title || undefined, referrer }));
  };
  shell.page.subscribe(visit);
  // Pages are kept of visitors who have written; the first message tells of the present one.
  let known = chat.conversation.get()?.id;
  if (known) visit();
  chat.conversation.subscribe(next => {
    if (next && next.id !== known) visit();
    known = next?.id;
  });
}
