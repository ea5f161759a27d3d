import { defineEntity, p } from '@mikro-orm/postgresql';
import { tenantOwned } from '../../kernel/db/base.entity.ts';

/** What a file is, judged by its content. */
export const FileKind = { IMAGE: 'IMAGE', VOICE: 'VOICE', VIDEO: 'VIDEO', FILE: 'FILE' } as const;
export type FileKind = keyof typeof FileKind;

/** STARTED: announced, its bytes are awaited. READY: checked and stored. REFUSED: looked at and declined. */
export type FileState = 'STARTED' | 'READY' | 'REFUSED';

const FileSchema = defineEntity({
  name: 'File',
  tableName: 'file',
  properties: {
    ...tenantOwned,
    name: p.string(),
    mimeType: p.string(),
    size: p.integer(),
    ownerKind: p.string().$type<'AGENT' | 'VISITOR'>(),
    ownerId: p.uuid(),
    state: p.string().$type<FileState>().default('STARTED'),
    kind: p.string().$type<FileKind>().nullable(),
    width: p.integer().nullable(),
    height: p.integer().nullable(),
    durationMs: p.integer().nullable(),
    conversationId: p.uuid().nullable(),
    referencedAt: p.datetime(3).nullable(),
  },
});

/** An uploaded file: first announced, then put, then referred to by a message, a logo or an avatar. */
export class File extends FileSchema.class {}

FileSchema.setClass(File);
