import { may } from '../../../kernel/auth/viewer.ts';
import type { Context } from '../../../kernel/context.ts';
import { listOf } from '../../../kernel/db/list.ts';
import type { Sentence } from '../../../kernel/errors/words.ts';
import { fieldValuesOf } from '../../custom-field/index.ts';
import { listCustomers } from '../../customer/index.ts';
import { visitorName } from '../../visitor/index.ts';
import type { ExportList } from '../export-list.ts';
import { clockOf } from '../moment.ts';
import { titlesIn, yesNo } from './words.ts';

const titles: readonly Sentence[] = [
  { en: 'Name', 'zh-CN': '姓名' },
  { en: 'Phone', 'zh-CN': '电话' },
  { en: 'E-mail', 'zh-CN': '邮箱' },
  { en: 'Company', 'zh-CN': '公司' },
  { en: 'Description', 'zh-CN': '描述' },
  { en: 'Verified', 'zh-CN': '已验证' },
  { en: 'Tags', 'zh-CN': '标签' },
  { en: 'Region', 'zh-CN': '地区' },
  { en: 'First seen', 'zh-CN': '首次来访' },
  { en: 'Last seen', 'zh-CN': '最近来访' },
];

interface OwnField {
  readonly id: string;
  readonly label: string;
}

/** The company's own fields that the viewer may see, each a column. */
const ownFields = (ctx: Context): Promise<OwnField[]> =>
  ctx.query<OwnField>(
    `select id, label from app.custom_field where tenant_id = ? and object = 'VISITOR' and is_enabled and (is_shown or ?)
      order by position, id`,
    [ctx.tenantId, may(ctx.viewer, 'settings.write')],
  );

/** One row for each customer. */
export const customerList: ExportList = {
  permission: 'visitor.read',
  titles: async ctx => [
    ...titlesIn(titles, ctx.locale),
    ...(await ownFields(ctx)).map(({ label }) => label),
  ],
  async read(ctx, filter, after) {
    const { nodes, pageInfo } = await listCustomers(ctx, filter, 100, after);
    const [clock, fields] = [await clockOf(ctx), await ownFields(ctx)];
    const tags = await tagsOf(ctx, listOf(nodes.map(({ id }) => id)));
    const rows = await Promise.all(
      nodes.map(async visitor => {
        const values = (await fieldValuesOf(ctx, visitor.id)) ?? [];
        return [
          visitorName(visitor, ctx.locale),
          visitor.phone ?? null,
          visitor.email ?? null,
          visitor.company ?? null,
          visitor.description ?? null,
          yesNo(visitor.isVerified, ctx.locale),
          tags.get(visitor.id) ?? null,
          visitor.region ?? null,
          clock(visitor.createdAt),
          clock(visitor.lastSeenAt ?? null),
          ...fields.map(
            ({ id }) => values.find(({ fieldId }) => fieldId === id)?.values.join('; ') ?? null,
          ),
        ];
      }),
    );
    return { rows, after: pageInfo.hasNextPage ? pageInfo.endCursor : null };
  },
};

async function tagsOf(ctx: Context, ids: string): Promise<ReadonlyMap<string, string>> {
  const rows = await ctx.query<{ visitorId: string; tags: string }>(
    `select u.visitor_id, string_agg(t.name, '; ' order by t.name) as tags from app.visitor_tag_use u
       join app.visitor_tag t on t.tenant_id = u.tenant_id and t.id = u.tag_id
      where u.tenant_id = ? and u.visitor_id = any(?::uuid[]) group by u.visitor_id`,
    [ctx.tenantId, ids],
  );
  return new Map(rows.map(({ visitorId, tags }) => [visitorId, tags]));
}
