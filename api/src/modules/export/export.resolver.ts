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
import { AgentType, agentById } from '../agent/index.ts';
import type { ExportKind } from './export.kind.ts';
import { fetchesOfExport, filesOfExport } from './export.loaders.ts';
import type { ExportService } from './export.service.ts';
import {
  ExportConnection,
  ExportCreateInput,
  ExportFetchType,
  ExportFileFetchInput,
  ExportFileFetchPayload,
  ExportFileType,
  ExportPayload,
  ExportType,
} from './export.type.ts';

const filterOf: Record<ExportKind, (input: ExportCreateInput) => object> = {
  CONVERSATIONS: ({ conversations }) => conversations ?? {},
  MESSAGES: ({ conversations }) => conversations ?? {},
  TICKETS: ({ tickets }) => tickets ?? {},
  CUSTOMERS: ({ customers }) => customers ?? {},
  LEGS: ({ conversations }) => conversations ?? {},
  QUEUE_STAYS: ({ conversations }) => conversations ?? {},
  SURVEYS: ({ surveys }) => surveys ?? {},
  STATUS_CHANGES: ({ statusChanges }) => statusChanges ?? {},
  MEMBERS: () => ({}),
};

@Resolver(() => ExportType)
export class ExportResolver {
  constructor(private readonly service: ExportService) {}

  @Query(() => ExportConnection, {
    description: 'The viewer’s exports, or everybody’s for who reaches everything; newest first.',
  })
  @Authorized('export.create')
  exports(
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many, 1 to 100.' })
    first: number,
    @Arg('after', () => String, { nullable: true, description: 'The `endCursor` before.' })
    after?: string,
  ) {
    return this.service.list(ctx, first, after ?? null);
  }

  @Mutation(() => ExportPayload, {
    description: 'Writes a list the viewer may see to files, in the background; kept 7 days.',
  })
  @Authorized('export.create')
  async exportCreate(
    @Ctx() ctx: Context,
    @Arg('input', () => ExportCreateInput, { description: 'Which list, how.' })
    input: ExportCreateInput,
  ) {
    const { kind, format } = input;
    const row = await this.service.create(ctx, { kind, format, filter: filterOf[kind](input) });
    return Object.assign(new ExportPayload(), { export: row });
  }

  @Mutation(() => ExportFileFetchPayload, {
    description: 'Where a file of an export can be fetched; who fetched it is kept.',
  })
  @Authorized('export.create')
  async exportFileFetch(
    @Ctx() ctx: Context,
    @Arg('input', () => ExportFileFetchInput, { description: 'The file.' })
    input: ExportFileFetchInput,
  ) {
    const url = await this.service.fetch(ctx, input.exportFileId);
    return Object.assign(new ExportFileFetchPayload(), { url });
  }

  @FieldResolver(() => AgentType, { description: 'Who asked for it.' })
  agent(@Ctx() ctx: Context, @Root() row: ExportType) {
    return agentById(ctx, row.agentId);
  }

  @FieldResolver(() => [ExportFileType], { description: 'Its files; none before and after.' })
  async files(@Ctx() ctx: Context, @Root() row: ExportType) {
    return (await filesOfExport(ctx, row.id)) ?? [];
  }

  @FieldResolver(() => [ExportFetchType], { description: 'Who fetched its files, the last first.' })
  async fetches(@Ctx() ctx: Context, @Root() row: ExportType) {
    return (await fetchesOfExport(ctx, row.id)) ?? [];
  }
}

@Resolver(() => ExportFetchType)
export class ExportFetchResolver {
  @FieldResolver(() => AgentType, { description: 'Who it was.' })
  agent(@Ctx() ctx: Context, @Root() row: ExportFetchType) {
    return agentById(ctx, row.agentId);
  }
}
