import { inject, Service, signal } from '@angular/core';
import { Router } from '@angular/router';
import { Api } from '@parley/kit';
import { ApiError } from '@parley/schema';
import { SidePanelDraftSetDocument, SidePanelVisitorSetDocument } from '@parley/schema/agent';
import type { PanelAnswer, PanelItem, PanelRequest } from './panel-message';
import type { Panel } from './side-panels';

/** The box an agent writes in, as far as panels reach. */
export interface DraftBox {
  /** The draft with words at the cursor; null while no words to the visitor can be written. */
  with(words: string): string | null;
  insert(words: string): void;
}

const done: PanelAnswer = { ok: true };
const paths: Record<PanelItem['kind'], readonly string[]> = {
  CONVERSATION: ['/history'],
  TICKET: ['/tickets/open'],
  VISITOR: ['/customers'],
};

/** Does what panels ask for. What they may write is decided by the server, which writes it. */
@Service({ autoProvided: false })
export class PanelActs {
  readonly #api = inject(Api);
  readonly #router = inject(Router);
  readonly box = signal<DraftBox | null>(null);

  async act(
    panel: Panel,
    conversationId: string,
    request: Exclude<PanelRequest, { type: 'ready' }>,
  ): Promise<PanelAnswer> {
    const place = { sidePanelId: panel.id, conversationId };
    try {
      switch (request.type) {
        case 'draft.insert':
          return await this.#insert(place, request.text);
        case 'visitor.set': {
          const input = { ...place, field: request.field, values: [...request.values] };
          const answer = await this.#api.run(SidePanelVisitorSetDocument, { input });
          return outcomeOf(answer.sidePanelVisitorSet);
        }
        case 'open':
          return await this.#open(panel, request.item);
      }
    } catch (error) {
      return { ok: false, code: error instanceof ApiError ? error.code : 'UNKNOWN' };
    }
  }

  async #insert(
    place: { sidePanelId: string; conversationId: string },
    words: string,
  ): Promise<PanelAnswer> {
    const text = this.box()?.with(words) ?? null;
    if (text === null) return { ok: false, code: 'NOT_WRITABLE' };
    const input = { ...place, text };
    const { sidePanelDraftSet } = await this.#api.run(SidePanelDraftSetDocument, { input });
    const outcome = outcomeOf(sidePanelDraftSet);
    // What was typed meanwhile stays: the words go to where the cursor is now.
    if (outcome.ok) this.box()?.insert(words);
    return outcome;
  }

  async #open({ permissions }: Panel, { kind, id }: PanelItem): Promise<PanelAnswer> {
    if (!permissions.includes('OPEN_ITEM')) return { ok: false, code: 'SIDE_PANEL_FORBIDDEN' };
    await this.#router.navigate([...paths[kind], id]);
    return done;
  }
}

const outcomeOf = (answer: object): PanelAnswer =>
  'code' in answer && 'message' in answer
    ? { ok: false, code: String(answer.code), message: String(answer.message) }
    : done;
