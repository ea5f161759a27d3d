import { createHmac, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Context } from '../../kernel/context.ts';
import { escapeHtml } from '../../kernel/http/escape-html.ts';
import type { Secrets } from '../../kernel/secrets.ts';
import { isUuid } from '../../kernel/uuid.ts';
import { originOfPanel } from './side-panel.address.ts';
import { type SidePanelRow, listPanels } from './side-panel.rows.ts';

/** A panel keeps its own origin, so that it can be spoken to by it; it can neither leave its frame nor lead the desk away. */
const sandbox = [
  'allow-scripts',
  'allow-same-origin',
  'allow-forms',
  'allow-popups',
  'allow-popups-to-escape-sandbox',
  'allow-downloads',
].join(' ');

const frame = ({ name, url }: SidePanelRow): string =>
  `<!doctype html><html><meta charset="utf-8"><title>${escapeHtml(name)}</title>
<style>html,body{height:100%;margin:0}iframe{display:block;width:100%;height:100%;border:0}</style>
<iframe title="${escapeHtml(name)}" src="${escapeHtml(url)}" sandbox="${sandbox}" referrerpolicy="no-referrer" allow=""></iframe></html>`;

/**
 * The pages in which panels stand. The desk is one set of files for every company, so its content policy cannot name anybody's
 * panels: it lets pages of our own be framed, and each of these lets exactly one origin be framed, as it is configured now.
 */
export class PanelFrames {
  readonly #key: Uint8Array;

  constructor(secrets: Secrets) {
    this.#key = secrets.key('side-panel-frames');
  }

  /** Where the desk finds the page of a panel. */
  url(ctx: Context, panelId: string): string {
    const text = `${ctx.tenantId}.${panelId}`;
    return `${ctx.caller.baseUrl}/panels/${text}.${this.#sign(text)}`;
  }

  /** Which panel of which company an address is of; null when it is not ours. */
  read(ticket: string): { readonly tenantId: string; readonly panelId: string } | null {
    const [tenantId = '', panelId = '', mac = ''] = ticket.split('.');
    const [given, wanted] = [Buffer.from(mac), Buffer.from(this.#sign(`${tenantId}.${panelId}`))];
    const isOurs = given.length === wanted.length && timingSafeEqual(given, wanted);
    return isOurs && isUuid(tenantId) && isUuid(panelId) ? { tenantId, panelId } : null;
  }

  #sign(text: string): string {
    return createHmac('sha256', this.#key).update(text).digest('base64url');
  }
}

interface Options {
  readonly frames: PanelFrames;
  readonly open: (tenantId: string) => Context;
}

/** `/panels/…`: a page of ours around a panel, for the desk alone. */
export function panelRoutes(app: FastifyInstance, { frames, open }: Options): void {
  app.get<{ Params: { ticket: string } }>('/panels/:ticket', async ({ params }, reply) => {
    const known = frames.read(params.ticket);
    const panels = known ? await listPanels(open(known.tenantId)) : [];
    const panel = panels.find(({ id }) => id === known?.panelId);
    if (!panel) return reply.code(404).send({ code: 'NOT_FOUND' });
    return send(reply, panel);
  });
}

const send = (reply: FastifyReply, panel: SidePanelRow) =>
  reply
    .header('cache-control', 'no-store')
    .header(
      'content-security-policy',
      [
        "default-src 'none'",
        "style-src 'unsafe-inline'",
        `frame-src ${originOfPanel(panel.url)}`,
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'self'",
      ].join('; '),
    )
    .type('text/html; charset=utf-8')
    .send(frame(panel));
