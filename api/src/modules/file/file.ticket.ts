import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Secrets } from '../../kernel/secrets.ts';
import { isUuid } from '../../kernel/uuid.ts';

const uses = ['upload', 'full', 'thumbnail'] as const;

/** What a signed address allows. */
export interface Ticket {
  readonly use: (typeof uses)[number];
  readonly tenantId: string;
  readonly fileId: string;
  /** Whom the address was made for: `agent-<id>`, `visitor-<id>` or `public`. */
  readonly reader: string;
  /** Seconds since 1970; 0 never expires. */
  readonly expires: number;
}

/** Signs and reads the part of a file's address that says what it allows. */
export class TicketOffice {
  readonly #key: Uint8Array;

  constructor(secrets: Secrets) {
    this.#key = secrets.key('file-tickets');
  }

  issue({ use, tenantId, fileId, reader, expires }: Ticket): string {
    const text = [use, tenantId, fileId, reader, expires].join('.');
    return `${text}.${this.#sign(text)}`;
  }

  /** The ticket when it is ours, else null. Whether it expired is the caller's question. */
  read(text: string): Ticket | null {
    const dot = text.lastIndexOf('.');
    const signed = text.slice(0, Math.max(dot, 0));
    const given = Buffer.from(text.slice(dot + 1));
    const wanted = Buffer.from(this.#sign(signed));
    if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return null;
    const [use, tenantId = '', fileId = '', reader = '', expires] = signed.split('.');
    const known = uses.find(one => one === use);
    if (known === undefined || !isUuid(tenantId) || !isUuid(fileId)) return null;
    return { use: known, tenantId, fileId, reader, expires: Number(expires) };
  }

  #sign(text: string): string {
    return createHmac('sha256', this.#key).update(text).digest('base64url');
  }
}
