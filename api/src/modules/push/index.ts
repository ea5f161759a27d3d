export { createPush } from './create-push.ts';
export { PushResolver, WebPushResolver } from './push.resolver.ts';
export { PushVisitorResolver } from './push.visitor.resolver.ts';
