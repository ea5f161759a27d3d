export { Webhook } from './webhook.entity.ts';
export { WebhookDispatcher } from './dispatcher.ts';
export { WebhookResolver } from './webhook.resolver.ts';
export { WebhookService } from './webhook.service.ts';
