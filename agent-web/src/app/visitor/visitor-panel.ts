import {
  Component,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucideX } from '@lucide/angular';
import { formatExact, IconButton, ItemCard, Language } from '@parley/kit';
import type { Conversation } from '../conversation/conversations';
import type { LogMessage } from '../conversation/message-log';
import { PanelFrame } from '../side-panel/panel-frame';
import { PanelTabs } from '../side-panel/panel-tabs';
import { SidePanels } from '../side-panel/side-panels';
import { TagChips } from '../tag/tag-chips';
import { deviceOf } from './device';
import { EarlierConversations } from './earlier-conversations';
import { languageName } from './language-name';
import { VisitorProfile } from './visitor-profile';
import { VisitorWay } from './visitor-way';

/** Who the visitor is, where he comes from, and what this conversation has been through; beside it the company's own pages. */
@Component({
  selector: 'parley-visitor-panel',
  imports: [
    EarlierConversations,
    IconButton,
    ItemCard,
    LucideX,
    PanelFrame,
    PanelTabs,
    TagChips,
    TranslocoPipe,
    VisitorProfile,
    VisitorWay,
  ],
  templateUrl: './visitor-panel.html',
  styleUrl: './visitor-panel.css',
})
export class VisitorPanel {
  readonly #language = inject(Language).name;
  readonly conversation = input.required<Conversation>();
  readonly messages = input.required<readonly LogMessage[]>();
  readonly tags = output();
  readonly fold = output();
  protected readonly panels = inject(SidePanels).panels;
  readonly #ids = computed(() => this.panels().map(({ id }) => id), {
    equal: (one, other) => one.join() === other.join(),
  });
  /** The page in front; null: the visitor. The first page opens by itself. */
  protected readonly shown = linkedSignal<readonly string[], string | null>({
    source: this.#ids,
    computation: (ids, previous) =>
      previous &&
      (previous.value === null || ids.includes(previous.value)) &&
      previous.source.length > 0
        ? previous.value
        : (ids[0] ?? null),
  });
  /** Pages that were in front once: they stay as they are behind the others. */
  readonly #opened = signal<ReadonlySet<string>>(new Set());
  protected readonly opened = computed(() =>
    this.panels().filter(({ id }) => this.#opened().has(id)),
  );
  protected readonly device = computed(() => deviceOf(this.conversation().visitor.userAgent));
  protected readonly page = computed(() => {
    const url = this.conversation().sourceUrl;
    return url && /^https?:\/\//i.test(url) ? url : null;
  });
  /** How many forms were answered here: each may have filled in the profile. */
  protected readonly answers = computed(
    () =>
      this.messages().filter(
        ({ content }) => content.__typename === 'FormContent' && content.isAnswered,
      ).length,
  );
  /** The newest track or order, kept in view. */
  protected readonly pinned = computed(() => {
    const content = this.messages().findLast(({ content: { __typename } }) =>
      ['TrackContent', 'OrderContent'].includes(__typename),
    )?.content;
    return content?.__typename === 'TrackContent' || content?.__typename === 'OrderContent'
      ? content
      : null;
  });

  constructor() {
    effect(() => {
      const id = this.shown();
      if (id) this.#opened.update(opened => new Set(opened).add(id));
    });
  }

  protected languageName(tag: string): string {
    return languageName(tag, this.#language());
  }

  protected exact(at: string): string {
    return formatExact(new Date(at), this.#language());
  }
}
