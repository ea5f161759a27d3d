import { escapeHtml } from '../kernel/http/escape-html.ts';
import type { PlainWords } from './plain-page.words.ts';
import type { PlainMessage } from './visitor-calls.ts';

// What browsers of 2006 understand.
const style = `body{margin:0;font:14px/1.5 Arial,"Microsoft YaHei",sans-serif;color:#1b2330;background:#fff}
h1{margin:0;padding:12px 16px;background:#0b7a75;color:#fff;font-size:16px}
.box{padding:12px 16px}.own{text-align:right}.m{margin:0 0 10px}.m span{display:inline-block;max-width:80%;padding:6px 12px;background:#f0f2f5;text-align:left;white-space:pre-wrap;word-wrap:break-word}
.own span{background:#d9f0ee}.note{color:#56616f;text-align:center;font-size:12px}.error{color:#c2342b}
iframe{display:block;width:100%;height:360px;border:0;border-bottom:1px solid #e2e6ec}
textarea{box-sizing:border-box;width:100%;height:72px;font:inherit}label{display:block;margin:8px 0}small{color:#56616f}`;

const document = (locale: string, title: string, head: string, body: string): string =>
  `<!doctype html><html lang="${escapeHtml(locale)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><meta name="referrer" content="no-referrer"><title>${escapeHtml(title)}</title>${head}<style>${style}</style></head><body>${body}</body></html>`;

/** The page: the transcript in a frame of its own that looks for news, and the form, which is never reloaded under the hand. */
export function pageView(view: {
  readonly locale: string;
  readonly words: PlainWords;
  readonly companyName: string;
  readonly path: string;
  readonly key: string;
  readonly text: string;
  readonly error: string;
  readonly note: string;
}): string {
  const { locale, words, companyName, path, key, text, error, note } = view;
  const body = `<h1>${escapeHtml(companyName)}</h1>
<iframe src="${escapeHtml(path)}/log#end" title="${words.transcript}"></iframe>
<form class="box" method="post" action="${escapeHtml(path)}" enctype="multipart/form-data">
<p class="error" role="alert">${escapeHtml(error)}</p>${note ? `<p>${escapeHtml(note)}</p>` : ''}
<input type="hidden" name="key" value="${escapeHtml(key)}">
<label>${words.write}<textarea name="text" maxlength="5000">${escapeHtml(text)}</textarea></label>
<label>${words.file} <input type="file" name="file"></label>
<button type="submit">${words.send}</button> <small>${words.refreshes}</small>
</form>`;
  return document(locale, companyName, '', body);
}

/** The transcript, which looks for news every ten seconds and sounds when there is some. */
export function logView(view: {
  readonly locale: string;
  readonly words: PlainWords;
  readonly messages: readonly PlainMessage[];
  readonly sound: string | null;
  /** Where it looks for news; another address each time, or a browser only scrolls. */
  readonly next: string;
}): string {
  const { locale, words, messages, sound, next } = view;
  const lines = messages.map(message => lineView(message, words)).join('\n');
  // Internet Explorer knows the one, all others the other.
  const ring = sound ? `<bgsound src="${sound}"><audio autoplay src="${sound}"></audio>` : '';
  const body = `<div class="box">${lines || `<p class="note">${words.welcome}</p>`}<a name="end" id="end"></a></div>${ring}`;
  return document(
    locale,
    words.transcript,
    `<meta http-equiv="refresh" content="10;url=${escapeHtml(next)}">`,
    body,
  );
}

function lineView({ sender, content, createdAt }: PlainMessage, words: PlainWords): string {
  if (content.event) return `<p class="note">${escapeHtml(content.event)}</p>`;
  if (content.__typename === 'RecalledContent') return `<p class="note">${words.recalled}</p>`;
  const name = sender.isOwn ? words.you : sender.name;
  const at = createdAt.slice(11, 16);
  return `<p class="m${sender.isOwn ? ' own' : ''}"><small>${escapeHtml(name)} ${at} UTC</small><br><span>${contentView(content, words)}</span></p>`;
}

function contentView(content: PlainMessage['content'], words: PlainWords): string {
  const { text, file, thumbnailUrl, title } = content;
  if (text !== undefined) return escapeHtml(text);
  if (!file) return escapeHtml(title ?? words.unknown);
  const inside = thumbnailUrl
    ? `<img src="${escapeHtml(thumbnailUrl)}" alt="${escapeHtml(file.name)}" style="max-width:200px">`
    : escapeHtml(file.name);
  return `<a href="${escapeHtml(file.url)}" target="_blank" rel="noopener noreferrer">${inside}</a>`;
}
