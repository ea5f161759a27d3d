export { Visitor } from './visitor.entity.ts';
export { VisitorService, visitorName } from './visitor.service.ts';
export { VisitorSessions } from './visitor-sessions.ts';
export { VisitorDeskResolver, VisitorResolver } from './visitor.resolver.ts';
export { SessionStartInput, VisitorType } from './visitor.type.ts';
export { VisitorAttendance } from './visitor.attendance.ts';
export { VisitorNames } from './visitor.names.ts';
export { visitorById } from './visitor.loaders.ts';
