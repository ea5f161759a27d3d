import { inject, Pipe, type PipeTransform } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';

const builtIn = ['Admin', 'Agent'];

/** A role's name; the two built-in ones in the language of the screen, the others as written. */
@Pipe({ name: 'parleyRoleName', pure: false })
export class RoleName implements PipeTransform {
  readonly #transloco = inject(TranslocoService);

  transform(name: string): string {
    return builtIn.includes(name) ? this.#transloco.translate(`members.roles.${name}`) : name;
  }
}
