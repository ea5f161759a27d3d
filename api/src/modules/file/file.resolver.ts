import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import { AGENT } from '../../kernel/auth/auth-checker.ts';
import type { Context } from '../../kernel/context.ts';
import type { FileService } from './file.service.ts';
import { FileUploadStartInput, FileUploadStartResult } from './file.type.ts';

@Resolver()
export class FileResolver {
  constructor(private readonly files: FileService) {}

  @Mutation(() => FileUploadStartResult, {
    description: 'Announces a file and says where its bytes go.',
  })
  @Authorized(AGENT)
  fileUploadStart(
    @Ctx() ctx: Context,
    @Arg('input', () => FileUploadStartInput, { description: 'The file.' })
    input: FileUploadStartInput,
  ) {
    return this.files.start(ctx, input);
  }
}
