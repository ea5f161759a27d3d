export { ApiToken } from './api-token.entity.ts';
export { ApiTokenResolver } from './api-token.resolver.ts';
export { ApiTokenService } from './api-token.service.ts';
export { tellTokenEnding } from './token-ending.ts';
export { scopeOfOperation } from './operation-scopes.ts';
