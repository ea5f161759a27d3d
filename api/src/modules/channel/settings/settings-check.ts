import type { Context } from '../../../kernel/context.ts';
import {
  InputCheck,
  atMost,
  between,
  httpsAddress,
  length,
} from '../../../kernel/errors/invalid-input.ts';
import type { InvalidInputError } from '../../../kernel/errors/user-error.ts';
import type { Sentence } from '../../../kernel/errors/words.ts';
import { isUuid } from '../../../kernel/uuid.ts';
import { SkillGroup } from '../../skill-group/index.ts';
import { widgetLocales } from './channel-settings.ts';
import type { ChannelSettingsUpdateInput } from './channel-settings.type.ts';
import { checkChatForm, checkTicketForm } from './form-check.ts';

const oneOfLocales: Sentence = {
  en: 'Choose zh-CN, en or auto.',
  'zh-CN': '请选择 zh-CN、en 或 auto。',
};
const language: Sentence = { en: 'Choose zh-CN or en.', 'zh-CN': '请选择 zh-CN 或 en。' };
const twice: Sentence = { en: 'This appears twice.', 'zh-CN': '内容重复。' };
const missing: Sentence = { en: 'Enter something here.', 'zh-CN': '此项不能为空。' };
const unknownGroup: Sentence = { en: 'This group does not exist.', 'zh-CN': '该技能组不存在。' };
const parameterName: Sentence = {
  en: 'Letters, digits, “_” and “-”, up to 40.',
  'zh-CN': '仅限字母、数字、“_”和“-”，最多 40 个字符。',
};

/** What is wrong with a change of a channel's settings; null when nothing is. */
export async function checkSettings(
  ctx: Context,
  input: ChannelSettingsUpdateInput,
): Promise<InvalidInputError | null> {
  const check = new InputCheck(ctx.locale)
    .check('width', input.width, between(300, 1_000))
    .check('height', input.height, between(400, 1_200))
    .check('offsetX', input.offsetX, between(0, 500))
    .check('offsetY', input.offsetY, between(0, 500))
    .check('launcherText', input.launcherText, length(1, 20))
    .check('pageTitle', input.pageTitle, length(1, 60))
    .check('pausedText', input.pausedText, length(1, 500))
    .check('quickButtons', input.quickButtons, atMost(8))
    .check('welcomeMenu', input.welcomeMenu, atMost(10))
    .check('pageParameters', input.pageParameters, atMost(20));
  if (input.locale && !widgetLocales.includes(input.locale as never))
    check.fault('locale', oneOfLocales);
  input.pageParameters?.forEach((name, index) => {
    if (!/^[\w-]{1,40}$/.test(name)) check.fault(`pageParameters.${index}`, parameterName);
  });
  checkButtons(check, input);
  checkMenu(check, input);
  checkConsent(check, input);
  checkInvitation(check, input);
  if (input.preChatForm) checkChatForm(check, input.preChatForm);
  if (input.ticketForm) checkTicketForm(check, input.ticketForm);
  await checkGroups(ctx, check, input);
  return check.error;
}

function checkButtons(check: InputCheck, { quickButtons }: ChannelSettingsUpdateInput): void {
  quickButtons?.forEach(({ kind, label, url, text }, index) => {
    const path = `quickButtons.${index}`;
    check.check(`${path}.label`, label, length(1, 20));
    if (kind === 'LINK') check.check(`${path}.url`, url ?? '', httpsAddress);
    if (kind === 'TEXT') check.check(`${path}.text`, text ?? '', length(1, 500));
  });
}

function checkMenu(check: InputCheck, { welcomeMenu }: ChannelSettingsUpdateInput): void {
  welcomeMenu?.forEach(({ kind, text, url }, index) => {
    const path = `welcomeMenu.${index}`;
    check.check(`${path}.text`, text, length(1, 60));
    if (kind === 'LINK') check.check(`${path}.url`, url ?? '', httpsAddress);
  });
}

function checkConsent(check: InputCheck, { consent }: ChannelSettingsUpdateInput): void {
  if (!consent) return;
  check
    .check('consent.version', consent.version, length(1, 40))
    .check('consent.url', consent.url, httpsAddress);
  if (consent.texts.length === 0) check.fault('consent.texts', missing);
  consent.texts.forEach(({ locale, text }, index) => {
    const path = `consent.texts.${index}`;
    check.check(`${path}.text`, text, length(1, 2_000));
    if (locale !== 'zh-CN' && locale !== 'en') check.fault(`${path}.locale`, language);
  });
  if (new Set(consent.texts.map(({ locale }) => locale)).size < consent.texts.length)
    check.fault('consent.texts', twice);
}

function checkInvitation(check: InputCheck, { invitation }: ChannelSettingsUpdateInput): void {
  if (!invitation) return;
  check
    .check('invitation.text', invitation.text, length(1, 200))
    .check('invitation.afterMs', invitation.afterMs, between(1_000, 3_600_000))
    .check('invitation.againAfterMs', invitation.againAfterMs, between(60_000, 2_592_000_000))
    .check('invitation.mostPerDay', invitation.mostPerDay, between(1, 20))
    .check('invitation.addresses', invitation.addresses, atMost(20))
    .check('invitation.languages', invitation.languages, atMost(20));
  invitation.addresses?.forEach((address, index) =>
    check.check(`invitation.addresses.${index}`, address, length(1, 300)),
  );
  invitation.languages?.forEach((tag, index) =>
    check.check(`invitation.languages.${index}`, tag, length(2, 20)),
  );
}

/** Groups that entries and answers lead to are the tenant's own. */
async function checkGroups(
  ctx: Context,
  check: InputCheck,
  { welcomeMenu, preChatForm }: ChannelSettingsUpdateInput,
): Promise<void> {
  const named = new Map<string, string>();
  welcomeMenu?.forEach(({ kind, skillGroupId }, index) => {
    if (kind === 'GROUP') named.set(`welcomeMenu.${index}.skillGroupId`, skillGroupId ?? '');
  });
  preChatForm?.groups?.forEach(({ skillGroupId }, index) =>
    named.set(`preChatForm.groups.${index}.skillGroupId`, skillGroupId),
  );
  if (named.size === 0) return;
  const ids = [...named.values()].filter(isUuid);
  const known = await ctx.em.find(SkillGroup, { id: { $in: ids } });
  const isKnown = new Set(known.map(({ id }) => id));
  for (const [path, id] of named) if (!isKnown.has(id)) check.fault(path, unknownGroup);
}
