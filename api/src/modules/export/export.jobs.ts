import { z } from 'zod';
import { defineJob } from '../../kernel/jobs/define-job.ts';
import type { ExportService } from './export.service.ts';
import { type ExportWriter, expiryTimer } from './export.writing.ts';

/** The kind of the fact that somebody asked for an export. */
export const writeJob = 'export.write';

/** Writes the files of an export. */
export const writeExport = (writer: ExportWriter) =>
  defineJob({
    name: writeJob,
    schema: z.object({ exportId: z.uuid() }),
    attempts: 3,
    isOutside: true,
    run: (ctx, { exportId }) => writer.write(ctx, exportId),
  });

/** Removes the files of an export when their time is over. */
export const expireExport = (exports: ExportService) =>
  defineJob({
    name: `timer.${expiryTimer}`,
    schema: z.object({ subjectId: z.uuid() }),
    isOutside: true,
    run: (ctx, { subjectId }) => exports.expire(ctx, subjectId),
  });
