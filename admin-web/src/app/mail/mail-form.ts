import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { form, FormField, FormRoot, required } from '@angular/forms/signals';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import {
  Asking,
  Button,
  Field,
  focusFirstFault,
  FormFault,
  type FormRefusal,
  FormSubmit,
  PasswordInput,
  Section,
  Session,
  Switch,
  TextInput,
  Toast,
} from '@parley/kit';
import type { MailAccountPartsFragment, MailSecurity } from '@parley/schema/admin';
import { mailProviders } from './mail-providers';
import { MailStore } from './mail-store';

type SignIn = 'PASSWORD' | 'OAUTH';

const isOauth = (signIn: SignIn): boolean => signIn === 'OAUTH';

/** What is asked about the mailbox; it is tried by a mail and a look into it before it is kept. */
@Component({
  selector: 'parley-mail-form',
  imports: [
    Button,
    Field,
    FormFault,
    FormField,
    FormRoot,
    PasswordInput,
    Section,
    Switch,
    TextInput,
    TranslocoPipe,
  ],
  templateUrl: './mail-form.html',
  styleUrl: './mail-form.css',
  providers: [Asking],
})
export class MailForm {
  readonly #store = inject(MailStore);
  readonly #submit = inject(FormSubmit);
  readonly #toast = inject(Toast);
  readonly #transloco = inject(TranslocoService);
  readonly #viewer = inject(Session).viewer;
  protected readonly asking = inject(Asking);
  readonly account = input<MailAccountPartsFragment | null>(null);
  protected readonly providers = mailProviders;
  protected readonly securities: readonly MailSecurity[] = ['TLS', 'STARTTLS', 'NONE'];

  readonly #model = linkedSignal(() => toModel(this.account(), this.#viewer()?.email ?? ''));
  protected readonly entered = form(
    this.#model,
    path => {
      required(path.address);
      required(path.smtpHost);
      required(path.imapHost);
      required(path.testTo);
    },
    {
      submission: {
        action: field => this.#submit.run(field, () => this.#save()),
        onInvalid: focusFirstFault,
      },
    },
  );
  protected readonly isOauth = computed(() => isOauth(this.entered.signIn().value()));
  protected readonly fault = computed(() => this.entered().errors()[0]?.message ?? '');

  /** Fills in the servers of a provider. */
  protected choose(event: Event): void {
    const provider = mailProviders[Number((event.target as HTMLSelectElement).value)];
    if (!provider) return;
    const { name: _, ...servers } = provider;
    const signIn: SignIn = provider.tokenUrl ? 'OAUTH' : 'PASSWORD';
    this.#model.update(model => ({ ...model, ...servers, signIn }));
  }

  protected async remove(): Promise<void> {
    await this.asking.run(() => this.#store.remove());
  }

  async #save(): Promise<FormRefusal | null> {
    const model = this.#model();
    const refusal = await this.#store.save({
      isOn: model.isOn,
      afterMinutes: Number(model.afterMinutes) || 0,
      address: model.address,
      senderName: model.senderName || null,
      smtp: {
        host: model.smtpHost,
        port: Number(model.smtpPort) || 0,
        security: model.smtpSecurity,
      },
      imap: {
        host: model.imapHost,
        port: Number(model.imapPort) || 0,
        security: model.imapSecurity,
      },
      username: model.username || model.address,
      // Empty: the one that is kept stays.
      password: model.password || null,
      oauth: isOauth(model.signIn)
        ? {
            tokenUrl: model.tokenUrl,
            clientId: model.clientId,
            scope: model.scope || null,
            clientSecret: model.clientSecret || null,
            refreshToken: model.refreshToken || null,
          }
        : null,
      testTo: model.testTo,
    });
    if (refusal) return refusal;
    const forgotten = { password: '', clientSecret: '', refreshToken: '' };
    this.#model.update(model => ({ ...model, ...forgotten }));
    this.#toast.success(this.#transloco.translate('mail.saved', { address: model.testTo }));
    return null;
  }
}

const signInOf = (account: MailAccountPartsFragment | null): SignIn =>
  account?.oauth ? 'OAUTH' : 'PASSWORD';

function toModel(account: MailAccountPartsFragment | null, ownAddress: string) {
  return {
    isOn: account?.isOn ?? true,
    afterMinutes: String(account?.afterMinutes ?? 15),
    address: account?.address ?? '',
    senderName: account?.senderName ?? '',
    username: account?.username ?? '',
    signIn: signInOf(account),
    password: '',
    tokenUrl: account?.oauth?.tokenUrl ?? '',
    clientId: account?.oauth?.clientId ?? '',
    scope: account?.oauth?.scope ?? '',
    clientSecret: '',
    refreshToken: '',
    smtpHost: account?.smtp.host ?? '',
    smtpPort: String(account?.smtp.port ?? 465),
    smtpSecurity: account?.smtp.security ?? 'TLS',
    imapHost: account?.imap.host ?? '',
    imapPort: String(account?.imap.port ?? 993),
    imapSecurity: account?.imap.security ?? 'TLS',
    testTo: ownAddress,
  };
}
