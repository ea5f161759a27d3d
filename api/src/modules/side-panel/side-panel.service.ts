import { randomBytes } from 'node:crypto';
import type { Context } from '../../kernel/context.ts';
import { textListOf } from '../../kernel/db/list.ts';
import { InputCheck, length } from '../../kernel/errors/invalid-input.ts';
import type { UserError } from '../../kernel/errors/user-error.ts';
import type { Sentence } from '../../kernel/errors/words.ts';
import type { SealedBox } from '../../kernel/sealed.ts';
import { refuseWithout } from '../tenant/index.ts';
import { panelAddress } from './side-panel.address.ts';
import type { SidePanelPermission } from './side-panel.permission.ts';
import { type SidePanelRow, getPanel, listPanels, sidePanelTopic } from './side-panel.rows.ts';
import { secretPlace } from './side-panel.token.ts';

const mostPanels = 10;
/** How long the old secret still signs besides the new one. */
const overlapMs = 24 * 3_600_000;

const tooMany: Sentence = {
  en: 'A company has at most {max} side panels.',
  'zh-CN': '最多 {max} 个侧栏页面。',
};
const otherOrder: Sentence = {
  en: 'Panels were added or removed meanwhile. Load them again.',
  'zh-CN': '侧栏页面已有变动，请刷新后重试。',
};

/** What a panel shall be; parts left out of a change stay. */
export interface SidePanelWish {
  readonly name?: string | null;
  readonly url?: string | null;
  readonly permissions?: readonly SidePanelPermission[] | null;
}

/** A panel and the secret that was made for it; told here and never again. */
export interface PanelWithSecret {
  readonly sidePanel: SidePanelRow;
  readonly secret: string;
}

/** Side panels as admins keep them (FEATURES A-15). */
export class SidePanelService {
  constructor(
    private readonly box: SealedBox,
    private readonly publicUrl: string | null,
  ) {}

  /** Makes a panel, behind the others. */
  create(
    ctx: Context,
    wish: SidePanelWish & { name: string; url: string },
  ): Promise<PanelWithSecret | UserError> {
    return this.#change(ctx, async inner => {
      const check = this.#check(inner, wish);
      const panels = await listPanels(inner);
      if (panels.length >= mostPanels) check.fault('name', tooMany, { max: mostPanels });
      if (check.error) return check.error;
      const [id, secret] = [inner.newId(), newSecret()];
      await inner.query(
        `insert into app.side_panel (tenant_id, id, name, url, permissions, position, secret, created_at)
         values (?, ?, ?, ?, ?::text[], (select coalesce(max(position), 0) + 1 from app.side_panel where tenant_id = ?), ?, ?)`,
        [
          inner.tenantId,
          id,
          wish.name.trim(),
          wish.url.trim(),
          textListOf(new Set(wish.permissions)),
          inner.tenantId,
          this.box.seal(secret, secretPlace(inner, id)),
          inner.now(),
        ],
      );
      return { sidePanel: await getPanel(inner, id), secret };
    });
  }

  /** Changes a panel. Throws NOT_FOUND. */
  update(ctx: Context, id: string, wish: SidePanelWish): Promise<SidePanelRow | UserError> {
    return this.#change(ctx, async inner => {
      const panel = await getPanel(inner, id);
      const { error } = this.#check(inner, wish);
      if (error) return error;
      await inner.query(
        'update app.side_panel set name = ?, url = ?, permissions = ?::text[] where tenant_id = ? and id = ?',
        [
          wish.name?.trim() ?? panel.name,
          wish.url?.trim() ?? panel.url,
          textListOf(new Set(wish.permissions ?? panel.permissions)),
          inner.tenantId,
          panel.id,
        ],
      );
      return getPanel(inner, panel.id);
    });
  }

  /** Puts the panels in this order; all of them must be named. */
  sort(ctx: Context, ids: readonly string[]): Promise<SidePanelRow[] | UserError> {
    return this.#change(ctx, async inner => {
      const known = (await listPanels(inner)).map(({ id }) => id);
      if (ids.toSorted().join() !== known.toSorted().join())
        return new InputCheck(inner.locale).fault('sidePanelIds', otherOrder).error as UserError;
      for (const [index, id] of ids.entries())
        await inner.query('update app.side_panel set position = ? where tenant_id = ? and id = ?', [
          index + 1,
          inner.tenantId,
          id,
        ]);
      return listPanels(inner);
    });
  }

  /** Removes a panel with its secret. Throws NOT_FOUND. */
  remove(ctx: Context, id: string): Promise<SidePanelRow | UserError> {
    return this.#change(ctx, async inner => {
      const panel = await getPanel(inner, id);
      await inner.query('delete from app.side_panel where tenant_id = ? and id = ?', [
        inner.tenantId,
        panel.id,
      ]);
      return panel;
    });
  }

  /** A new secret; for a day the old one signs as well, so that the page can change over in peace. Throws NOT_FOUND. */
  rotateSecret(ctx: Context, id: string): Promise<PanelWithSecret | UserError> {
    return this.#change(ctx, async inner => {
      const sidePanel = await getPanel(inner, id);
      const secret = newSecret();
      await inner.query(
        'update app.side_panel set previous_secret = secret, previous_until = ?, secret = ? where tenant_id = ? and id = ?',
        [
          new Date(inner.now().getTime() + overlapMs),
          this.box.seal(secret, secretPlace(inner, sidePanel.id)),
          inner.tenantId,
          sidePanel.id,
        ],
      );
      return { sidePanel, secret };
    });
  }

  /** One change at a time, and only where the plan has panels. */
  async #change<T>(
    ctx: Context,
    work: (inner: Context) => Promise<T | UserError>,
  ): Promise<T | UserError> {
    const refusal = await refuseWithout(ctx, 'SIDE_PANELS');
    if (refusal) return refusal;
    return ctx.transact(async inner => {
      await inner.query(`select pg_advisory_xact_lock(hashtextextended('side-panel ' || ?, 0))`, [
        inner.tenantId,
      ]);
      inner.tell({ topic: sidePanelTopic(inner.tenantId) });
      return work(inner);
    });
  }

  #check(ctx: Context, wish: SidePanelWish): InputCheck {
    const own = [this.publicUrl, ctx.caller.baseUrl].flatMap(url =>
      url ? [new URL(url).origin] : [],
    );
    return new InputCheck(ctx.locale)
      .check('name', wish.name, length(1, 20))
      .check('url', wish.url?.trim(), panelAddress(own));
  }
}

const newSecret = (): string => randomBytes(32).toString('base64url');
