import { ofConversations, secondsOf } from './of-conversations.ts';
import { wordFor } from './words.ts';

interface Row {
  readonly number: number;
  readonly skillGroup: string | null;
  readonly enteredAt: Date;
  readonly leftAt: Date | null;
  readonly outcome: string | null;
}

/** One row for each stay of a conversation in a queue. */
export const queueStayList = ofConversations<Row>({
  titles: [
    { en: 'Conversation', 'zh-CN': '会话编号' },
    { en: 'Skill group', 'zh-CN': '技能组' },
    { en: 'Entered', 'zh-CN': '进入排队' },
    { en: 'Left', 'zh-CN': '离开排队' },
    { en: 'Seconds', 'zh-CN': '时长（秒）' },
    { en: 'Outcome', 'zh-CN': '结果' },
  ],
  sql: `select c.number, g.name as skill_group, s.entered_at, s.left_at, s.outcome
      from app.queue_stay s
      join app.conversation c on c.tenant_id = s.tenant_id and c.id = s.conversation_id
      left join app.skill_group g on g.tenant_id = s.tenant_id and g.id = s.skill_group_id
     where s.tenant_id = ? and s.conversation_id = any(?::uuid[]) order by c.last_message_at desc, c.id desc, s.entered_at, s.id`,
  cells: (row, { clock, locale }) => [
    row.number,
    row.skillGroup,
    clock(row.enteredAt),
    clock(row.leftAt),
    secondsOf(row.enteredAt, row.leftAt),
    wordFor(row.outcome, locale),
  ],
});
