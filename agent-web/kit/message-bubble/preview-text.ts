import type { LogContentFragment } from '@parley/schema/agent';

/** One line that stands for a message: its own words, or the key of the name of its kind. */
export interface PreviewText {
  readonly text: string | null;
  readonly key: string;
}

const own = (text: string | null): PreviewText => ({ text, key: 'kit.message.unknown' });

/** What a list or a quote shows of a message in one line. */
export function previewText(content: LogContentFragment): PreviewText {
  switch (content.__typename) {
    case 'TextContent':
    case 'NoteContent':
    case 'EventContent':
      return own(content.text.replace(/\s+/g, ' ').trim());
    case 'FileContent':
      return own(content.file.name);
    case 'LinkContent':
    case 'TrackContent':
    case 'OrderContent':
    case 'MenuContent':
    case 'FormContent':
      return own(content.title);
    case 'ArticleContent':
      return own(content.cards[0]?.title ?? null);
    default:
      return { text: null, key: `kit.message.kind.${content.__typename}` };
  }
}
