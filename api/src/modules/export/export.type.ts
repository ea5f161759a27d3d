import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../kernel/graphql/connection.ts';
import { Node } from '../../kernel/graphql/node.type.ts';
import { ConversationFilter } from '../conversation/index.ts';
import { VisitorFilter } from '../customer/index.ts';
import { SurveyFilter } from '../survey/index.ts';
import { TicketFilter } from '../ticket/index.ts';
import { ExportFormat, ExportKind, ExportState } from './export.kind.ts';

registerEnumType(ExportKind, {
  name: 'ExportKind',
  description: 'The lists that can be exported.',
  valuesConfig: {
    CONVERSATIONS: { description: 'A row for each conversation.' },
    MESSAGES: { description: 'A row for each message of these conversations.' },
    TICKETS: { description: 'A row for each ticket, with its comments.' },
    CUSTOMERS: { description: 'A row for each customer.' },
    LEGS: { description: 'A row for each stay of an agent on one of these conversations.' },
    QUEUE_STAYS: { description: 'A row for each stay of one of these conversations in a queue.' },
    SURVEYS: { description: 'A row for each answer to a survey; in admin mode only.' },
    STATUS_CHANGES: { description: 'A row for each change of a member’s status.' },
    MEMBERS: { description: 'A row for each member.' },
  },
});
registerEnumType(ExportFormat, {
  name: 'ExportFormat',
  description: 'What files are written.',
  valuesConfig: {
    CSV: { description: 'Text, UTF-8 with a byte order mark, cells with commas.' },
    XLSX: { description: 'A workbook with one sheet.' },
  },
});
registerEnumType(ExportState, {
  name: 'ExportState',
  description: 'How far an export has come.',
  valuesConfig: {
    WAITING: { description: 'To be written.' },
    RUNNING: { description: 'Being written.' },
    READY: { description: 'Can be fetched.' },
    FAILED: { description: 'Could not be written, or its maker may not see the list any more.' },
    EXPIRED: { description: 'Seven days old: its files were removed.' },
  },
});

@ObjectType('ExportFile', {
  implements: Node,
  description: 'A file of an export: up to 100,000 rows.',
})
export class ExportFileType extends Node {
  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => Int, { description: 'Which part it is, from 1.' })
  part: number;

  @Field(() => Int, { description: 'How many rows it holds besides the titles.' })
  rows: number;

  @Field(() => Int, { description: 'Bytes.' })
  size: number;
}

@ObjectType('ExportFetch', { description: 'Somebody fetched a file of an export.' })
export class ExportFetchType {
  agentId: string;

  @Field(() => ID, { description: 'Which file.' })
  exportFileId: string;

  @Field(() => Date, { description: 'When.' })
  fetchedAt: Date;
}

@ObjectType('Export', {
  implements: Node,
  description: 'A list written to files in the background, with the rows its maker sees.',
})
export class ExportType extends Node {
  agentId: string;

  @Field(() => ExportKind, { description: 'Which list.' })
  kind: ExportKind;

  @Field(() => ExportFormat, { description: 'What files.' })
  format: ExportFormat;

  @Field(() => ExportState, { description: 'How far it has come.' })
  state: ExportState;

  @Field(() => Int, { description: 'How many rows were written so far.' })
  rows: number;

  @Field(() => Date, { description: 'When it was asked for.' })
  createdAt: Date;

  @Field(() => Date, {
    nullable: true,
    description: 'When its files go; null until there are any.',
  })
  expiresAt: Date | null;
}

export const ExportConnection = connectionOf(() => ExportType, 'ExportConnection', 'exports');

@InputType({ description: 'A time.' })
export class ExportPeriod {
  @Field(() => Date, { nullable: true, description: 'From this moment on.' })
  from?: Date | null;

  @Field(() => Date, { nullable: true, description: 'Before this moment.' })
  to?: Date | null;
}

@InputType({ description: 'What to export. The filter of the list in question counts.' })
export class ExportCreateInput {
  @Field(() => ExportKind, { description: 'Which list.' })
  kind: ExportKind;

  @Field(() => ExportFormat, { description: 'What files.' })
  format: ExportFormat;

  @Field(() => ConversationFilter, {
    nullable: true,
    description:
      'For CONVERSATIONS, MESSAGES, LEGS and QUEUE_STAYS: which conversations; all unless given.',
  })
  conversations?: ConversationFilter | null;

  @Field(() => TicketFilter, {
    nullable: true,
    description: 'For TICKETS: which ones; all unless given.',
  })
  tickets?: TicketFilter | null;

  @Field(() => VisitorFilter, {
    nullable: true,
    description: 'For CUSTOMERS: which ones; all unless given.',
  })
  customers?: VisitorFilter | null;

  @Field(() => SurveyFilter, {
    nullable: true,
    description: 'For SURVEYS: which answers; all unless given.',
  })
  surveys?: SurveyFilter | null;

  @Field(() => ExportPeriod, {
    nullable: true,
    description: 'For STATUS_CHANGES: of which time; all unless given.',
  })
  statusChanges?: ExportPeriod | null;
}

@InputType({ description: 'Which file to fetch.' })
export class ExportFileFetchInput {
  @Field(() => ID, { description: 'The file.' })
  exportFileId: string;
}

@ObjectType({ description: 'The export as it was asked for.' })
export class ExportPayload {
  @Field(() => ExportType, { description: 'It is written in the background.' })
  export: ExportType;
}

@ObjectType({ description: 'Where the file is.' })
export class ExportFileFetchPayload {
  @Field(() => String, { description: 'An address for the viewer, good for ten minutes.' })
  url: string;
}
