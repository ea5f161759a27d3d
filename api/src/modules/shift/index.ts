export { ShiftResolver } from './shift.resolver.ts';
export { ShiftService } from './shift.service.ts';
