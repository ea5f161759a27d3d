import {
  Field,
  ID,
  InputType,
  Int,
  ObjectType,
  createUnionType,
  registerEnumType,
} from 'type-graphql';
import { InvalidInputError } from '../../kernel/errors/user-error.ts';
import { Node } from '../../kernel/graphql/node.type.ts';
import { MailSecurity } from './mail-security.ts';

registerEnumType(MailSecurity, {
  name: 'MailSecurity',
  description: 'How a connection to a mail server is kept private.',
  valuesConfig: {
    TLS: { description: 'Encrypted from the first byte; usual on ports 465 and 993.' },
    STARTTLS: { description: 'Encrypted after a greeting; usual on ports 587 and 143.' },
    NONE: { description: 'Not at all; only to servers the operator of the installation names.' },
  },
});

/** What a mail is for. */
export const MailKind = { ANSWER: 'ANSWER', CONFIRM: 'CONFIRM', SERVED: 'SERVED' } as const;
export type MailKind = keyof typeof MailKind;
registerEnumType(MailKind, {
  name: 'MailKind',
  description: 'What a mail to a visitor is for.',
  valuesConfig: {
    ANSWER: { description: 'Tells what agents wrote in a conversation or to a ticket.' },
    CONFIRM: { description: 'Asks whether the address is the visitor’s.' },
    SERVED: { description: 'Tells a visitor who left the queue that an agent is there.' },
  },
});

/** How far a mail has come. */
export const MailStatus = {
  WAITING: 'WAITING',
  SENT: 'SENT',
  FAILED: 'FAILED',
  DROPPED: 'DROPPED',
} as const;
registerEnumType(MailStatus, {
  name: 'MailStatus',
  description: 'How far a mail to a visitor has come.',
  valuesConfig: {
    WAITING: { description: 'To be sent, for the first time or again.' },
    SENT: { description: 'Taken by the mail server.' },
    FAILED: { description: 'Refused for good; see `reason`.' },
    DROPPED: { description: 'Not wanted any more when it was to be sent, such as read meanwhile.' },
  },
});

@ObjectType('MailServer', { description: 'A mail server and how to speak to it.' })
export class MailServerType {
  @Field(() => String, { description: 'Its name.' })
  host: string;

  @Field(() => Int, { description: 'The port.' })
  port: number;

  @Field(() => MailSecurity, { description: 'How the connection is kept private.' })
  security: MailSecurity;
}

@InputType({ description: 'A mail server and how to speak to it.' })
export class MailServerInput {
  @Field(() => String, { description: 'Its name, such as `mail.example.com`.' })
  host: string;

  @Field(() => Int, { description: 'The port, 1 to 65535.' })
  port: number;

  @Field(() => MailSecurity, { description: 'How the connection is kept private.' })
  security: MailSecurity;
}

@ObjectType('Mail', { implements: Node, description: 'A mail to a visitor who had left.' })
export class MailType extends Node {
  @Field(() => MailKind, { description: 'What it is for.' })
  kind: keyof typeof MailKind;

  @Field(() => MailStatus, { description: 'How far it has come.' })
  status: keyof typeof MailStatus;

  @Field(() => String, { description: 'Where it goes.' })
  address: string;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was not sent; null: it was, or will be.',
  })
  reason?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The conversation it tells of; null: it tells of a ticket.',
  })
  conversationId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The ticket it tells of; null: it tells of a conversation.',
  })
  ticketId?: string | null;

  @Field(() => Date, { description: 'When it was written.' })
  createdAt: Date;

  @Field(() => Date, { nullable: true, description: 'When the server took it; null: not yet.' })
  sentAt?: Date | null;
}

@ObjectType('MailAccount', {
  description:
    'The company’s mailbox: visitors who have left get answers from it, and answer to it.',
})
export class MailAccountType {
  @Field(() => Boolean, { description: 'Whether visitors are mailed.' })
  isOn: boolean;

  @Field(() => Int, { description: 'After how many minutes unread answers are mailed.' })
  afterMinutes: number;

  @Field(() => String, { description: 'The address mails come from.' })
  address: string;

  @Field(() => String, { nullable: true, description: 'The name mails come from; null: none.' })
  senderName?: string | null;

  @Field(() => MailServerType, { description: 'Where mails are handed in.' })
  smtp: MailServerType;

  @Field(() => MailServerType, { description: 'Where answers are fetched.' })
  imap: MailServerType;

  @Field(() => String, { description: 'The user both servers know.' })
  username: string;

  @Field(() => MailOauthType, {
    nullable: true,
    description: 'What opens the mailbox; null: a password.',
  })
  oauth?: MailOauthType | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the server said last, while something is wrong; null: all is well.',
  })
  lastError?: string | null;

  @Field(() => Date, {
    nullable: true,
    description: 'Since when something is wrong; null: all is well.',
  })
  failingSince?: Date | null;

  @Field(() => Date, { nullable: true, description: 'When a mail was last sent; null: never.' })
  lastSentAt?: Date | null;

  @Field(() => Date, {
    nullable: true,
    description: 'When answers were last looked for; null: never.',
  })
  lastFetchedAt?: Date | null;
}

@ObjectType('MailOauth', {
  description: 'An application registered with the provider that opens the mailbox (OAuth 2.0).',
})
export class MailOauthType {
  @Field(() => String, { description: 'Where the provider gives tokens.' })
  tokenUrl: string;

  @Field(() => String, { description: 'The application’s id.' })
  clientId: string;

  @Field(() => String, { nullable: true, description: 'The rights asked for; null: none named.' })
  scope?: string | null;
}

@InputType({
  description: 'An application registered with the provider that opens the mailbox (OAuth 2.0).',
})
export class MailOauthInput {
  @Field(() => String, { description: 'Where the provider gives tokens; https.' })
  tokenUrl: string;

  @Field(() => String, { description: 'The application’s id.' })
  clientId: string;

  @Field(() => String, { nullable: true, description: 'The rights to ask for; null: none named.' })
  scope?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Its secret. Left out: what is kept stays, for as long as servers, user and application do.',
  })
  clientSecret?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'A refresh token of the mailbox’s user. Left out beside a secret: the application has a right of its own to it.',
  })
  refreshToken?: string | null;
}

@InputType({
  description: 'The company’s mailbox. It is tried by a mail and a look into it before it is kept.',
})
export class MailAccountSetInput {
  @Field(() => Boolean, { description: 'Whether visitors are mailed.' })
  isOn: boolean;

  @Field(() => Int, { defaultValue: 15, description: 'After how many minutes, 1 to 1440.' })
  afterMinutes: number;

  @Field(() => String, { description: 'The address mails come from.' })
  address: string;

  @Field(() => String, {
    nullable: true,
    description: 'The name mails come from, at most 80 characters.',
  })
  senderName?: string | null;

  @Field(() => MailServerInput, { description: 'Where mails are handed in.' })
  smtp: MailServerInput;

  @Field(() => MailServerInput, { description: 'Where answers are fetched.' })
  imap: MailServerInput;

  @Field(() => String, { description: 'The user both servers know.' })
  username: string;

  @Field(() => String, {
    nullable: true,
    description:
      'His password. Left out: the one that is kept, for as long as servers and user stay.',
  })
  password?: string | null;

  @Field(() => MailOauthInput, {
    nullable: true,
    description: 'What opens the mailbox instead of a password; null: the password does.',
  })
  oauth?: MailOauthInput | null;

  @Field(() => String, { description: 'Where the test mail goes.' })
  testTo: string;
}

@ObjectType({ description: 'The mailbox, kept.' })
export class MailAccountPayload {
  @Field(() => MailAccountType, {
    nullable: true,
    description: 'The mailbox; null: there is none any more.',
  })
  account?: MailAccountType | null;
}

export const MailAccountSetResult = createUnionType({
  name: 'MailAccountSetResult',
  types: () => [MailAccountPayload, InvalidInputError] as const,
  description: 'The mailbox, or what is wrong with it.',
});
