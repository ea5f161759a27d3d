import { listOf } from '../../kernel/db/list.ts';
import { defineLoader } from '../../kernel/loader.ts';

/** A file of an export. */
export interface ExportFileRow {
  readonly id: string;
  readonly exportId: string;
  readonly part: number;
  readonly name: string;
  readonly size: number;
  readonly rows: number;
}

/** Who fetched a file. */
export interface ExportFetchRow {
  readonly exportFileId: string;
  readonly agentId: string;
  readonly fetchedAt: Date;
}

/** The files of each export by its id, in their order; none once they were removed. */
export const filesOfExport = defineLoader<ExportFileRow[]>(async (ctx, ids) => {
  const rows = await ctx.query<ExportFileRow>(
    `select x.id, x.export_id, x.part, f.name, f.size, x.rows from app.export_file x
       join app.file f on f.tenant_id = x.tenant_id and f.id = x.file_id
      where x.tenant_id = ? and x.export_id = any(?::uuid[]) order by x.part`,
    [ctx.tenantId, listOf(ids)],
  );
  return Map.groupBy(rows, ({ exportId }) => exportId);
});

/** Who fetched files of each export, by its id, the last first. */
export const fetchesOfExport = defineLoader<ExportFetchRow[]>(async (ctx, ids) => {
  const rows = await ctx.query<ExportFetchRow & { exportId: string }>(
    `select x.export_id, h.export_file_id, h.agent_id, h.fetched_at from app.export_fetch h
       join app.export_file x on x.tenant_id = h.tenant_id and x.id = h.export_file_id
      where h.tenant_id = ? and x.export_id = any(?::uuid[]) order by h.fetched_at desc`,
    [ctx.tenantId, listOf(ids)],
  );
  return Map.groupBy(rows, ({ exportId }) => exportId);
});
