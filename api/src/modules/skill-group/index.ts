export { LanguageMatch, SharingStrategy, type SkillRequirement } from './sharing.ts';
export { SkillGroup } from './skill-group.entity.ts';
export { SkillGroupService, leftGroup } from './skill-group.service.ts';
export {
  AgentGroupsResolver,
  ScheduleGroupsResolver,
  SkillGroupResolver,
} from './skill-group.resolver.ts';
export { SkillGroupType } from './skill-group.type.ts';
export { skillGroupById } from './skill-group.loaders.ts';
export {
  GroupMemberResolver,
  OverflowResolver,
  SkillGroupSharingResolver,
} from './sharing.resolver.ts';
