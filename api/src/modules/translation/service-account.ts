import type { Context } from '../../kernel/context.ts';
import type { SealedBox } from '../../kernel/sealed.ts';
import type { TranslationProviderName } from './provider/providers.ts';
import type { TranslationAccount } from './provider/translation.provider.ts';

/** A company's service as it is stored. */
export interface ServiceRow {
  readonly provider: TranslationProviderName;
  readonly url: string | null;
  readonly sealed: Uint8Array | null;
}

const key = {};
const placeOf = (tenantId: string) => `translation:${tenantId}`;

/** The company's service; null without one. */
export const serviceOf = (ctx: Context): Promise<ServiceRow | null> =>
  ctx.once(key, async () => {
    const [row] = await ctx.query<ServiceRow>(
      'select provider, url, sealed from app.translation_service where tenant_id = ?',
      [ctx.tenantId],
    );
    return row ?? null;
  });

/** What a call to the service needs. */
export const accountOf = (
  ctx: Context,
  { url, sealed }: ServiceRow,
  box: SealedBox,
): TranslationAccount => ({
  url,
  key: sealed && box.open(sealed, placeOf(ctx.tenantId)),
  seconds: Math.floor(ctx.now().getTime() / 1_000),
});

/** Keeps a service in place of the one before. */
export async function keepService(
  ctx: Context,
  provider: TranslationProviderName,
  { url, key }: Pick<TranslationAccount, 'url' | 'key'>,
  box: SealedBox,
): Promise<void> {
  const sealed = key && box.seal(key, placeOf(ctx.tenantId));
  await ctx.transact(inner =>
    inner.em.execute(
      `insert into app.translation_service (tenant_id, provider, url, sealed, updated_at) values (?, ?, ?, ?, ?)
     on conflict (tenant_id) do update set provider = excluded.provider, url = excluded.url, sealed = excluded.sealed,
       updated_at = excluded.updated_at`,
      [ctx.tenantId, provider, url, sealed, ctx.now()],
    ),
  );
}

/** Forgets the service with its key; what it translated stays. */
export async function removeService(ctx: Context): Promise<void> {
  await ctx.transact(inner =>
    inner.em.execute('delete from app.translation_service where tenant_id = ?', [ctx.tenantId]),
  );
}
