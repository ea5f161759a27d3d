import { splitLinks } from './links.ts';

/** A text as it was typed; only addresses and telephone numbers become links. */
export function Text({ text }: { text: string }) {
  return (
    <div class="text">
      {splitLinks(text).map(({ text: piece, href }) =>
        href ? (
          <a href={href} target="_blank" rel="noopener noreferrer">
            {piece}
          </a>
        ) : (
          piece
        ),
      )}
    </div>
  );
}
