import {
  Arg,
  Authorized,
  Ctx,
  FieldResolver,
  ID,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { AGENT } from '../../kernel/auth/auth-checker.ts';
import type { Context } from '../../kernel/context.ts';
import { isUserError } from '../../kernel/errors/user-error.ts';
import type { FileUrls } from '../file/index.ts';
import type { Tenant } from './tenant.entity.ts';
import type { TenantService } from './tenant.service.ts';
import { TenantPayload, TenantType, TenantUpdateInput, TenantUpdateResult } from './tenant.type.ts';

@Resolver(() => TenantType)
export class TenantResolver {
  constructor(
    private readonly tenants: TenantService,
    private readonly files: FileUrls,
  ) {}

  @Query(() => TenantType, { description: 'The viewer’s company.' })
  @Authorized(AGENT)
  tenant(@Ctx() ctx: Context) {
    return this.tenants.get(ctx);
  }

  @Mutation(() => TenantUpdateResult, {
    description: 'Changes the company’s data; open chat windows show it within seconds.',
  })
  @Authorized('settings.write')
  async tenantUpdate(
    @Ctx() ctx: Context,
    @Arg('input', () => TenantUpdateInput, { description: 'What to change.' })
    input: TenantUpdateInput,
  ) {
    const result = await this.tenants.update(ctx, input);
    return isUserError(result) ? result : TenantPayload.of(result as unknown as TenantType);
  }

  @FieldResolver(() => ID, { description: 'Opaque, unique, for ever.' })
  id(@Root() tenant: Tenant): string {
    return tenant.tenantId;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Its logo; null: show the first character of the name.',
  })
  logoUrl(@Ctx() ctx: Context, @Root() tenant: Tenant): string | null {
    return tenant.logoFileId ? this.files.publicUrl(ctx, tenant.logoFileId) : null;
  }
}
