export { BlacklistResolver } from './blacklist.resolver.ts';
export { BlacklistService } from './blacklist.service.ts';
