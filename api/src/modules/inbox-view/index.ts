export { InboxViewResolver } from './inbox-view.resolver.ts';
