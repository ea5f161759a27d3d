import type { Context } from '../../kernel/context.ts';
import type { Secrets } from '../../kernel/secrets.ts';
import type { File } from './file.entity.ts';
import { type Ticket, TicketOffice } from './file.ticket.ts';
import { FileType } from './file.type.ts';

const minute = 60;
const readMinutes = 10;
const uploadMinutes = 60;

/** What an address needs to know of a file. */
export type FileReference = Pick<File, 'id' | 'name'>;

function readerOf({ viewer }: Context): string {
  if (viewer.kind === 'AGENT') return `agent-${viewer.agentId}`;
  if (viewer.kind === 'VISITOR') return `visitor-${viewer.visitorId}`;
  return 'system';
}

/** Makes and reads the addresses of files. They are signed, name their reader and expire. */
export class FileUrls {
  readonly #tickets: TicketOffice;

  constructor(secrets: Secrets) {
    this.#tickets = new TicketOffice(secrets);
  }

  /** Where the viewer may fetch a file for the next ten minutes. */
  url(ctx: Context, file: FileReference, use: 'full' | 'thumbnail' = 'full'): string {
    // To the minute, so that a list read twice names the same address and the browser keeps its copy.
    const thisMinute = Math.floor(ctx.now().getTime() / 1_000 / minute) * minute;
    const ticket = { use, tenantId: ctx.tenantId, fileId: file.id, reader: readerOf(ctx) };
    const expires = thisMinute + readMinutes * minute;
    return this.#address(ctx, { ...ticket, expires }, file.name);
  }

  /** A lasting address of a picture that everybody may see: a logo, an agent's face. */
  publicUrl(ctx: Context, fileId: string): string {
    const { tenantId } = ctx;
    const ticket = { use: 'thumbnail', tenantId, fileId, reader: 'public', expires: 0 } as const;
    return this.#address(ctx, ticket, 'picture.webp');
  }

  /** Where somebody outside may fetch a file until then; `base`: how this installation is reached. */
  outsideUrl(ctx: Context, file: FileReference, base: string, until: Date): string {
    const expires = Math.floor(until.getTime() / 1_000);
    const ticket = {
      use: 'full',
      tenantId: ctx.tenantId,
      fileId: file.id,
      reader: 'outside',
    } as const;
    return this.#at(base, { ...ticket, expires }, file.name);
  }

  /** Where the bytes of an announced file go. */
  uploadUrl(ctx: Context, fileId: string): string {
    const expires = Math.floor(ctx.now().getTime() / 1_000) + uploadMinutes * minute;
    const { tenantId } = ctx;
    const ticket = { use: 'upload', tenantId, fileId, reader: readerOf(ctx), expires } as const;
    return `${ctx.caller.baseUrl}/files/upload/${this.#tickets.issue(ticket)}`;
  }

  /** The file as the viewer sees it. */
  show(ctx: Context, file: Pick<File, 'id' | 'name' | 'mimeType' | 'size'>): FileType {
    const { id, name, mimeType, size } = file;
    return Object.assign(new FileType(), { id, name, mimeType, size, url: this.url(ctx, file) });
  }

  /** What an address allows; null when it is not ours. */
  read(ticket: string): Ticket | null {
    return this.#tickets.read(ticket);
  }

  #address({ caller }: Context, ticket: Ticket, name: string): string {
    return this.#at(caller.baseUrl, ticket, name);
  }

  #at(base: string, ticket: Ticket, name: string): string {
    return `${base}/files/${this.#tickets.issue(ticket)}/${encodeURIComponent(name)}`;
  }
}
