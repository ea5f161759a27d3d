import type { Context } from '../../kernel/context.ts';
import { listOf } from '../../kernel/db/list.ts';
import { InputCheck, length } from '../../kernel/errors/invalid-input.ts';
import { type UserError, isUserError } from '../../kernel/errors/user-error.ts';
import type { Sentence } from '../../kernel/errors/words.ts';
import {
  type Page,
  decodeCursor,
  encodeCursor,
  pageOf,
  pageSize,
} from '../../kernel/graphql/connection.ts';
import { isUuid } from '../../kernel/uuid.ts';
import type { FileService } from '../file/index.ts';
import { notify } from '../notice/index.ts';
import type { AnnouncementReader, AnnouncementType, NoticeSendInput } from './announcement.type.ts';
import { nobody, recipientsOf } from './recipients.ts';

const mostFiles = 10;
const tooManyFiles: Sentence = { en: 'At most 10 files.', 'zh-CN': '附件最多 10 个。' };

/** What admins tell colleagues (FEATURES N-10). */
export class AnnouncementService {
  constructor(private readonly files: FileService) {}

  /** Sends one to all members, or to those of groups and those named. */
  async send(
    ctx: Context,
    input: NoticeSendInput,
  ): Promise<{ announcement: AnnouncementType; recipientCount: number } | UserError> {
    const fileIds = [...new Set(input.fileIds ?? [])];
    const recipients = await recipientsOf(ctx, input);
    const check = new InputCheck(ctx.locale)
      .check('subject', input.subject, length(1, 100))
      .check('text', input.text, length(1, 5_000));
    if (recipients.length === 0) check.fault('agentIds', nobody);
    if (fileIds.length > mostFiles) check.fault('fileIds', tooManyFiles);
    if (check.error) return check.error;
    for (const fileId of fileIds) {
      const file = await this.files.claim(ctx, fileId);
      if (isUserError(file)) return file;
    }
    const announcement = {
      id: ctx.newId(),
      agentId: ctx.agent.agentId,
      subject: input.subject.trim(),
      text: input.text,
      fileIds,
      createdAt: ctx.now(),
    };
    await ctx.transact(async inner => {
      await inner.query(
        'insert into app.announcement (tenant_id, id, agent_id, subject, text, file_ids, created_at) values (?, ?, ?, ?, ?, ?::uuid[], ?)',
        [
          inner.tenantId,
          announcement.id,
          announcement.agentId,
          announcement.subject,
          announcement.text,
          listOf(fileIds),
          announcement.createdAt,
        ],
      );
      await notify(inner, {
        to: recipients,
        kind: 'ANNOUNCED',
        values: { subject: announcement.subject },
        announcementId: announcement.id,
      });
    });
    return { announcement, recipientCount: recipients.length };
  }

  /** Sent ones, the newest first. */
  async list(ctx: Context, first: number, after: string | null): Promise<Page<AnnouncementType>> {
    const size = pageSize(first);
    const id = after ? String(decodeCursor(after, 1)[0]) : null;
    const rows = await ctx.query<AnnouncementType>(
      `select * from app.announcement where tenant_id = ? and (?::uuid is null or id < ?::uuid) order by id desc limit ?`,
      [ctx.tenantId, id && isUuid(id) ? id : null, id && isUuid(id) ? id : null, size + 1],
    );
    return pageOf(rows, size, row => encodeCursor([row.id]));
  }

  /** To whom one went, and who read it. */
  readers(ctx: Context, id: string): Promise<AnnouncementReader[]> {
    return ctx.query<AnnouncementReader>(
      'select agent_id, read_at from app.notice where tenant_id = ? and announcement_id = ? order by read_at nulls last, agent_id',
      [ctx.tenantId, id],
    );
  }
}
