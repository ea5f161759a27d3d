export { BindingService } from './binding.service.ts';
export { CarriedMessageResolver, ChannelBindingResolver } from './carrier.resolver.ts';
export { createCarrier } from './create-carrier.ts';
export { hookRoutes } from './hooks.routes.ts';
export type { Intercept } from './inbound.ts';
export type { PageSignIns } from './page-sign-in/page-sign-ins.ts';
