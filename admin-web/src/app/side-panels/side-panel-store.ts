import { computed, inject, resource, Service } from '@angular/core';
import { Api, type FormRefusal, isRefusal, type Refusal } from '@parley/kit';
import {
  SidePanelCreateDocument,
  type SidePanelCreateInput,
  SidePanelDeleteDocument,
  type SidePanelItemFragment,
  SidePanelsDocument,
  SidePanelSecretRotateDocument,
  SidePanelsSortDocument,
  SidePanelUpdateDocument,
  type SidePanelUpdateInput,
} from '@parley/schema/admin';
import { replace } from '../core/replace';

/** The company's pages beside the chat, in their order. */
@Service()
export class SidePanelStore {
  readonly #api = inject(Api);
  readonly #source = resource({ loader: () => this.#api.run(SidePanelsDocument, {}) });

  readonly panels = computed(() =>
    this.#source.hasValue() ? this.#source.value().sidePanels : [],
  );
  /** Whether the plan has side panels; true until it is known that it does not. */
  readonly isInPlan = computed(
    () =>
      !this.#source.hasValue() || this.#source.value().tenant.entitlements.includes('SIDE_PANELS'),
  );
  readonly isLoading = computed(() => !this.#source.hasValue() && !this.hasError());
  readonly hasError = computed(() => this.#source.error() !== undefined);

  reload(): void {
    this.#source.reload();
  }

  /** Makes one; the secret is in the answer and nowhere else. */
  async create(input: SidePanelCreateInput): Promise<{ readonly secret: string } | FormRefusal> {
    const { sidePanelCreate } = await this.#api.run(SidePanelCreateDocument, { input });
    if (sidePanelCreate.__typename !== 'SidePanelSecretPayload') return sidePanelCreate;
    this.#show([...this.panels(), sidePanelCreate.sidePanel]);
    return sidePanelCreate;
  }

  /** Changes one; null means done. */
  async update(input: SidePanelUpdateInput): Promise<FormRefusal | null> {
    const { sidePanelUpdate } = await this.#api.run(SidePanelUpdateDocument, { input });
    if (sidePanelUpdate.__typename !== 'SidePanelPayload') return sidePanelUpdate;
    this.#show(replace(this.panels(), sidePanelUpdate.sidePanel));
    return null;
  }

  /** Moves one up or down: at once, and back when it is refused, with the reason. */
  async move(id: string, by: 1 | -1): Promise<Refusal | null> {
    const before = this.panels();
    const from = before.findIndex(panel => panel.id === id);
    const after = before.filter(panel => panel.id !== id);
    after.splice(from + by, 0, ...before.filter(panel => panel.id === id));
    this.#show(after);
    const input = { sidePanelIds: after.map(panel => panel.id) };
    const { sidePanelsSort } = await this.#api.run(SidePanelsSortDocument, { input });
    if (!isRefusal(sidePanelsSort)) return null;
    this.reload();
    return sidePanelsSort;
  }

  /** A new secret, or why there is none; the old one signs as well for a day. */
  async rotateSecret(sidePanelId: string): Promise<{ readonly secret: string } | Refusal> {
    const input = { sidePanelId };
    const { sidePanelSecretRotate } = await this.#api.run(SidePanelSecretRotateDocument, { input });
    return sidePanelSecretRotate;
  }

  /** Removes one; null means done. */
  async delete(sidePanelId: string): Promise<Refusal | null> {
    const input = { sidePanelId };
    const { sidePanelDelete } = await this.#api.run(SidePanelDeleteDocument, { input });
    if (isRefusal(sidePanelDelete)) return sidePanelDelete;
    this.#show(this.panels().filter(({ id }) => id !== sidePanelId));
    return null;
  }

  #show(sidePanels: readonly SidePanelItemFragment[]): void {
    this.#source.update(known => known && { ...known, sidePanels: [...sidePanels] });
  }
}
