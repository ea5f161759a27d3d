/** Headers of a mail by lower-case name. */
export type MailHeaders = ReadonlyMap<string, string>;

const never = /^(mailer-daemon|postmaster|no-?reply|do-?not-?reply|bounces?)([-+].*)?@/i;

/** Whether nobody wrote it: out-of-office notes, bounces, lists, and what would begin a loop (RFC 3834). */
export function isAutomatic(headers: MailHeaders, from: string, ourAddress: string): boolean {
  const of = (name: string) => (headers.get(name) ?? '').trim().toLowerCase();
  const submitted = of('auto-submitted');
  return (
    (submitted !== '' && !/^no\b/.test(submitted)) ||
    /^(bulk|junk|list|auto_reply)/.test(of('precedence')) ||
    [
      'list-id',
      'list-unsubscribe',
      'x-autoreply',
      'x-autorespond',
      'x-auto-response-suppress',
    ].some(name => headers.has(name)) ||
    of('return-path') === '<>' ||
    of('content-type').startsWith('multipart/report') ||
    never.test(from) ||
    from === ourAddress.toLowerCase()
  );
}

const heads: readonly RegExp[] = [
  /^-{2,}\s*(original message|原始邮件|原始信息|转发邮件信息|forwarded message)\s*-{2,}/i,
  /^_{10,}$/,
  /^on\b.{4,200}\bwrote\s*:$/i,
  /^(在|于)?.{4,200}(写道|寫道)\s*[:：]$/,
];
const sender = /^\*?(from|发件人|寄件者)\s*[:：].+$/i;
const more = /^\*?(sent|date|to|发送时间|日期|时间|收件人)\s*[:：]/i;

/** Lines that mail programs put before what they quote may be broken in two. */
const isHead = (line: string, next: string): boolean =>
  heads.some(head => head.test(line)) ||
  (sender.test(line) && more.test(next)) ||
  (/^(on\b|在|于)/i.test(line) && heads.slice(2, 4).some(head => head.test(`${line} ${next}`)));

/** What somebody wrote, without what he quotes below it and without the line that says it is a signature. */
export function withoutQuote(text: string): string {
  const lines = text.replaceAll('\r\n', '\n').replaceAll('\u00a0', ' ').split('\n');
  const trimmed = lines.map(line => line.trim());
  let end = trimmed.findIndex(
    (line, at) =>
      isHead(line, trimmed[at + 1] ?? '') || lines[at] === '-- ' || line.startsWith('>'),
  );
  if (end < 0) end = lines.length;
  const own = lines.slice(0, end).join('\n').trim();
  if (own !== '') return own;
  // Some answer below: then it is what is not quoted.
  return lines
    .filter(
      (line, at) =>
        !line.trim().startsWith('>') && !isHead(trimmed[at] ?? '', trimmed[at + 1] ?? ''),
    )
    .join('\n')
    .trim();
}
