import { randomBytes } from 'node:crypto';
import type { Context } from '../../kernel/context.ts';
import { notFound } from '../../kernel/errors/fault.ts';
import { InputCheck, type Rule, length } from '../../kernel/errors/invalid-input.ts';
import type { InvalidInputError } from '../../kernel/errors/user-error.ts';
import { type Sentence, say } from '../../kernel/errors/words.ts';
import { isUuid } from '../../kernel/uuid.ts';
import { checkSchedule } from '../schedule/index.ts';
import { SkillGroup } from '../skill-group/index.ts';
import { readSite } from './allowed-sites.ts';
import { ChannelKind } from './channel-kind.ts';
import { adapterOf, carriedKinds } from './channel.adapters.ts';
import { Channel } from './channel.entity.ts';
import type { ChannelCreateInput, ChannelUpdateInput } from './channel.type.ts';
import { readableInstead } from './readable-colour.ts';

/** Kinds that can be made; the first two need no outside account. */
const makeable = new Set<ChannelKind>(['WEB', 'APP', ...carriedKinds]);

const firstName: Sentence = { en: 'Website', 'zh-CN': '官网' };
const unknownGroup: Sentence = { en: 'This group does not exist.', 'zh-CN': '该技能组不存在。' };
const notYet: Sentence = {
  en: 'Channels of this kind cannot be made here.',
  'zh-CN': '暂不支持在此创建该类渠道。',
};
const badSite: Sentence = {
  en: '“{site}” is not a host. Write it like shop.example.com or *.example.com.',
  'zh-CN': '“{site}”不是有效的域名，例如 shop.example.com 或 *.example.com。',
};
const unreadable: Sentence = {
  en: 'Text on this colour could not be read. Try {proposal}.',
  'zh-CN': '这个颜色上的文字看不清，可改用 {proposal}。',
};
const colour: Rule<string> = text => {
  if (!/^#[0-9a-f]{6}$/i.test(text))
    return { sentence: { en: 'Write the colour as #RRGGBB.', 'zh-CN': '请按 #RRGGBB 填写颜色。' } };
  const proposal = readableInstead(text);
  return proposal === null ? null : { sentence: unreadable, values: { proposal } };
};

/** Where visitors write from. */
export class ChannelService {
  list(ctx: Context): Promise<Channel[]> {
    return ctx.em.find(Channel, {}, { orderBy: { createdAt: 'asc', id: 'asc' } });
  }

  /** The enabled channel a public key names, with its tenant; null for any other key. */
  async byKey(ctx: Context, key: string): Promise<Channel | null> {
    const channel = await this.knownByKey(ctx, key);
    return channel?.isEnabled ? channel : null;
  }

  /** The same, paused or not: a paused one still tells its visitors so. */
  async knownByKey(ctx: Context, key: string): Promise<Channel | null> {
    const { rows } = await ctx.database.pool.query<{ tenant_id: string; id: string }>(
      'select * from app.channel_by_key($1)',
      [key.slice(0, 100)],
    );
    const found = rows[0];
    if (!found) return null;
    return ctx.as(found.tenant_id, ctx.viewer).em.findOne(Channel, { id: found.id });
  }

  /** The web channel every tenant begins with. */
  async createFirst(ctx: Context, key = newKey()): Promise<void> {
    ctx.em.create(Channel, {
      tenantId: ctx.tenantId,
      id: ctx.newId(),
      name: say(firstName, ctx.locale),
      kind: ChannelKind.WEB,
      key,
      isEnabled: true,
      allowedSites: [],
      themeColor: '#0B7A75',
    });
    await ctx.em.flush();
  }

  async create(ctx: Context, input: ChannelCreateInput): Promise<Channel | InvalidInputError> {
    const check = new InputCheck(ctx.locale).check('name', input.name, length(1, 50));
    if (!makeable.has(input.kind)) check.fault('kind', notYet);
    const sites = readSites(check, input.allowedSites ?? []);
    await checkGroup(ctx, check, input.skillGroupId ?? null);
    if (check.error) return check.error;
    const channel = ctx.em.create(Channel, {
      tenantId: ctx.tenantId,
      id: ctx.newId(),
      name: input.name.trim(),
      kind: input.kind,
      key: newKey(),
      skillGroupId: input.skillGroupId ?? null,
      allowedSites: sites,
      themeColor: '#0B7A75',
      isEnabled: true,
      // A platform shows no form: what is written there waits until opening (FEATURES 4.4).
      offHoursMode: adapterOf(input.kind) ? 'CHAT' : 'TICKET',
    });
    await ctx.em.flush();
    return channel;
  }

  async update(ctx: Context, input: ChannelUpdateInput): Promise<Channel | InvalidInputError> {
    const channel = isUuid(input.channelId)
      ? await ctx.em.findOne(Channel, { id: input.channelId })
      : null;
    if (!channel) throw notFound();
    const check = new InputCheck(ctx.locale)
      .check('name', input.name, length(1, 50))
      .check('themeColor', input.themeColor, colour)
      .check('welcome', input.welcome, length(0, 500))
      .check('offHoursText', input.offHoursText, length(0, 500));
    const sites = input.allowedSites ? readSites(check, input.allowedSites) : undefined;
    await checkGroup(ctx, check, input.skillGroupId ?? null);
    await checkSchedule(ctx, check, input.workScheduleId);
    if (check.error) return check.error;
    if (input.name) channel.name = input.name.trim();
    if (input.skillGroupId !== undefined) channel.skillGroupId = input.skillGroupId;
    if (input.workScheduleId !== undefined) channel.workScheduleId = input.workScheduleId;
    if (sites) channel.allowedSites = sites;
    if (input.isEnabled !== undefined && input.isEnabled !== null)
      channel.isEnabled = input.isEnabled;
    if (input.themeColor) channel.themeColor = input.themeColor.toUpperCase();
    if (input.welcome !== undefined) channel.welcome = input.welcome?.trim() || null;
    if (input.offHoursMode) channel.offHoursMode = input.offHoursMode;
    if (input.offHoursText !== undefined) channel.offHoursText = input.offHoursText?.trim() || null;
    await ctx.em.flush();
    ctx.tell({ topic: `channel:${channel.id}` });
    return channel;
  }
}

const newKey = () => randomBytes(12).toString('base64url');

function readSites(check: InputCheck, texts: readonly string[]): string[] {
  return texts.flatMap((text, index) => {
    const site = readSite(text);
    if (!site) check.fault(`allowedSites.${index}`, badSite, { site: text.slice(0, 60) });
    return site ?? [];
  });
}

async function checkGroup(ctx: Context, check: InputCheck, id: string | null): Promise<void> {
  if (id === null) return;
  const isKnown = isUuid(id) && (await ctx.em.count(SkillGroup, { id })) === 1;
  if (!isKnown) check.fault('skillGroupId', unknownGroup);
}
