import { ofConversations, secondsOf } from './of-conversations.ts';
import { wordFor } from './words.ts';

interface Row {
  readonly number: number;
  readonly agent: string | null;
  readonly skillGroup: string | null;
  readonly joinedBy: string;
  readonly leftBy: string | null;
  readonly startedAt: Date;
  readonly endedAt: Date | null;
}

/** One row for each stay of an agent on a conversation. */
export const legList = ofConversations<Row>({
  titles: [
    { en: 'Conversation', 'zh-CN': '会话编号' },
    { en: 'Agent', 'zh-CN': '客服' },
    { en: 'Skill group', 'zh-CN': '技能组' },
    { en: 'Joined by', 'zh-CN': '接入方式' },
    { en: 'Left by', 'zh-CN': '离开方式' },
    { en: 'Joined', 'zh-CN': '接入时间' },
    { en: 'Left', 'zh-CN': '离开时间' },
    { en: 'Seconds', 'zh-CN': '时长（秒）' },
  ],
  sql: `select c.number, a.nickname as agent, g.name as skill_group, l.joined_by, l.left_by, l.started_at, l.ended_at
      from app.service_leg l
      join app.conversation c on c.tenant_id = l.tenant_id and c.id = l.conversation_id
      left join app.agent a on a.tenant_id = l.tenant_id and a.id = l.agent_id
      left join app.skill_group g on g.tenant_id = l.tenant_id and g.id = l.skill_group_id
     where l.tenant_id = ? and l.conversation_id = any(?::uuid[]) order by c.last_message_at desc, c.id desc, l.started_at, l.id`,
  cells: (row, { clock, locale }) => [
    row.number,
    row.agent ?? wordFor('ROBOT', locale),
    row.skillGroup,
    wordFor(row.joinedBy, locale),
    wordFor(row.leftBy, locale),
    clock(row.startedAt),
    clock(row.endedAt),
    secondsOf(row.startedAt, row.endedAt),
  ],
});
