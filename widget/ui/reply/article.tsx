import type { Content } from '../../sdk/index.ts';
import { adoptStyle } from '../parts/adopt-style.ts';
import { Card } from '../transcript/card.tsx';
import css from './reply.css?inline';

adoptStyle(css);

/** One article, or several below each other, each with its link. */
export function Article({ cards }: Extract<Content, { __typename: 'ArticleContent' }>) {
  return (
    <div class={cards.length === 1 ? 'article alone' : 'article'}>
      {cards.map(({ title, digest, coverUrl, url }, index) => (
        <Card key={index} title={title} description={digest} imageUrl={coverUrl} href={url} />
      ))}
    </div>
  );
}
