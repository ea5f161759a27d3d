import type { ChannelSetupFragment } from '@parley/schema/admin';
import { fromLines, toLines } from './lines';
import type { QuestionRow } from './question-rows';

type Settings = ChannelSetupFragment['settings'];

/** What is asked before the chat, as it is edited. */
export interface AskModel {
  readonly hasForm: boolean;
  readonly title: string;
  readonly isFormRequired: boolean;
  readonly questions: readonly QuestionRow[];
  readonly hasConsent: boolean;
  readonly version: string;
  readonly chinese: string;
  readonly english: string;
  readonly url: string;
  readonly pageTrail: boolean;
  /** One a line. */
  readonly pageParameters: string;
}

export function toAskModel(settings: Settings): AskModel {
  const { preChatForm: form, consent } = settings;
  const textIn = (locale: string): string =>
    consent?.texts.find(text => text.locale === locale)?.text ?? '';
  return {
    hasForm: !!form,
    title: form?.title ?? '',
    isFormRequired: form?.isRequired ?? false,
    questions: (form?.fields ?? []).map(field => ({
      key: field.key,
      label: field.label,
      kind: field.kind,
      options: toLines(field.options),
      isRequired: field.isRequired,
      target: field.target,
      groups: Object.fromEntries(
        (form?.groups ?? [])
          .filter(({ key }) => key === field.key)
          .map(({ option, skillGroupId }) => [option, skillGroupId]),
      ),
    })),
    hasConsent: !!consent,
    version: consent?.version ?? '1',
    chinese: textIn('zh-CN'),
    english: textIn('en'),
    url: consent?.url ?? '',
    pageTrail: settings.pageTrail,
    pageParameters: toLines(settings.pageParameters),
  };
}

/** The form that visitors fill in; null where nothing is asked. */
export function toPreChatForm(model: AskModel) {
  if (!model.hasForm || model.questions.length === 0) return null;
  return {
    title: model.title.trim() || null,
    isRequired: model.isFormRequired,
    fields: model.questions.map(({ key, label, kind, options, isRequired, target }) => ({
      ...{ key, label: label.trim(), kind, isRequired, target },
      ...(kind === 'CHOICE' || kind === 'CHOICES' ? { options: fromLines(options) } : {}),
    })),
    groups: model.questions
      .filter(({ kind }) => kind === 'CHOICE')
      .flatMap(({ key, options, groups }) =>
        fromLines(options).flatMap(option => {
          const skillGroupId = groups[option];
          return skillGroupId ? { key, option, skillGroupId } : [];
        }),
      ),
  };
}

/** What visitors agree to; null for nothing. */
export function toConsent({ hasConsent, version, chinese, english, url }: AskModel) {
  if (!hasConsent) return null;
  const texts = [
    { locale: 'zh-CN', text: chinese.trim() },
    { locale: 'en', text: english.trim() },
  ];
  return {
    version: version.trim(),
    texts: texts.filter(({ text }) => text !== ''),
    url: url.trim() || null,
  };
}
