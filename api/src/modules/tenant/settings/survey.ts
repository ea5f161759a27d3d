import { ChannelKind } from '../channel-kind.ts';
import { choices, day, duration, flag, list, shape, whole } from './setting.type.ts';
import { SurveyLevel, SurveyLevelInput, stockLevels, storedLevels } from './survey-level.type.ts';

/** How visitors are asked whether they are satisfied. */
export const survey = shape(
  'SurveySettings',
  'How visitors are asked whether they are satisfied.',
  {
    isAutomatic: flag(true, 'Whether visitors are invited when a conversation has ended.'),
    automaticKinds: choices(
      ChannelKind,
      ['WEB', 'APP'],
      'From which kinds of channel visitors are invited by itself.',
    ),
    delayMs: duration(0, 'How long after the end; 0: at once.', true),
    share: whole([1, 100], 100, 'How many in a hundred are invited.'),
    validMs: duration(day, 'How long after the end of the conversation an answer is taken.'),
    visitorMayRate: flag(false, 'Whether visitors may rate without being invited.'),
    asksSolved: flag(false, 'Whether “was it solved?” is asked.'),
    levels: list(
      { output: SurveyLevel, input: SurveyLevelInput },
      storedLevels,
      stockLevels,
      {
        en: 'Give the scores 1 to 5 once each, names and tags of at most 20 characters, at most 10 tags a level.',
        'zh-CN': '1 到 5 分须各有一级；名称和标签最多 20 个字符，每级最多 10 个标签。',
      },
      'The five levels.',
    ),
  },
);
