import {
  Arg,
  Authorized,
  Ctx,
  FieldResolver,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { isUserError } from '../../kernel/errors/user-error.ts';
import { rowsById } from '../../kernel/loader.ts';
import { AgentType, agentById } from '../agent/index.ts';
import { FileType, type FileUrls, fileById } from '../file/index.ts';
import { NoticeType } from '../notice/index.ts';
import type { AnnouncementService } from './announcement.service.ts';
import {
  AnnouncementConnection,
  AnnouncementReader,
  AnnouncementType,
  NoticeSendInput,
  NoticeSendPayload,
  NoticeSendResult,
} from './announcement.type.ts';

const announcementById = rowsById<AnnouncementType>('announcement');

@Resolver(() => AnnouncementType)
export class AnnouncementResolver {
  constructor(
    private readonly service: AnnouncementService,
    private readonly urls: FileUrls,
  ) {}

  @Query(() => AnnouncementConnection, {
    description: 'What admins told colleagues, the newest first.',
  })
  @Authorized('notice.write')
  announcements(
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many, 1 to 100.' })
    first: number,
    @Arg('after', () => String, {
      nullable: true,
      description: 'The `endCursor` of the page before.',
    })
    after?: string | null,
  ) {
    return this.service.list(ctx, first, after ?? null);
  }

  @Mutation(() => NoticeSendResult, { description: 'Tells colleagues something.' })
  @Authorized('notice.write')
  async noticeSend(
    @Ctx() ctx: Context,
    @Arg('input', () => NoticeSendInput, { description: 'What, and to whom.' })
    input: NoticeSendInput,
  ) {
    const result = await this.service.send(ctx, input);
    return isUserError(result) ? result : Object.assign(new NoticeSendPayload(), result);
  }

  @FieldResolver(() => AgentType, { description: 'Who wrote it.' })
  author(@Ctx() ctx: Context, @Root() announcement: AnnouncementType) {
    return agentById(ctx, announcement.agentId);
  }

  @FieldResolver(() => [FileType], { description: 'What goes with it.' })
  async files(@Ctx() ctx: Context, @Root() announcement: AnnouncementType) {
    const found = await Promise.all(announcement.fileIds.map(id => fileById(ctx, id)));
    return found.flatMap(file => (file ? [this.urls.show(ctx, file)] : []));
  }

  @FieldResolver(() => [AnnouncementReader], {
    description: 'To whom it went, those who read it first; empty for those who cannot send.',
  })
  readers(@Ctx() ctx: Context, @Root() announcement: AnnouncementType) {
    return ctx.agent.permissions.has('notice.write')
      ? this.service.readers(ctx, announcement.id)
      : [];
  }
}

@Resolver(() => AnnouncementReader)
export class AnnouncementReaderResolver {
  @FieldResolver(() => AgentType, { description: 'Who.' })
  agent(@Ctx() ctx: Context, @Root() reader: AnnouncementReader) {
    return agentById(ctx, reader.agentId);
  }
}

@Resolver(() => NoticeType)
export class NoticeAnnouncementResolver {
  @FieldResolver(() => AnnouncementType, {
    nullable: true,
    description: 'What an admin wrote, for notices of kind ANNOUNCED; else null.',
  })
  announcement(@Ctx() ctx: Context, @Root() notice: NoticeType) {
    return notice.announcementId ? announcementById(ctx, notice.announcementId) : null;
  }
}
