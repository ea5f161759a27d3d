import { decodeCursor, encodeCursor, pageOf } from '../../../kernel/graphql/connection.ts';
import { isUuid } from '../../../kernel/uuid.ts';
import type { ExportList } from '../export-list.ts';
import { writingFor } from './of-conversations.ts';
import { titlesIn, yesNo } from './words.ts';

const size = 500;

interface Row {
  readonly id: string;
  readonly nickname: string;
  readonly email: string;
  readonly role: string;
  readonly skillGroups: string | null;
  readonly capacity: number;
  readonly isEnabled: boolean;
  readonly createdAt: Date;
  readonly lastSeenAt: Date | null;
}

/** One row for each member. */
export const memberList: ExportList = {
  permission: 'member.write',
  titles: async ctx =>
    titlesIn(
      [
        { en: 'Nickname', 'zh-CN': '昵称' },
        { en: 'E-mail', 'zh-CN': '登录邮箱' },
        { en: 'Role', 'zh-CN': '角色' },
        { en: 'Skill groups', 'zh-CN': '技能组' },
        { en: 'Capacity', 'zh-CN': '最大接待人数' },
        { en: 'Enabled', 'zh-CN': '已启用' },
        { en: 'Added', 'zh-CN': '添加时间' },
        { en: 'Last seen', 'zh-CN': '最近在线' },
      ],
      ctx.locale,
    ),
  async read(ctx, _filter, after) {
    const [id] = after ? decodeCursor(after, 1) : [null];
    const found = await ctx.query<Row>(
      `select a.id, a.nickname, a.email, r.name as role, a.capacity, a.is_enabled, a.created_at, a.last_seen_at,
         (select string_agg(g.name, '; ' order by g.name) from app.skill_group_member m
            join app.skill_group g on g.tenant_id = m.tenant_id and g.id = m.skill_group_id
           where m.tenant_id = a.tenant_id and m.agent_id = a.id) as skill_groups
         from app.agent a join app.role r on r.tenant_id = a.tenant_id and r.id = a.role_id
        where a.tenant_id = ? and (?::uuid is null or a.id > ?::uuid) order by a.id limit ?`,
      [ctx.tenantId, isUuid(String(id)) ? id : null, isUuid(String(id)) ? id : null, size + 1],
    );
    const { nodes, pageInfo } = pageOf(found, size, row => encodeCursor([row.id]));
    const { clock, locale } = await writingFor(ctx);
    return {
      rows: nodes.map(row => [
        row.nickname,
        row.email,
        row.role,
        row.skillGroups,
        row.capacity,
        yesNo(row.isEnabled, locale),
        clock(row.createdAt),
        clock(row.lastSeenAt),
      ]),
      after: pageInfo.hasNextPage ? pageInfo.endCursor : null,
    };
  },
};
