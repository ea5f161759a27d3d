import { Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Avatar } from '@parley/kit';
import type { MemberFragment } from '@parley/schema/admin';

/** A member's face, nickname and address on one line. */
@Component({
  selector: 'parley-member-name',
  imports: [Avatar, TranslocoPipe],
  templateUrl: './member-name.html',
  styleUrl: './member-name.css',
})
export class MemberName {
  readonly member = input.required<MemberFragment>();
  readonly isSelf = input(false);
}
