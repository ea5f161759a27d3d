import type pg from 'pg';
import { AccessTokens } from '../../kernel/access-tokens.ts';
import type { HintBus } from '../../kernel/hints/hint-bus.ts';
import type { OutgoingHttp } from '../../kernel/http/outgoing/index.ts';
import type { RateLimiter } from '../../kernel/rate-limits.ts';
import { SealedBox } from '../../kernel/sealed.ts';
import type { Secrets } from '../../kernel/secrets.ts';
import type { Directory } from '../agent/index.ts';
import type { ConversationOpening } from '../conversation/index.ts';
import type { FileIntake } from '../file/index.ts';
import { MailAccounts } from './mail.accounts.ts';
import { MailConfirmation } from './mail.confirmation.ts';
import { fetchMailJob } from './mail.fetching.ts';
import { MailInbox } from './mail.inbox.ts';
import { MailLine } from './mail.line.ts';
import { MailResolver } from './mail.resolver.ts';
import { sendMailJob } from './mail.sending.ts';
import { MailService } from './mail.service.ts';
import { MailSignIns } from './mail.sign-ins.ts';
import { MailSweep } from './mail.sweep.ts';
import { MailTags } from './mail.tags.ts';
import { MailWriter } from './mail.writer.ts';
import { VisitorMailResolver } from './visitor-mail.resolver.ts';

/** What mails are built on. */
interface MailGround {
  readonly secrets: Secrets;
  readonly publicUrl: string | null;
  readonly outgoing: OutgoingHttp;
  readonly pool: pg.Pool;
  readonly hints: HintBus;
  readonly directory: Directory;
  readonly opening: ConversationOpening;
  readonly intake: FileIntake;
  readonly limiter: RateLimiter;
  readonly onError: (error: unknown) => void;
}

/** Everything that mails visitors who have left and takes their answers, in dependency order. */
export function createMail(ground: MailGround) {
  const { secrets, opening, intake } = ground;
  const box = new SealedBox(secrets, 'mail-account');
  const accounts = new MailAccounts(box);
  const tokens = new AccessTokens(box, 'mail_access_token');
  const signIns = new MailSignIns(accounts, tokens, ground.outgoing);
  const line = new MailLine(ground.outgoing);
  const inbox = new MailInbox(line);
  const tags = new MailTags(secrets);
  const writer = new MailWriter(ground.directory);
  return {
    sweep: new MailSweep(ground),
    confirmation: new MailConfirmation(tags),
    jobs: [
      sendMailJob({ accounts, signIns, line, tags, writer }),
      fetchMailJob({ accounts, signIns, inbox, tags, opening, intake }),
    ],
    resolvers: [
      new MailResolver(new MailService({ ...ground, accounts, signIns, line, inbox, writer })),
      new VisitorMailResolver(),
    ],
  };
}
