import { createHmac, randomInt } from 'node:crypto';
import type { Context } from '../../../kernel/context.ts';
import { SealedBox } from '../../../kernel/sealed.ts';
import type { Secrets } from '../../../kernel/secrets.ts';
import { newSecret, stepOf } from './one-time-code.ts';

const howManyCodes = 10;
// No letters or digits that are taken for one another.
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';
const codeLength = 10;

/** How a member’s second factor stands. */
export interface Standing {
  readonly enabledAt: Date | null;
  readonly recoveryCodesLeft: number;
}

interface Row {
  readonly secret: Uint8Array;
  readonly confirmedAt: Date | null;
}

/** The second factors of members: what is stored of them, and which codes count (FEATURES M-09). */
export class SecondFactors {
  readonly #box: SealedBox;
  readonly #codeKey: Uint8Array;

  constructor(secrets: Secrets) {
    this.#box = new SealedBox(secrets, 'second-factor');
    this.#codeKey = secrets.key('recovery-code');
  }

  /** Whether a member signs in by two steps, since when, and how many recovery codes are left. */
  async standing(ctx: Context, agentId: string): Promise<Standing> {
    const [row] = await ctx.query<{ confirmedAt: Date | null; codes: number }>(
      `select f.confirmed_at, (select count(*)::int from app.recovery_code c
          where c.tenant_id = f.tenant_id and c.agent_id = f.agent_id and c.used_at is null) as codes
         from app.second_factor f where f.tenant_id = ? and f.agent_id = ?`,
      [ctx.tenantId, agentId],
    );
    const enabledAt = row?.confirmedAt ?? null;
    return { enabledAt, recoveryCodesLeft: enabledAt ? (row?.codes ?? 0) : 0 };
  }

  /** A new secret that counts once it is confirmed; null when one counts already. */
  async begin(ctx: Context, agentId: string): Promise<string | null> {
    const secret = newSecret();
    const rows = await ctx.transact(inner =>
      inner.query(
        `insert into app.second_factor as f (tenant_id, agent_id, secret, created_at) values (?, ?, ?, ?)
         on conflict (tenant_id, agent_id) do update set secret = excluded.secret, last_step = 0
          where f.confirmed_at is null returning agent_id`,
        [ctx.tenantId, agentId, this.#box.seal(secret, placeOf(ctx, agentId)), ctx.now()],
      ),
    );
    return rows.length > 0 ? secret : null;
  }

  /** Lets the secret count from now on, once its owner shows a code of it: the recovery codes, or null. */
  async confirm(ctx: Context, agentId: string, code: string): Promise<string[] | null> {
    return ctx.transact(async inner => {
      if (!(await this.#takeCode(inner, agentId, code, false))) return null;
      await inner.query(
        'update app.second_factor set confirmed_at = ? where tenant_id = ? and agent_id = ?',
        [inner.now(), inner.tenantId, agentId],
      );
      return this.renewCodes(inner, agentId);
    });
  }

  /** Takes a code of the app, or a recovery code, of a member who signs in by two steps; each is taken once. */
  async take(ctx: Context, agentId: string, code: string): Promise<boolean> {
    return ctx.transact(
      async inner =>
        (await this.#takeCode(inner, agentId, code, true)) ||
        (await this.#takeRecovery(inner, agentId, code)),
    );
  }

  /** Ten new recovery codes in place of all before; this is the only time they can be read. */
  async renewCodes(ctx: Context, agentId: string): Promise<string[]> {
    const codes = Array.from({ length: howManyCodes }, newCode);
    await ctx.transact(async inner => {
      await inner.query('delete from app.recovery_code where tenant_id = ? and agent_id = ?', [
        inner.tenantId,
        agentId,
      ]);
      for (const code of codes)
        await inner.query(
          'insert into app.recovery_code (tenant_id, agent_id, code_hash) values (?, ?, ?)',
          [inner.tenantId, agentId, this.#hash(code)],
        );
    });
    return codes;
  }

  /** One step is enough again; whether there was a second. */
  async remove(ctx: Context, agentId: string): Promise<boolean> {
    const rows = await ctx.transact(inner =>
      inner.query(
        'delete from app.second_factor where tenant_id = ? and agent_id = ? returning agent_id',
        [inner.tenantId, agentId],
      ),
    );
    return rows.length > 0;
  }

  async #takeCode(
    ctx: Context,
    agentId: string,
    code: string,
    isConfirmed: boolean,
  ): Promise<boolean> {
    const [row] = await ctx.query<Row>(
      'select secret, confirmed_at from app.second_factor where tenant_id = ? and agent_id = ? for update',
      [ctx.tenantId, agentId],
    );
    if (!row || (row.confirmedAt !== null) !== isConfirmed) return false;
    const step = stepOf(this.#box.open(row.secret, placeOf(ctx, agentId)), code, ctx.now());
    if (step === null) return false;
    const taken = await ctx.query(
      'update app.second_factor set last_step = ? where tenant_id = ? and agent_id = ? and last_step < ? returning agent_id',
      [step, ctx.tenantId, agentId, step],
    );
    return taken.length > 0;
  }

  async #takeRecovery(ctx: Context, agentId: string, code: string): Promise<boolean> {
    const taken = await ctx.query(
      `update app.recovery_code set used_at = ?
        where tenant_id = ? and agent_id = ? and code_hash = ? and used_at is null returning agent_id`,
      [ctx.now(), ctx.tenantId, agentId, this.#hash(code)],
    );
    return taken.length > 0;
  }

  // Fifty bits of chance under a key that is not in the database: nobody finds them by trying.
  #hash(code: string): string {
    const plain = code.toLowerCase().replaceAll(/[^a-z\d]/g, '');
    return createHmac('sha256', this.#codeKey).update(plain).digest('base64url');
  }
}

const placeOf = (ctx: Context, agentId: string) => `${ctx.tenantId}/${agentId}`;

function newCode(): string {
  const letters = Array.from({ length: codeLength }, () => alphabet[randomInt(alphabet.length)]);
  return `${letters.slice(0, codeLength / 2).join('')}-${letters.slice(codeLength / 2).join('')}`;
}
