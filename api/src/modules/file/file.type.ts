import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { InvalidInputError } from '../../kernel/errors/user-error.ts';
import { FileRefusedError } from './file.errors.ts';

@ObjectType('File', { description: 'A file that somebody sent.' })
export class FileType {
  @Field(() => ID, { description: 'Opaque, unique, for ever.' })
  id: string;

  @Field(() => String, { description: 'The name it was given, cleaned of what could mislead.' })
  name: string;

  @Field(() => String, { description: 'What it is, judged by its content.' })
  mimeType: string;

  @Field(() => Int, { description: 'Bytes.' })
  size: number;

  @Field(() => String, {
    description:
      'Where to fetch it, for this viewer and for at most ten minutes; ask again for a new one.',
  })
  url: string;
}

@InputType({ description: 'A file that is about to be uploaded.' })
export class FileUploadStartInput {
  @Field(() => String, { description: 'Its name, 1 to 255 characters.' })
  name: string;

  @Field(() => String, {
    description: 'What the sender takes it for, such as `image/png`; empty when unknown.',
  })
  mimeType: string;

  @Field(() => Int, { description: 'Its exact size in bytes; at most 20 MB.' })
  size: number;
}

@ObjectType({ description: 'The file may be uploaded now.' })
export class FileUploadStartPayload {
  @Field(() => ID, { description: 'Refer to the file by this id once its bytes are there.' })
  fileId: string;

  @Field(() => String, {
    description:
      'PUT the raw bytes here within an hour. Any 2xx status means done; otherwise the JSON answer has `code` and `message`.',
  })
  uploadUrl: string;
}

export const FileUploadStartResult = createUnionType({
  name: 'FileUploadStartResult',
  description: 'Whether the file may be uploaded.',
  types: () => [FileUploadStartPayload, InvalidInputError, FileRefusedError] as const,
});
