import { afterNextRender, Component, input, output, signal } from '@angular/core';
import { form, FormField, FormRoot, required } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import { Button } from '../button/button';
import { Field } from '../form/field';
import { focusFirstFault } from '../form/form-submit';
import { PasswordInput } from '../form/password-input';

/** Asks for the password once more, as proof that it is the member himself. */
@Component({
  selector: 'parley-password-proof',
  imports: [Button, Field, FormField, FormRoot, PasswordInput, TranslocoPipe],
  template: `
    <form [formRoot]="proof">
      <parley-field [label]="'kit.profile.proof' | transloco" [of]="proof.password">
        <parley-password-input [formField]="proof.password" />
      </parley-field>
      <div class="acts">
        <button type="submit" parleyButton="primary" [isBusy]="isBusy()">
          {{ 'kit.profile.goOn' | transloco }}
        </button>
        <button type="button" parleyButton="quiet" (click)="leave.emit()">
          {{ 'kit.action.cancel' | transloco }}
        </button>
      </div>
    </form>
  `,
  styles: `
    .acts {
      display: flex;
      gap: 8px;
    }
  `,
})
export class PasswordProof {
  readonly isBusy = input(false);
  readonly prove = output<string>();
  readonly leave = output();
  protected readonly proof = form(
    signal({ password: '' }),
    path => {
      required(path.password);
    },
    {
      submission: {
        action: async field => {
          this.prove.emit(field().value().password);
          return undefined;
        },
        onInvalid: focusFirstFault,
      },
    },
  );

  constructor() {
    afterNextRender(() => this.proof.password().focusBoundControl());
  }
}
