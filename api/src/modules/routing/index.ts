export { FirstPlacement } from './placement.ts';
export { QueuePull } from './queue-pull.ts';
export { releaseConversations } from './routing.jobs.ts';
export { RoutingService } from './routing.service.ts';
export { RoutingResolver } from './routing.resolver.ts';
