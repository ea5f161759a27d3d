import { z } from 'zod';
import { defineJob } from '../../kernel/jobs/define-job.ts';
import { type FileService, unusedTimer } from './file.service.ts';

/** A day after its upload, deletes a file that no message, logo or avatar refers to. */
export const deleteUnusedFile = (files: FileService) =>
  defineJob({
    name: `timer.${unusedTimer}`,
    schema: z.object({ subjectId: z.uuid() }),
    run: (ctx, { subjectId }) => files.deleteUnused(ctx, subjectId),
  });
