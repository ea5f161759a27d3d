export { ConversationTagResolver } from './conversation-tag.resolver.ts';
export { ConversationTagService } from './conversation-tag.service.ts';
export { ConversationTagType } from './conversation-tag.type.ts';
export { conversationTagById, tagsOfConversation } from './conversation-tag.loaders.ts';
export { type Tagging, countTags, tagAtEnd, tagWithin } from './tagging.ts';
export { VisitorTagResolver } from './visitor-tag.resolver.ts';
export { VisitorTagService } from './visitor-tag.service.ts';
export { VisitorTagType } from './visitor-tag.type.ts';
export { tagsOfVisitor, vipLevelOf } from './visitor-tag.loaders.ts';
