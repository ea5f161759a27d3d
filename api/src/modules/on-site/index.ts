export { OnSiteResolver } from './on-site.resolver.ts';
export { OnSiteService } from './on-site.service.ts';
export { OnSiteVisitorResolver } from './on-site.visitor.resolver.ts';
