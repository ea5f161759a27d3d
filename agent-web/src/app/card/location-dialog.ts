import { Component, computed, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Field, MessageContent, TextInput } from '@parley/kit';
import type { MessageContentInput } from '@parley/schema/agent';
import { CardDialog } from './card-dialog';
import { readCoordinates } from './coordinates';
import { shownCard } from './shown-card';

/** Names a place by coordinates or the address of a map, pasted; answers it, to be sent. */
@Component({
  selector: 'parley-location-dialog',
  imports: [CardDialog, Field, MessageContent, TextInput, TranslocoPipe],
  template: `
    <parley-card-dialog
      [heading]="'card.location' | transloco"
      [lead]="'card.locationLead' | transloco"
      [content]="content()"
    >
      <parley-field
        [label]="'card.where' | transloco"
        [hint]="isUnread() ? ('card.noPlace' | transloco) : ''"
      >
        <input
          parleyInput
          placeholder="39.90420, 116.40740"
          [value]="pasted()"
          (input)="pasted.set(typed($event))"
        />
      </parley-field>
      <parley-field [label]="'card.placeName' | transloco" [optional]="'card.optional' | transloco">
        <input parleyInput maxlength="200" [value]="title()" (input)="title.set(typed($event))" />
      </parley-field>
      <parley-field [label]="'card.address' | transloco" [optional]="'card.optional' | transloco">
        <input
          parleyInput
          maxlength="500"
          [value]="address()"
          (input)="address.set(typed($event))"
        />
      </parley-field>
      @if (shown(); as shown) {
        <div class="place"><parley-message-content [content]="shown" /></div>
      }
    </parley-card-dialog>
  `,
  styles: `
    .place {
      margin-top: 12px;
      padding: 10px 12px;
      border: 1px solid var(--line);
      border-radius: var(--radius-card);
    }
  `,
})
export class LocationDialog {
  protected readonly pasted = signal('');
  protected readonly title = signal('');
  protected readonly address = signal('');
  protected readonly content = computed<MessageContentInput | null>(() => {
    const point = readCoordinates(this.pasted());
    if (!point) return null;
    const [title, address] = [this.title().trim() || null, this.address().trim() || null];
    return { location: { ...point, title, address } };
  });
  protected readonly shown = computed(() => {
    const content = this.content();
    return content && shownCard(content);
  });
  protected readonly isUnread = computed(() => this.pasted().trim() !== '' && !this.content());

  protected typed(event: Event): string {
    return (event.target as HTMLInputElement).value;
  }
}
