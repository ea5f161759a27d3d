import type { Context } from '../../kernel/context.ts';
import { failpoint } from '../../kernel/failpoint.ts';
import { ProviderFailure } from '../channel/index.ts';
import type { PushAccount, PushCredentials } from './credentials.ts';
import { dropBare, isWebPushOn } from './devices.ts';
import type { NoticeWriter } from './notice-writer.ts';
import { type DuePush, occasionOf } from './occasion.ts';
import { type Outcome, outcomeOf } from './outcome.policy.ts';
import type { PushNotice, PushTarget } from './provider/push.provider.ts';
import type { PushProviders } from './provider/push.providers.ts';
import type { PushProviderName, PushReason } from './push-names.ts';

interface TokenRow extends PushTarget {
  readonly id: string;
  readonly provider: PushProviderName;
}

interface Parts {
  readonly credentials: PushCredentials;
  readonly providers: PushProviders;
  readonly writer: NoticeWriter;
}

/** What a provider refused. */
interface Refused {
  readonly provider: PushProviderName;
  readonly failure: ProviderFailure;
}

const brokenPauseMs = 300_000;

/** Sends one push to one device, and keeps what came of it. Nothing is locked while a provider thinks. */
export class PushSending {
  constructor(private readonly parts: Parts) {}

  /** Sends a push that was taken for sending. */
  async send(ctx: Context, pushId: string): Promise<void> {
    const [push] = await ctx.query<DuePush>(
      `select p.*, d.locale from app.push p
         left join app.push_device d on d.tenant_id = p.tenant_id and d.id = p.device_id
          and not exists (select from app.agent_session s where s.tenant_id = d.tenant_id and s.id = d.session_id and s.expires_at < ?)
        where p.tenant_id = ? and p.id = ? and p.status = 'WAITING'`,
      [ctx.now(), ctx.tenantId, pushId],
    );
    if (!push) return;
    if (push.expiresAt <= ctx.now()) return end(ctx, push, 'FAILED', 'EXPIRED');
    const occasion = await occasionOf(ctx, push);
    // What was seen before anything was sent is no push, so there is nothing to keep.
    if (occasion.over === 'READ' && push.attempts === 1) return forget(ctx, push);
    if (occasion.over) return end(ctx, push, 'DROPPED', occasion.over);
    if (occasion.heldUntil) return hold(ctx, push, occasion.heldUntil);
    await this.#toDevice(ctx, push, await this.parts.writer.write(ctx, push, occasion));
  }

  /** Through the first of the device's tokens whose provider takes it: once, however many it has. */
  async #toDevice(ctx: Context, push: DuePush, notice: PushNotice): Promise<void> {
    let refused: Refused | null = null;
    for (const token of await this.#tokens(ctx, push)) {
      const account = await this.#account(ctx, push, token.provider);
      if (!account) continue;
      const result = await this.#through(ctx, account, token, notice);
      if (!(result instanceof ProviderFailure)) {
        failpoint('push.after-send');
        return accepted(ctx, push, token.provider, result);
      }
      refused = { provider: token.provider, failure: result };
      if (result.failure === 'GONE') await dropToken(ctx, push, token);
      // Another way is looked for only where this one is surely shut.
      else if (result.failure !== 'CONFIG') break;
    }
    if (!refused) return end(ctx, push, 'FAILED', 'NO_CREDENTIALS');
    const outcome = outcomeOf(refused.failure.failure, {
      now: ctx.now(),
      attempts: push.attempts,
      retryAfterMs: refused.failure.retryAfterMs,
      random: Math.random(),
    });
    await keep(ctx, push, refused, push.kind === 'TEST' ? { ...outcome, nextAt: null } : outcome);
  }

  async #through(
    ctx: Context,
    account: PushAccount,
    token: TokenRow,
    notice: PushNotice,
  ): Promise<string | null | ProviderFailure> {
    const { row } = account;
    // One call in a while shows whether somebody has mended it.
    if (row?.state === 'BROKEN' && ctx.now().getTime() - row.checkedAt.getTime() < brokenPauseMs)
      return new ProviderFailure('CONFIG', row.lastError ?? '');
    try {
      const providerId = await account.provider.send(account.line, token, notice);
      await this.parts.credentials.note(ctx, account, null);
      return providerId;
    } catch (error) {
      if (!(error instanceof ProviderFailure)) {
        ctx.log.error({ err: error, push: notice.id }, 'A push was not sent.');
        return new ProviderFailure('RETRY', error instanceof Error ? error.message : String(error));
      }
      if (error.failure === 'CONFIG')
        await this.parts.credentials.note(ctx, account, error.message);
      return error;
    }
  }

  async #tokens(ctx: Context, { deviceId }: DuePush): Promise<TokenRow[]> {
    const rows = await ctx.query<TokenRow>(
      'select * from app.push_token where tenant_id = ? and device_id = ? order by registered_at desc, id',
      [ctx.tenantId, deviceId],
    );
    const order = [...this.parts.providers.keys()];
    return rows.toSorted((a, b) => order.indexOf(a.provider) - order.indexOf(b.provider));
  }

  async #account(
    ctx: Context,
    { channelId }: DuePush,
    provider: PushProviderName,
  ): Promise<PushAccount | null> {
    if (provider === 'WEB' && channelId && !(await isWebPushOn(ctx, channelId))) return null;
    return this.parts.credentials.account(ctx, channelId, provider);
  }
}

const where = `where tenant_id = ? and id = ? and status = 'WAITING'`;

async function accepted(
  ctx: Context,
  { id }: DuePush,
  provider: PushProviderName,
  providerId: string | null,
): Promise<void> {
  // A quick device may have said by now that it was shown.
  await ctx.em.execute(
    `update app.push set status = case when status = 'WAITING' then 'ACCEPTED' else status end, provider = ?, provider_id = ?,
            sent_at = ?, lent_until = null, reason = null, detail = null
      where tenant_id = ? and id = ? and status in ('WAITING', 'SHOWN', 'OPENED')`,
    [provider, providerId?.slice(0, 200) ?? null, ctx.now(), ctx.tenantId, id],
  );
}

async function end(
  ctx: Context,
  { id }: DuePush,
  status: 'DROPPED' | 'FAILED',
  reason: PushReason,
): Promise<void> {
  await ctx.em.execute(`update app.push set status = ?, reason = ?, lent_until = null ${where}`, [
    status,
    reason,
    ctx.tenantId,
    id,
  ]);
}

/** Waits for the end of the quiet hours; that it was looked at meanwhile is no try. What is of no use by then is not sent. */
async function hold(ctx: Context, { id, expiresAt }: DuePush, until: Date): Promise<void> {
  await ctx.em.execute(
    `update app.push set reason = 'QUIET_HOURS', due_at = ?, attempts = attempts - 1, lent_until = null ${where}`,
    [until < expiresAt ? until : expiresAt, ctx.tenantId, id],
  );
}

async function forget(ctx: Context, { id }: DuePush): Promise<void> {
  await ctx.em.execute(`delete from app.push ${where}`, [ctx.tenantId, id]);
}

/** Waits for the next try, never longer than it is of use; or has failed. */
async function keep(
  ctx: Context,
  { id, expiresAt }: DuePush,
  { provider, failure }: Refused,
  { reason, nextAt }: Outcome,
): Promise<void> {
  const dueAt = nextAt && nextAt > expiresAt ? expiresAt : nextAt;
  await ctx.em.execute(
    `update app.push set status = ?, reason = ?, detail = ?, provider = ?, lent_until = null, due_at = coalesce(?, due_at) ${where}`,
    [dueAt ? 'WAITING' : 'FAILED', reason, failure.message, provider, dueAt, ctx.tenantId, id],
  );
}

/** A dead token is forgotten, unless it was registered again meanwhile. */
async function dropToken(ctx: Context, { deviceId }: DuePush, token: TokenRow): Promise<void> {
  await ctx.em.execute(
    'delete from app.push_token where tenant_id = ? and id = ? and registered_at = ?',
    [ctx.tenantId, token.id, token.registeredAt],
  );
  await dropBare(ctx, deviceId);
}
