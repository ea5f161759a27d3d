export { CustomerResolver, VisitorChangeResolver } from './customer.resolver.ts';
export { NoticeVisitorResolver } from './notice.resolver.ts';
export { listCustomers } from './customer.list.ts';
export { VisitorFilter, VisitorPayload } from './customer.type.ts';
export { CustomerService } from './customer.service.ts';
export { customersOf, findCustomer, getCustomer } from './customer.access.ts';
