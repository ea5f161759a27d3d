import { computed, inject, resource, Service } from '@angular/core';
import { Api, type FormRefusal } from '@parley/kit';
import {
  MailAccountRemoveDocument,
  MailAccountSetDocument,
  type MailAccountSetInput,
  MailSetupDocument,
} from '@parley/schema/admin';

/** The names of the form's fields, where the server calls them otherwise. */
const fieldOf: Readonly<Record<string, string>> = {
  smtp: 'smtpHost',
  'smtp.host': 'smtpHost',
  'smtp.port': 'smtpPort',
  imap: 'imapHost',
  'imap.host': 'imapHost',
  'imap.port': 'imapPort',
  oauth: 'refreshToken',
  'oauth.tokenUrl': 'tokenUrl',
  'oauth.clientId': 'clientId',
  'oauth.scope': 'scope',
  'oauth.clientSecret': 'clientSecret',
  'oauth.refreshToken': 'refreshToken',
};

/** The company's mailbox and what was mailed from it. */
@Service()
export class MailStore {
  readonly #api = inject(Api);
  readonly #setup = resource({ loader: () => this.#api.run(MailSetupDocument, {}) });

  readonly isReady = computed(() => this.#setup.hasValue());
  readonly account = computed(() =>
    this.#setup.hasValue() ? (this.#setup.value().mailAccount ?? null) : null,
  );
  readonly mails = computed(() => (this.#setup.hasValue() ? this.#setup.value().mails : []));
  readonly isLoading = this.#setup.isLoading;
  readonly hasError = computed(() => this.#setup.error() !== undefined);

  reload(): void {
    this.#setup.reload();
  }

  /** Has the mailbox tried and kept; null when it is. */
  async save(input: MailAccountSetInput): Promise<FormRefusal | null> {
    const { mailAccountSet } = await this.#api.run(MailAccountSetDocument, { input });
    if (mailAccountSet.__typename === 'MailAccountPayload') {
      this.reload();
      return null;
    }
    const { code, message } = mailAccountSet;
    const fields = 'fields' in mailAccountSet ? mailAccountSet.fields : [];
    return {
      code,
      message,
      fields: fields.map(({ path, message }) => ({ path: fieldOf[path] ?? path, message })),
    };
  }

  async remove(): Promise<void> {
    await this.#api.run(MailAccountRemoveDocument, {});
    this.reload();
  }
}
