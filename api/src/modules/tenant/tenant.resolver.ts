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
import { Entitlement } from './entitlement.ts';
import { entitlementsOf } from './entitlements.ts';
import type { SettingsService } from './settings.service.ts';
import { shownLevels } from './settings/survey-level.type.ts';
import { settingsOf } from './standing.ts';
import type { Tenant } from './tenant.entity.ts';
import type { TenantService } from './tenant.service.ts';
import {
  TenantPayload,
  TenantSettingsInputType,
  TenantSettingsType,
  TenantSettingsUpdateResult,
  TenantType,
  TenantUpdateInput,
  TenantUpdateResult,
} from './tenant.type.ts';

@Resolver(() => TenantType)
export class TenantResolver {
  constructor(
    private readonly tenants: TenantService,
    private readonly settingsService: SettingsService,
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

  @Mutation(() => TenantSettingsUpdateResult, {
    description: 'Changes what the company has chosen; open clients follow within seconds.',
  })
  @Authorized('settings.write')
  async tenantSettingsUpdate(
    @Ctx() ctx: Context,
    @Arg('input', () => TenantSettingsInputType, {
      description: 'What to change: parts left out stay, null brings the stock back.',
    })
    input: object,
  ) {
    const result = await this.settingsService.update(ctx, input);
    return isUserError(result) ? result : TenantPayload.of(result as unknown as TenantType);
  }

  @FieldResolver(() => [Entitlement], { description: 'What its plan and its add-ons allow now.' })
  async entitlements(@Ctx() ctx: Context): Promise<Entitlement[]> {
    return [...(await entitlementsOf(ctx))];
  }

  @FieldResolver(() => TenantSettingsType, { description: 'What it has chosen, complete.' })
  async settings(@Ctx() ctx: Context): Promise<object> {
    const settings = await settingsOf(ctx);
    const levels = shownLevels(settings.survey.levels, ctx.locale);
    return { ...settings, survey: { ...settings.survey, levels } };
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
