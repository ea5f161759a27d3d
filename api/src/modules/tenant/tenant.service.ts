import type { Context } from '../../kernel/context.ts';
import { InputCheck, type Rule, length } from '../../kernel/errors/invalid-input.ts';
import type { InvalidInputError } from '../../kernel/errors/user-error.ts';
import type { FileRefusedError, FileService } from '../file/index.ts';
import { Tenant } from './tenant.entity.ts';
import type { TenantUpdateInput } from './tenant.type.ts';

const zone: Rule<string> = text =>
  isTimeZone(text)
    ? null
    : { sentence: { en: 'This is no known time zone.', 'zh-CN': '未知的时区。' } };
const language: Rule<string> = text =>
  text === 'zh-CN' || text === 'en'
    ? null
    : { sentence: { en: 'Choose zh-CN or en.', 'zh-CN': '请选择 zh-CN 或 en。' } };

/** The company's own data. */
export class TenantService {
  constructor(private readonly files: FileService) {}

  get(ctx: Context): Promise<Tenant> {
    return ctx.em.findOneOrFail(Tenant, { tenantId: ctx.tenantId });
  }

  async update(
    ctx: Context,
    input: TenantUpdateInput,
  ): Promise<Tenant | InvalidInputError | FileRefusedError> {
    const { error } = new InputCheck(ctx.locale)
      .check('companyName', input.companyName, length(1, 100))
      .check('timeZone', input.timeZone, zone)
      .check('locale', input.locale, language)
      .check('welcome', input.welcome, length(0, 500));
    if (error) return error;
    const logo = input.logoFileId ? await this.files.claimImage(ctx, input.logoFileId) : null;
    if (logo && 'code' in logo) return logo;
    const tenant = await this.get(ctx);
    if (input.companyName) tenant.companyName = input.companyName.trim();
    if (logo) tenant.logoFileId = logo.id;
    if (typeof input.showAgentNickname === 'boolean')
      tenant.showAgentNickname = input.showAgentNickname;
    if (input.timeZone) tenant.timeZone = input.timeZone;
    if (input.locale) tenant.locale = input.locale;
    if (typeof input.welcome === 'string') tenant.welcome = input.welcome.trim() || null;
    await ctx.em.flush();
    ctx.tell({ topic: `tenant:${ctx.tenantId}` });
    return tenant;
  }
}

function isTimeZone(text: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
