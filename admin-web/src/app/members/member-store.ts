import { computed, inject, resource, Service } from '@angular/core';
import { Api, type FormRefusal } from '@parley/kit';
import {
  type AgentCreateInput,
  type AgentUpdateInput,
  MemberCreateDocument,
  type MemberFragment,
  MemberPresenceDocument,
  MemberSecondFactorResetDocument,
  MembersDocument,
  MemberUpdateDocument,
  RolesDocument,
} from '@parley/schema/admin';
import { loadAll } from '../core/load-all';
import { replace } from '../core/replace';

/** How making or changing a member ended. */
export type MemberResult = { readonly member: MemberFragment } | FormRefusal;

/** Everybody who works for the company, and the roles they may have. */
@Service()
export class MemberStore {
  readonly #api = inject(Api);
  readonly #members = resource({ loader: () => this.#loadMembers() });
  readonly #roles = resource({
    loader: async () => (await this.#api.run(RolesDocument, {})).roles,
  });

  readonly members = computed(() => (this.#members.hasValue() ? this.#members.value() : []));
  readonly roles = computed(() => (this.#roles.hasValue() ? this.#roles.value() : []));
  readonly isLoading = computed(() => !this.#members.hasValue() && !this.hasError());
  readonly hasError = computed(() => this.#members.error() !== undefined);

  reload(): void {
    this.#members.reload();
    this.#roles.reload();
  }

  /** Loads again what changes by itself, unless it is being loaded. */
  refresh(): void {
    if (this.#members.hasValue()) this.#members.reload();
  }

  /** Follows statuses while somebody looks; returns what ends it. */
  watchPresence(): () => void {
    return this.#api.watch(
      MemberPresenceDocument,
      () => ({}),
      ({ presence }) => {
        // Writing into a list that is being loaded would end the loading.
        if (!this.#members.hasValue()) return;
        const { id, activeCount } = presence.agent;
        this.#members.update(list =>
          (list ?? []).map(member =>
            member.id === id ? { ...member, activeCount, status: presence.status } : member,
          ),
        );
      },
    );
  }

  /** Makes a member with a first password. */
  async create(input: AgentCreateInput): Promise<MemberResult> {
    const { agentCreate } = await this.#api.run(MemberCreateDocument, { input });
    return agentCreate.__typename === 'AgentPayload' ? this.#keep(agentCreate.agent) : agentCreate;
  }

  /** Changes what is given; also role, password, and whether the account is enabled. */
  async update(input: AgentUpdateInput): Promise<MemberResult> {
    const { agentUpdate } = await this.#api.run(MemberUpdateDocument, { input });
    return agentUpdate.__typename === 'AgentPayload' ? this.#keep(agentUpdate.agent) : agentUpdate;
  }

  /** Switches the two-step sign-in off of a member who lost app and codes. */
  async resetSecondFactor(agentId: string): Promise<void> {
    const { agentSecondFactorReset } = await this.#api.run(MemberSecondFactorResetDocument, {
      input: { agentId },
    });
    this.#keep(agentSecondFactorReset.agent);
  }

  #keep(member: MemberFragment): MemberResult {
    this.#members.update(list => replace(list ?? [], member));
    return { member };
  }

  #loadMembers(): Promise<readonly MemberFragment[]> {
    return loadAll(async after => (await this.#api.run(MembersDocument, { after })).agents);
  }
}
