import { Component, input } from '@angular/core';
import { FileCard } from '@parley/kit';
import type { LogFileFragment } from '@parley/schema/agent';

/** Files of a ticket or of one of its comments. */
@Component({
  selector: 'parley-ticket-attachments',
  imports: [FileCard],
  template: `
    @for (file of files(); track file.id) {
      <div class="file"><parley-file-card [file]="file" /></div>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
    }
    .file {
      margin-top: 8px;
      padding: 8px 12px;
      border: 1px solid var(--line);
      border-radius: var(--radius-card);
      background: var(--surface);
    }
  `,
})
export class TicketAttachments {
  readonly files = input.required<readonly LogFileFragment[]>();
}
