import type { Context } from '../../kernel/context.ts';
import type { Sentence } from '../../kernel/errors/words.ts';
import { entitlementsOf } from './entitlements.ts';
import { renderText } from './settings/render-text.ts';
import { settingsOf } from './standing.ts';
import type { Tenant } from './tenant.entity.ts';

const stockWelcome: Sentence = {
  en: 'Hello, how can we help you?',
  'zh-CN': '您好，请问有什么可以帮您？',
};

/** What a visitor client may show and ask for, by plan and settings. */
export async function visitorFlags(ctx: Context) {
  const [entitlements, { desk, survey, visitors }] = await Promise.all([
    entitlementsOf(ctx),
    settingsOf(ctx),
  ]);
  return {
    showsQueueCount: entitlements.has('QUEUE_COUNT'),
    showsTyping: entitlements.has('AGENT_TYPING'),
    previewsTyping: entitlements.has('TYPING_PREVIEW') && desk.typingPreview,
    asksSurvey: survey.visitorMayRate,
    transcript: visitors.transcript,
    readReceipts: visitors.readReceiptsToVisitors,
  };
}

/** What the company says to whoever opens the chat; null: nothing. It is no message of a conversation. */
export async function companyWelcome(ctx: Context, tenant: Tenant): Promise<string | null> {
  const { isOn, text } = (await settingsOf(ctx)).texts.companyWelcome;
  if (!isOn) return tenant.welcome ?? null;
  return renderText(text ?? tenant.welcome ?? stockWelcome[ctx.locale], {
    'company.name': tenant.companyName,
  });
}
