export { ApiToken } from './api-token.entity.ts';
export { ApiTokenResolver } from './api-token.resolver.ts';
export { ApiTokenService } from './api-token.service.ts';
export { scopeOfOperation } from './operation-scopes.ts';
