import {
  Component,
  computed,
  DestroyRef,
  effect,
  type ElementRef,
  inject,
  input,
  type OnInit,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { DomSanitizer } from '@angular/platform-browser';
import { Api, Language, Session, Skeleton } from '@parley/kit';
import { ApiError } from '@parley/schema';
import { SidePanelTokenIssueDocument } from '@parley/schema/agent';
import type { Conversation } from '../conversation/conversations';
import { PanelActs } from './panel-acts';
import { PanelLink } from './panel-link';
import type { PanelRequest } from './panel-message';
import type { Panel } from './side-panels';

/** A token lives 5 minutes; the next one is there before. */
const RENEW_MS = 4 * 60_000;
const RETRY_MS = 15_000;

/** One page of the company beside the chat: told what it stands beside, and of each change (FEATURES P-14). */
@Component({
  selector: 'parley-panel-frame',
  imports: [Skeleton],
  template: `
    @if (!isLoaded()) {
      <parley-skeleton [rows]="4" />
    }
    <iframe #frame [src]="src()" [title]="panel().name" (load)="isLoaded.set(true)"></iframe>
  `,
  styles: `
    :host {
      position: relative;
      display: block;
    }
    :host([hidden]) {
      display: none;
    }
    iframe {
      display: block;
      width: 100%;
      height: 100%;
      border: 0;
    }
    parley-skeleton {
      position: absolute;
      inset: 0;
      background: var(--surface);
    }
  `,
})
export class PanelFrame implements OnInit {
  readonly #api = inject(Api);
  readonly #acts = inject(PanelActs);
  readonly #viewer = inject(Session).viewer;
  readonly #language = inject(Language).name;
  readonly #sanitizer = inject(DomSanitizer);
  readonly #destroyRef = inject(DestroyRef);
  private readonly frame = viewChild.required<ElementRef<HTMLIFrameElement>>('frame');
  readonly panel = input.required<Panel>();
  readonly conversation = input.required<Conversation>();
  protected readonly isLoaded = signal(false);
  // The address comes from the server and the content policy lets pages of our own be framed, no others.
  protected readonly src = computed(() =>
    this.#sanitizer.bypassSecurityTrustResourceUrl(this.panel().frameUrl),
  );
  /** Grows with each time the page says that it listens. */
  readonly #ready = signal(0);
  readonly #id = computed(() => this.conversation().id);
  readonly #facts = computed(() => conversationFacts(this.conversation()), { equal: isSame });
  readonly #visitor = computed(() => visitorFacts(this.conversation()), { equal: isSame });
  #link: PanelLink | null = null;
  #greeted = '';

  constructor() {
    effect(onCleanup => {
      if (this.#ready() === 0) return;
      this.#id();
      const round = new AbortController();
      onCleanup(() => round.abort());
      untracked(() => void this.#accompany(round.signal));
    });
    effect(() => {
      const conversation = this.#facts();
      if (this.#greeted === conversation.id) this.#link?.tell('conversation', { conversation });
    });
    effect(() => {
      const visitor = this.#visitor();
      if (this.#greeted === untracked(this.#id)) this.#link?.tell('visitor', { visitor });
    });
  }

  ngOnInit(): void {
    this.#link = new PanelLink(
      this.panel().url,
      () => this.frame().nativeElement,
      request => void this.#answer(request),
      this.#destroyRef,
    );
  }

  async #answer(request: PanelRequest): Promise<void> {
    if (request.type === 'ready') return this.#ready.update(count => count + 1);
    const answer = await this.#acts.act(this.panel(), this.#id(), request);
    this.#link?.tell('answer', { id: request.id, ...answer });
  }

  /** Greets the page with a token for this conversation and renews it, until another one is shown. */
  async #accompany(signal: AbortSignal): Promise<void> {
    this.#greeted = '';
    while (!signal.aborted) {
      const tokens = await this.#issue();
      if (signal.aborted || tokens === 'never') return;
      if (tokens !== 'later') this.#hand(tokens);
      await pause(tokens === 'later' ? RETRY_MS : RENEW_MS, signal);
    }
  }

  #hand(tokens: object): void {
    if (this.#greeted === this.#id()) return this.#link?.tell('token', tokens);
    this.#greeted = this.#id();
    const { id, nickname } = this.#viewer() ?? {};
    this.#link?.tell('context', {
      ...tokens,
      conversation: this.#facts(),
      visitor: this.#visitor(),
      agent: { id, nickname },
      permissions: this.panel().permissions,
      locale: this.#language(),
    });
  }

  async #issue(): Promise<object | 'later' | 'never'> {
    const input = { sidePanelId: this.panel().id, conversationId: this.#id() };
    try {
      const { sidePanelTokenIssue: answer } = await this.#api.run(SidePanelTokenIssueDocument, {
        input,
      });
      if (answer.__typename !== 'SidePanelTokenPayload') return 'never';
      const { token, previousToken, expiresAt } = answer;
      return { token, previousToken, expiresAt };
    } catch (error) {
      return error instanceof ApiError && !error.isTransient ? 'never' : 'later';
    }
  }
}

const conversationFacts = ({ id, number, status, channel, skillGroup, tags }: Conversation) => ({
  id,
  number,
  status,
  channel: { id: channel.id, name: channel.name, kind: channel.kind },
  skillGroup: skillGroup && { id: skillGroup.id, name: skillGroup.name },
  tags: tags.map(tag => tag.path),
});

const visitorFacts = ({ visitor: { id, name, isVerified, updatedAt } }: Conversation) => ({
  id,
  name,
  isVerified,
  updatedAt,
});

const isSame = (one: object, other: object) => JSON.stringify(one) === JSON.stringify(other);

const pause = (ms: number, signal: AbortSignal) =>
  new Promise<void>(resolve => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
