/** Of whom a delivery status report says that he will not get a mail. */
export interface Bounce {
  readonly address: string;
  /** In the words of the server that refused it, else its status. */
  readonly reason: string;
  /** Whether there is nobody at the address; see `isNobodyThere`. */
  readonly isHard: boolean;
}

/**
 * Whether a server's words say that there is nobody at an address (RFC 3463: the address or its domain is unknown, the mailbox
 * is closed), not that the mailbox is full or this mail unwelcome. Without such a code the old one counts (RFC 5321).
 */
export function isNobodyThere(words: string): boolean {
  const code = /\b5\.(\d{1,3}\.\d{1,3})\b/.exec(words)?.[1];
  if (code && !code.startsWith('0.')) return /^(1\.(0|1|2|3|6|10)|2\.1|4\.[14])$/.test(code);
  return /\b55[013]\b/.test(words);
}

/** Those whom a report (`message/delivery-status`, RFC 3464) gives up; who is only late is not among them. */
export function bouncesIn(report: string): Bounce[] {
  const groups = report.replaceAll('\r\n', '\n').split(/\n[ \t]*\n/);
  return groups.flatMap(group => {
    const fields = fieldsOf(group);
    const address = withoutType(
      fields.get('final-recipient') ?? fields.get('original-recipient') ?? '',
    );
    if (!address.includes('@') || fields.get('action')?.toLowerCase() !== 'failed') return [];
    const words = withoutType(fields.get('diagnostic-code') ?? '');
    const status = fields.get('status') ?? '';
    return [
      {
        address: address.toLowerCase(),
        reason: words || status,
        isHard: isNobodyThere(`${status} ${words}`),
      },
    ];
  });
}

function fieldsOf(group: string): ReadonlyMap<string, string> {
  const lines = group.replaceAll(/\n[ \t]+/g, ' ').split('\n');
  return new Map(
    lines.map(line => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()] as const;
    }),
  );
}

/** `rfc822; ann@home.test` and the like: what stands behind the type. */
const withoutType = (value: string): string =>
  value
    .slice(value.indexOf(';') + 1)
    .trim()
    .replace(/^<(.*)>$/, '$1');
