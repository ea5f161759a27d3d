import { Component, computed, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api, previewText, RelativeTime } from '@parley/kit';
import { ConversationsDocument } from '@parley/schema/agent';
import type { Conversation } from '../conversation/conversations';

const SHOWN = 8;

/** The visitor's earlier conversations that the viewer may see, newest first. */
@Component({
  selector: 'parley-earlier-conversations',
  imports: [RelativeTime, RouterLink, TranslocoPipe],
  template: `
    @if (conversation().visitor.conversationCount > 1) {
      <h3>{{ 'visitor.earlier' | transloco }}</h3>
      @for (earlier of shown(); track earlier.id) {
        <a [routerLink]="['/history', earlier.id]">
          <span class="line">
            <span class="figure">#{{ earlier.number }}</span>
            <parley-relative-time [at]="earlier.closedAt ?? earlier.createdAt" />
          </span>
          <span class="text">{{ preview(earlier) }}</span>
        </a>
      } @empty {
        @if (!source.isLoading()) {
          <p>
            {{
              'visitor.earlierCount'
                | transloco: { count: conversation().visitor.conversationCount - 1 }
            }}
          </p>
        }
      }
    }
  `,
  styleUrl: './earlier-conversations.css',
})
export class EarlierConversations {
  readonly #api = inject(Api);
  readonly conversation = input.required<Conversation>();
  readonly #visitor = computed(() => this.conversation().visitor, {
    equal: (a, b) => a.id === b.id,
  });
  protected readonly source = resource({
    params: () => this.#visitor(),
    loader: ({ params }) =>
      this.#api.run(ConversationsDocument, {
        filter: { status: ['CLOSED'], visitorIds: [params.id] },
        // One more, as the conversation on the screen may be among them.
        first: SHOWN + 1,
        after: null,
      }),
  });
  protected readonly shown = computed(() => {
    const found = this.source.hasValue() ? this.source.value().conversations.nodes : [];
    return found.filter(({ id }) => id !== this.conversation().id).slice(0, SHOWN);
  });

  protected preview({ lastMessage }: Conversation): string {
    return (lastMessage && previewText(lastMessage.content).text) ?? '';
  }
}
