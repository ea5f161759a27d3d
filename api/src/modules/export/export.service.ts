import { may } from '../../kernel/auth/viewer.ts';
import type { Context, Locale } from '../../kernel/context.ts';
import { textListOf } from '../../kernel/db/list.ts';
import { Fault, notFound } from '../../kernel/errors/fault.ts';
import {
  type Page,
  decodeCursor,
  encodeCursor,
  pageOf,
  pageSize,
} from '../../kernel/graphql/connection.ts';
import type { RateLimiter } from '../../kernel/rate-limits.ts';
import { isUuid } from '../../kernel/uuid.ts';
import { reachesAll } from '../conversation/index.ts';
import { type FileService, type FileUrls, fileById } from '../file/index.ts';
import type { ExportList } from './export-list.ts';
import { writeJob } from './export.jobs.ts';
import type { ExportFormat, ExportKind, ExportState } from './export.kind.ts';

/** An export as it is stored. */
export interface ExportRow {
  readonly id: string;
  readonly agentId: string;
  readonly kind: ExportKind;
  readonly format: ExportFormat;
  readonly reachesAll: boolean;
  readonly state: ExportState;
  readonly rows: number;
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
}

interface FileRow extends Pick<ExportRow, 'kind' | 'agentId' | 'reachesAll'> {
  readonly id: string;
  readonly fileId: string | null;
}

/** Which list, how, and what it is narrowed to. */
export interface ExportWish {
  readonly kind: ExportKind;
  readonly format: ExportFormat;
  readonly filter: object;
}

const columns =
  'e.id, e.agent_id, e.kind, e.format, e.reaches_all, e.state, e.rows, e.created_at, e.expires_at';

/** Exports as members ask for and fetch them (FEATURES M-29). */
export class ExportService {
  constructor(
    private readonly lists: Record<ExportKind, ExportList>,
    private readonly files: FileService,
    private readonly urls: FileUrls,
    private readonly limit: RateLimiter,
  ) {}

  /** Those of the viewer, or of everybody for who reaches everything, of lists he may see; the newest first. */
  async list(ctx: Context, first: number, after: string | null): Promise<Page<ExportRow>> {
    const size = pageSize(first);
    const [moment, id] = after ? decodeCursor(after, 2) : [null, null];
    const rows = await ctx.query<ExportRow>(
      `select ${columns} from app.export e where e.tenant_id = ? and (? or e.agent_id = ?) and e.kind = any(?::text[])
          and (?::timestamptz is null or (e.created_at, e.id) < (?::timestamptz, ?::uuid))
        order by e.created_at desc, e.id desc limit ?`,
      [
        ctx.tenantId,
        reachesAll(ctx.agent),
        ctx.agent.agentId,
        textListOf(this.#seen(ctx)),
        moment,
        moment,
        id,
        size + 1,
      ],
    );
    return pageOf(rows, size, row => encodeCursor([row.createdAt.toISOString(), row.id]));
  }

  /** Asks for an export of a list the viewer may see. Throws FORBIDDEN, RATE_LIMITED. */
  async create(ctx: Context, { kind, format, filter }: ExportWish): Promise<ExportRow> {
    this.#mustSee(ctx, kind);
    await this.limit.take(ctx.agent.agentId);
    const id = ctx.newId();
    await ctx.transact(async inner => {
      await inner.query(
        `insert into app.export (tenant_id, id, agent_id, kind, format, filter, locale, reaches_all, created_at)
         values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?)`,
        [
          inner.tenantId,
          id,
          inner.agent.agentId,
          kind,
          format,
          JSON.stringify(filter),
          inner.locale satisfies Locale,
          reachesAll(inner.agent),
          inner.now(),
        ],
      );
      await inner.record(writeJob, { exportId: id });
    });
    const [row] = await ctx.query<ExportRow>(
      `select ${columns} from app.export e where e.tenant_id = ? and e.id = ?`,
      [ctx.tenantId, id],
    );
    return row as ExportRow;
  }

  /** Where a file can be fetched for ten minutes, and keeps who fetched it. Throws NOT_FOUND and FORBIDDEN. */
  async fetch(ctx: Context, exportFileId: string): Promise<string> {
    const [row] = isUuid(exportFileId)
      ? await ctx.query<FileRow>(
          `select f.id, f.file_id, e.kind, e.agent_id, e.reaches_all from app.export_file f
             join app.export e on e.tenant_id = f.tenant_id and e.id = f.export_id
            where f.tenant_id = ? and f.id = ?`,
          [ctx.tenantId, exportFileId],
        )
      : [];
    const all = reachesAll(ctx.agent);
    // What was written for somebody who saw everything is for nobody who sees less.
    const isHis = row && (all || (row.agentId === ctx.agent.agentId && !row.reachesAll));
    if (!row?.fileId || !isHis) throw notFound();
    this.#mustSee(ctx, row.kind);
    const file = await fileById(ctx, row.fileId);
    if (!file) throw notFound();
    await ctx.transact(inner =>
      inner.query(
        'insert into app.export_fetch (tenant_id, id, export_file_id, agent_id, fetched_at) values (?, ?, ?, ?, ?)',
        [inner.tenantId, inner.newId(), row.id, inner.agent.agentId, inner.now()],
      ),
    );
    return this.urls.url(ctx, file);
  }

  /** Removes the files of an export; the line stays. */
  async expire(ctx: Context, exportId: string): Promise<void> {
    const files = await ctx.query<{ fileId: string }>(
      'select file_id from app.export_file where tenant_id = ? and export_id = ? and file_id is not null',
      [ctx.tenantId, exportId],
    );
    for (const { fileId } of files) await this.files.remove(ctx, fileId);
    await ctx.transact(async inner => {
      await inner.query(
        'update app.export_file set file_id = null where tenant_id = ? and export_id = ?',
        [inner.tenantId, exportId],
      );
      await inner.query(`update app.export set state = 'EXPIRED' where tenant_id = ? and id = ?`, [
        inner.tenantId,
        exportId,
      ]);
    });
  }

  #mustSee(ctx: Context, kind: ExportKind): void {
    if (!this.#seen(ctx).includes(kind)) throw new Fault('FORBIDDEN');
  }

  /** The lists that the viewer may see, as he signed in. */
  #seen(ctx: Context): ExportKind[] {
    const kinds = Object.keys(this.lists) as ExportKind[];
    return kinds.filter(kind => may(ctx.viewer, this.lists[kind].permission));
  }
}
