import { day, duration, flag, hour, list, shape, whole } from './setting.type.ts';
import {
  type StoredDeadlineRule,
  TicketDeadlineRule,
  TicketDeadlineRuleInput,
  storedDeadlineRules,
} from './ticket-deadline.type.ts';

const deadlines = shape(
  'TicketDeadlineSettings',
  'By when tickets are to be answered and solved, in working time.',
  {
    isOn: flag(false, 'Whether tickets have deadlines.'),
    soonMs: duration(
      hour,
      'So much working time before a deadline the ticket counts as due soon; 0: never.',
      true,
    ),
    rules: list<StoredDeadlineRule>(
      { output: TicketDeadlineRule, input: TicketDeadlineRuleInput },
      storedDeadlineRules,
      [{ category: null, vipLevel: null, firstAnswerMs: 4 * hour, solutionMs: day }],
      {
        en: 'Each category and VIP level once; times from 1 minute to 90 days; at most 100 rules.',
        'zh-CN': '同一分类与 VIP 等级只能设置一次；时限为 1 分钟至 90 天；最多 100 条规则。',
      },
      'The deadlines by category and VIP level. Of those that fit a ticket the closest counts: one for both, then one for the level, then one for the category.',
    ),
  },
);

/** How messages left for later are taken. */
export const tickets = shape('TicketSettings', 'How messages left for later are taken.', {
  mostPerDay: whole([1, 1_000], 20, 'How many tickets one visitor may open a day.'),
  asksRating: flag(
    false,
    'Whether the visitor of a ticket that was answered and solved is asked to rate it, by the rules of the survey.',
  ),
  deadlines: deadlines('By when they are to be answered and solved.'),
});
