import { computed, inject, resource, Service } from '@angular/core';
import { Api, type FormRefusal, type Refusal } from '@parley/kit';
import {
  SkillGroupCreateDocument,
  SkillGroupDeleteDocument,
  type SkillGroupItemFragment,
  SkillGroupMembersSetDocument,
  SkillGroupRenameDocument,
  SkillGroupsDocument,
} from '@parley/schema/admin';
import { replace } from '../core/replace';

/** How making or renaming a group ended. */
export type SkillGroupResult = { readonly skillGroup: SkillGroupItemFragment } | FormRefusal;

/** The skill groups of the company with their members. */
@Service()
export class SkillGroupStore {
  readonly #api = inject(Api);
  readonly #groups = resource({
    loader: async () => (await this.#api.run(SkillGroupsDocument, {})).skillGroups,
  });

  readonly groups = computed(() => (this.#groups.hasValue() ? this.#groups.value() : []));
  /** The name of the group that takes what no other group takes. */
  readonly defaultName = computed(() => this.groups().find(group => group.isDefault)?.name ?? '');
  readonly isLoading = computed(() => !this.#groups.hasValue() && !this.hasError());
  readonly hasError = computed(() => this.#groups.error() !== undefined);

  reload(): void {
    this.#groups.reload();
  }

  /** Loads again what changes by itself, unless it is being loaded. */
  refresh(): void {
    if (this.#groups.hasValue()) this.#groups.reload();
  }

  async create(name: string): Promise<SkillGroupResult> {
    const { skillGroupCreate } = await this.#api.run(SkillGroupCreateDocument, { input: { name } });
    if (skillGroupCreate.__typename !== 'SkillGroupPayload') return skillGroupCreate;
    return this.#keep(skillGroupCreate.skillGroup);
  }

  async rename(skillGroupId: string, name: string): Promise<SkillGroupResult> {
    const input = { skillGroupId, name };
    const { skillGroupUpdate } = await this.#api.run(SkillGroupRenameDocument, { input });
    if (skillGroupUpdate.__typename !== 'SkillGroupPayload') return skillGroupUpdate;
    return this.#keep(skillGroupUpdate.skillGroup);
  }

  /** Makes exactly these members the group's. */
  async setMembers(skillGroupId: string, agentIds: readonly string[]): Promise<void> {
    const input = { skillGroupId, agentIds: [...agentIds] };
    const { skillGroupMembersSet } = await this.#api.run(SkillGroupMembersSetDocument, { input });
    this.#keep(skillGroupMembersSet.skillGroup);
  }

  /** Makes a member belong to exactly these groups. */
  async setGroupsOf(agentId: string, skillGroupIds: ReadonlySet<string>): Promise<void> {
    for (const group of this.groups()) {
      const ids = group.members.map(member => member.id);
      if (ids.includes(agentId) === skillGroupIds.has(group.id)) continue;
      const others = ids.filter(id => id !== agentId);
      await this.setMembers(group.id, skillGroupIds.has(group.id) ? [...others, agentId] : others);
    }
  }

  /** Deletes a group that nothing needs any more; null means done. */
  async delete(skillGroupId: string): Promise<Refusal | null> {
    const input = { skillGroupId };
    const { skillGroupDelete } = await this.#api.run(SkillGroupDeleteDocument, { input });
    if (skillGroupDelete.__typename !== 'SkillGroupDeletePayload') return skillGroupDelete;
    this.#groups.update(list => list?.filter(group => group.id !== skillGroupId));
    return null;
  }

  #keep(skillGroup: SkillGroupItemFragment): SkillGroupResult {
    this.#groups.update(list => [...replace(list ?? [], skillGroup)]);
    return { skillGroup };
  }
}
