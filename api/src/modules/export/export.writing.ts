import { createReadStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AgentViewer } from '../../kernel/auth/viewer.ts';
import type { Context, Locale } from '../../kernel/context.ts';
import { say } from '../../kernel/errors/words.ts';
import { setTimer } from '../../kernel/timers/timers.ts';
import { type Permission, readRights } from '../agent/index.ts';
import type { FileService } from '../file/index.ts';
import { notify } from '../notice/index.ts';
import type { ExportList } from './export-list.ts';
import type { ExportFormat, ExportKind } from './export.kind.ts';
import { exportNames } from './export.names.ts';
import { mimeTypes, openPart } from './part.ts';
import { Parts } from './parts.ts';

/** The timer that removes the files of an export. */
export const expiryTimer = 'export.expire';
const keepMs = 7 * 24 * 3_600_000;

interface Asked {
  readonly id: string;
  readonly agentId: string;
  readonly kind: ExportKind;
  readonly format: ExportFormat;
  readonly filter: Record<string, unknown>;
  readonly locale: Locale;
}

interface Written {
  readonly path: string;
  readonly rows: number;
}

/** Writes lists to files, a page at a time, with the rights that whoever asked for them has then. */
export class ExportWriter {
  constructor(
    private readonly lists: Record<ExportKind, ExportList>,
    private readonly files: FileService,
    /** How many rows a file holds. */
    private readonly rowsInPart = 100_000,
  ) {}

  /** Writes one. Run again it begins anew; one that is ready, or over, stays as it is. */
  async write(ctx: Context, exportId: string): Promise<void> {
    const [asked] = await write<Asked>(
      ctx,
      `update app.export set state = 'RUNNING', rows = 0 where tenant_id = ? and id = ? and state in ('WAITING', 'RUNNING', 'FAILED')
       returning id, agent_id, kind, format, filter, locale`,
      [ctx.tenantId, exportId],
    );
    if (!asked) return;
    const folder = await mkdtemp(join(tmpdir(), 'parley-export-'));
    try {
      const parts = await this.#parts(ctx, asked, folder);
      if (parts) await this.#keep(ctx, asked, parts);
      else await fail(ctx, exportId);
    } catch (error) {
      await fail(ctx, exportId);
      throw error;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  /** The files of a list; null when its maker may not see it any more. */
  async #parts(ctx: Context, asked: Asked, folder: string): Promise<Written[] | null> {
    const list = this.lists[asked.kind];
    const viewer = await viewerOf(ctx, asked.agentId, list.permission);
    if (!viewer?.permissions.has(list.permission) || !viewer.permissions.has('export.create'))
      return null;
    const maker = ctx.as(ctx.tenantId, viewer, asked.locale);
    const titles = await list.titles(maker);
    const pathOf = (number: number) => join(folder, String(number));
    const open = (number: number) => openPart(asked.format, pathOf(number), titles);
    const parts = new Parts(open, this.rowsInPart);
    let [after, total]: [string | null, number] = [null, 0];
    do {
      // What was read for a page is let go with it, however long the list is.
      maker.renew();
      const page = await list.read(maker, asked.filter, after);
      await parts.add(page.rows);
      total += page.rows.length;
      await write(ctx, 'update app.export set rows = ? where tenant_id = ? and id = ?', [
        total,
        ctx.tenantId,
        asked.id,
      ]);
      after = page.after;
    } while (after);
    await parts.close();
    return parts.rows.map((rows, index) => ({ path: pathOf(index + 1), rows }));
  }

  async #keep(ctx: Context, asked: Asked, parts: readonly Written[]): Promise<void> {
    const day = ctx.now().toISOString().slice(0, 10);
    const extension = asked.format.toLowerCase();
    const kept: string[] = [];
    for (const [index, { path }] of parts.entries()) {
      const suffix = parts.length > 1 ? `-${index + 1}` : '';
      const name = `${asked.kind.toLowerCase()}-${day}${suffix}.${extension}`;
      const { size } = await stat(path);
      const file = { name, mimeType: mimeTypes[asked.format], size, agentId: asked.agentId };
      kept.push(await this.files.keep(ctx, file, createReadStream(path)));
    }
    const expiresAt = new Date(ctx.now().getTime() + keepMs);
    await ctx.transact(async inner => {
      for (const [index, { rows }] of parts.entries())
        await inner.query(
          `insert into app.export_file (tenant_id, id, export_id, part, file_id, rows) values (?, ?, ?, ?, ?, ?)`,
          [inner.tenantId, inner.newId(), asked.id, index + 1, kept[index], rows],
        );
      await inner.query(
        `update app.export set state = 'READY', expires_at = ? where tenant_id = ? and id = ?`,
        [expiresAt, inner.tenantId, asked.id],
      );
      await setTimer(inner, expiryTimer, asked.id, expiresAt);
      const values = { name: say(exportNames[asked.kind], asked.locale) };
      await notify(inner, { to: [asked.agentId], kind: 'EXPORT_READY', values });
    });
  }
}

const write = <T>(ctx: Context, sql: string, values: readonly unknown[]): Promise<T[]> =>
  ctx.transact(inner => inner.query<T>(sql, values));

const fail = (ctx: Context, exportId: string) =>
  write(ctx, `update app.export set state = 'FAILED' where tenant_id = ? and id = ?`, [
    ctx.tenantId,
    exportId,
  ]);

async function viewerOf(
  ctx: Context,
  agentId: string,
  permission: Permission,
): Promise<AgentViewer | null> {
  const rights = await readRights(ctx, agentId);
  if (!rights) return null;
  // What only admin mode may see is in one list alone, which can only be asked for and fetched there.
  const isAdmin = permission === 'survey.read';
  return {
    kind: 'AGENT',
    agentId,
    sessionId: '',
    mode: isAdmin ? 'ADMIN' : 'AGENT',
    permissions: new Set(rights.permissions.filter(name => isAdmin || name !== 'survey.read')),
    skillGroupIds: new Set(rights.groups),
  };
}
