import { Component, computed, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucideStar } from '@lucide/angular';
import type { LogContentFragment } from '@parley/schema/agent';
import { ArticleCard } from './article-card';
import { FileCard } from './file-card';
import { FormCard } from './form-card';
import { ItemCard } from './item-card';
import { LocationCard } from './location-card';
import { MenuCard } from './menu-card';
import { RichText } from './rich-text';
import { thumbnailSize } from './thumbnail-size';
import { VoicePlayer } from './voice-player';

/** What a message holds, whatever kind it is. A kind of a newer server is named, not hidden. */
@Component({
  selector: 'parley-message-content',
  imports: [
    ArticleCard,
    FileCard,
    FormCard,
    ItemCard,
    LocationCard,
    LucideStar,
    MenuCard,
    RichText,
    TranslocoPipe,
    VoicePlayer,
  ],
  templateUrl: './message-content.html',
  styleUrl: './message-content.css',
})
export class MessageContent {
  readonly content = input.required<LogContentFragment>();
  /** Whether it came from the visitor. */
  readonly isTheirs = input(false);
  /** The wish to see the image in full size. */
  readonly openImage = output();
  protected readonly thumbnail = computed(() => {
    const content = this.content();
    return content.__typename === 'ImageContent' ? thumbnailSize(content) : null;
  });
}
