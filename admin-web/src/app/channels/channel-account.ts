import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { LucideCircleCheck, LucideTriangleAlert } from '@lucide/angular';
import {
  Button,
  ErrorText,
  Field,
  focusFirstFault,
  FormFault,
  type FormRefusal,
  FormSubmit,
  isRefusal,
  Section,
  TextInput,
  Toast,
} from '@parley/kit';
import type { ChannelAccountFragment, ChannelItemFragment } from '@parley/schema/admin';
import { CopyButton } from '../core/copy-button';
import { type AccountField, accountFields, bindPart, valuesOf } from './account-fields';
import { ChannelAccountStore, type CheckSteps } from './channel-account-store';
import { ChannelHealthCard } from './channel-health-card';
import { ChannelUnbind } from './channel-unbind';

/** The account of a channel: how it is doing, what to copy where, what to enter, and a check in words. */
@Component({
  selector: 'parley-channel-account',
  imports: [
    Button,
    ChannelHealthCard,
    ChannelUnbind,
    CopyButton,
    Field,
    FormFault,
    FormField,
    FormRoot,
    LucideCircleCheck,
    LucideTriangleAlert,
    Section,
    TextInput,
    TranslocoPipe,
  ],
  templateUrl: './channel-account.html',
  styleUrl: './channel-account.css',
})
export class ChannelAccount {
  readonly #store = inject(ChannelAccountStore);
  readonly #submit = inject(FormSubmit);
  readonly #toast = inject(Toast);
  readonly #errorText = inject(ErrorText);
  readonly #transloco = inject(TranslocoService);
  readonly channel = input.required<ChannelItemFragment>();
  protected readonly account = computed<ChannelAccountFragment | null>(
    () => this.#store.accounts().find(({ id }) => id === this.channel().id) ?? null,
  );
  protected readonly fields = computed(() => accountFields(this.channel().kind));
  protected readonly steps = signal<CheckSteps>([]);
  protected readonly isChecking = signal(false);
  protected readonly secret = signal<string | null>(null);

  readonly #model = linkedSignal(() => valuesOf(this.account()));
  protected readonly entered = form(this.#model, {
    submission: {
      action: field => this.#submit.run(field, () => this.#bind(false)),
      onInvalid: focusFirstFault,
    },
  });
  protected readonly fault = computed(() => this.entered().errors()[0]?.message ?? '');

  /** A secret that is kept is not shown: the empty field says that it is. */
  protected isKept({ name, isSecret }: AccountField): boolean {
    return (
      !!isSecret && (this.account()?.binding?.fields.some(f => f.name === name && f.isSet) ?? false)
    );
  }

  protected async check(): Promise<void> {
    this.isChecking.set(true);
    try {
      this.steps.set(await this.#store.check(this.channel().id));
    } catch (error) {
      this.#toast.warn(this.#errorText.of(error));
    } finally {
      this.isChecking.set(false);
    }
  }

  protected async rotate(): Promise<void> {
    const refusal = await this.#bind(true).catch((error: unknown) => error);
    if (refusal) this.#toast.warn(this.#errorText.of(refusal));
  }

  async #bind(rotatesSecret: boolean): Promise<FormRefusal | null> {
    const { id, kind } = this.channel();
    const result = await this.#store.bind({
      channelId: id,
      ...bindPart(kind, this.#model(), rotatesSecret),
    });
    if (isRefusal(result)) return result;
    this.secret.set(result.secret);
    this.entered().reset(valuesOf(this.account()));
    this.#toast.success(this.#transloco.translate('channels.account.saved'));
    if (!result.secret) await this.check();
    return null;
  }
}
