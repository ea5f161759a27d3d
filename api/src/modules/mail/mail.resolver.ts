import { Arg, Authorized, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { isUserError } from '../../kernel/errors/user-error.ts';
import { pageSize } from '../../kernel/graphql/connection.ts';
import type { MailAccountRow } from './mail.accounts.ts';
import type { MailService } from './mail.service.ts';
import {
  MailAccountPayload,
  MailAccountSetInput,
  MailAccountSetResult,
  MailAccountType,
  MailType,
} from './mail.type.ts';

@Resolver(() => MailAccountType)
export class MailResolver {
  constructor(private readonly service: MailService) {}

  @Query(() => MailAccountType, {
    nullable: true,
    description: 'The company’s mailbox; null: none was entered.',
  })
  @Authorized('settings.write')
  async mailAccount(@Ctx() ctx: Context): Promise<MailAccountType | null> {
    const row = await this.service.read(ctx);
    return row && shown(row);
  }

  @Query(() => [MailType], {
    description: 'Mails to visitors in the last 90 days, the newest first.',
  })
  @Authorized('settings.write')
  mails(
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100.' })
    first: number,
  ): Promise<MailType[]> {
    return this.service.recent(ctx, pageSize(first));
  }

  @Mutation(() => MailAccountSetResult, {
    description:
      'Sends a test mail with what is entered, looks into the mailbox, and keeps it. Five times in ten minutes.',
  })
  @Authorized('settings.write')
  async mailAccountSet(
    @Ctx() ctx: Context,
    @Arg('input', () => MailAccountSetInput, { description: 'The mailbox.' })
    input: MailAccountSetInput,
  ) {
    const result = await this.service.set(ctx, input);
    return isUserError(result) ? result : payload(result);
  }

  @Mutation(() => MailAccountPayload, {
    description: 'Forgets the mailbox: nothing is mailed and no answer taken any more.',
  })
  @Authorized('settings.write')
  async mailAccountRemove(@Ctx() ctx: Context): Promise<MailAccountPayload> {
    await this.service.remove(ctx);
    return payload(null);
  }
}

const shown = (row: MailAccountRow): MailAccountType =>
  Object.assign(new MailAccountType(), {
    ...row,
    afterMinutes: Math.round(row.afterMs / 60_000),
    smtp: { host: row.smtpHost, port: row.smtpPort, security: row.smtpSecurity },
    imap: { host: row.imapHost, port: row.imapPort, security: row.imapSecurity },
    oauth: row.oauthTokenUrl && {
      tokenUrl: row.oauthTokenUrl,
      clientId: row.oauthClientId,
      scope: row.oauthScope,
    },
  });

const payload = (row: MailAccountRow | null): MailAccountPayload =>
  Object.assign(new MailAccountPayload(), { account: row && shown(row) });
