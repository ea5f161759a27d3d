import { ConnectionException } from '@mikro-orm/core';
import { z } from 'zod';
import type { Context } from '../../kernel/context.ts';
import { defineJob } from '../../kernel/jobs/define-job.ts';
import { setTimer } from '../../kernel/timers/set-timer.ts';
import { ProviderFailure } from '../channel/index.ts';
import type { ConversationOpening } from '../conversation/index.ts';
import { type FileIntake, Refusal } from '../file/index.ts';
import type { MailAccounts } from './mail.accounts.ts';
import type { MailInbox } from './mail.inbox.ts';
import { takeReply } from './mail.replies.ts';
import type { MailSignIns } from './mail.sign-ins.ts';
import type { MailTags } from './mail.tags.ts';

const fetchTimer = 'mail.fetch';
const everyMs = 30_000;

interface Parts {
  readonly accounts: MailAccounts;
  readonly signIns: MailSignIns;
  readonly inbox: MailInbox;
  readonly tags: MailTags;
  readonly opening: ConversationOpening;
  readonly intake: FileIntake;
}

/** Sees to it that the mailbox is looked into from then on. */
export const lookIntoMailbox = (ctx: Context, dueAt: Date): Promise<void> =>
  setTimer(ctx, { kind: fetchTimer, subjectId: ctx.tenantId, dueAt });

/** Looks into the company's mailbox for answers, every half minute while mails are switched on. */
export const fetchMailJob = (parts: Parts) =>
  defineJob({
    name: `timer.${fetchTimer}`,
    schema: z.object({ subjectId: z.uuid() }),
    attempts: 3,
    isOutside: true,
    async run(ctx) {
      const account = await parts.accounts.read(ctx);
      if (!account?.isOn) return;
      const next = new Date(ctx.now().getTime() + everyMs);
      await lookIntoMailbox(ctx.as(ctx.tenantId, ctx.viewer), next);
      const mailbox = parts.accounts.open(ctx, account);
      const ourAddress = mailbox.address.toLowerCase();
      try {
        await parts.signIns.use(ctx, mailbox, signIn =>
          parts.inbox.read(
            mailbox,
            signIn,
            { uidValidity: account.uidValidity, lastUid: Number(account.lastUid) },
            async mail => {
              const own = ctx.as(ctx.tenantId, ctx.viewer);
              // One mail that cannot be read must not keep the others waiting.
              await takeReply(own, mail, { ...parts, ourAddress }).catch((error: unknown) => {
                if (isPassing(error)) throw error;
                ctx.log.error({ err: error, uid: mail.uid }, 'A mail could not be taken.');
              });
            },
            (uidValidity, lastUid) => parts.accounts.reach(ctx, uidValidity, lastUid),
          ),
        );
        await parts.accounts.note(ctx, 'fetched', null);
      } catch (error) {
        if (!(error instanceof ProviderFailure)) throw error;
        await parts.accounts.note(ctx, 'fetched', error.message);
      }
    },
  });

/** Whether it lies with our database or with how much there is to do, so that the next look may take it. */
function isPassing(error: unknown): boolean {
  if (error instanceof Refusal || error instanceof ConnectionException) return true;
  if (!(error instanceof Error)) return false;
  const { code } = error as { code?: unknown };
  // Classes 22 and 23 of SQLSTATE say that the data is at fault, and it will be at every look.
  if (typeof code === 'string') return !/^2[23]/.test(code);
  return /connection/i.test(error.message);
}
