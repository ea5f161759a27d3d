import type { Message } from '../../sdk/index.ts';

/** What a message answers. */
export function Quote({ quote }: { quote: NonNullable<Message['quote']> }) {
  const { content, sender } = quote;
  const words = 'text' in content ? content.text : 'title' in content ? content.title : '…';
  return (
    <blockquote>
      <b>{sender.name}</b> {words}
    </blockquote>
  );
}
