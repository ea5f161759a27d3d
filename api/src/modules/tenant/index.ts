export { Tenant } from './tenant.entity.ts';
export { TenantService } from './tenant.service.ts';
export { TenantResolver } from './tenant.resolver.ts';
