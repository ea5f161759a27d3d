import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Secrets } from '../../kernel/secrets.ts';

/** What a tag is for; one does not serve for the other. */
type Use = 'reply' | 'confirm';

const idLength = 25;
const signLength = 16;
const form = new RegExp(`^[0-9a-z]{${idLength + signLength}}$`);
const longestLocalPart = 64;

const toText = (hex: string, length: number): string =>
  BigInt(`0x${hex}`).toString(36).padStart(length, '0').slice(-length);

/**
 * Names a mail in an address or a Message-ID so that nobody can guess another: its id and what only we can sign, in letters
 * and digits that every mail server carries.
 */
export class MailTags {
  readonly #key: Uint8Array;

  constructor(secrets: Secrets) {
    this.#key = secrets.key('mail-tag');
  }

  of(tenantId: string, mailId: string, use: Use): string {
    const id = toText(mailId.replaceAll('-', ''), idLength);
    return `${id}${this.#sign(tenantId, id, use)}`;
  }

  /** The mail a tag of this company names; null for whatever we did not sign. */
  read(tenantId: string, tag: string, use: Use): string | null {
    const given = tag.toLowerCase();
    if (!form.test(given)) return null;
    const id = given.slice(0, idLength);
    const signed = Buffer.from(this.#sign(tenantId, id, use));
    if (!timingSafeEqual(Buffer.from(given.slice(idLength)), signed)) return null;
    let number = 0n;
    for (const digit of id) number = number * 36n + BigInt(Number.parseInt(digit, 36));
    const hex = number.toString(16).padStart(32, '0');
    return hex.length === 32 ? hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-') : null;
  }

  #sign(tenantId: string, id: string, use: Use): string {
    const mac = createHmac('sha256', this.#key).update(`${use} ${tenantId} ${id}`).digest('hex');
    return toText(mac.slice(0, 24), signLength);
  }
}

/** Where answers go: the mailbox with the tag behind a plus; null where that would be too long for an address. */
export function replyAddress(address: string, tag: string): string | null {
  const at = address.lastIndexOf('@');
  const local = `${address.slice(0, at)}+${tag}`;
  return local.length <= longestLocalPart ? `${local}${address.slice(at)}` : null;
}

/** The Message-ID of a mail of ours; always the same for the same one, so that sent twice it is one. */
export const messageIdOf = (address: string, tag: string): string =>
  `<${tag}@${address.slice(address.lastIndexOf('@') + 1)}>`;

/** Everything in addresses and Message-IDs that could be a tag. */
export const tagsIn = (...texts: readonly string[]): string[] =>
  texts.flatMap(text => text.toLowerCase().match(/(?<=[+<])[0-9a-z]{41}(?=@)/g) ?? []);
