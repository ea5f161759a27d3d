import type { Message } from '../../sdk/index.ts';

/** What a message answers. */
export function Quote({ quote }: { quote: NonNullable<Message['quote']> }) {
  const words = quote.content.__typename === 'TextContent' ? quote.content.text : '…';
  return (
    <blockquote>
      {quote.sender.name}: {words}
    </blockquote>
  );
}
