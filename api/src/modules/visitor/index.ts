export { cleanAddress } from './own/own.service.ts';
export { Visitor } from './visitor.entity.ts';
export { type Guest, guestOf } from './guest.ts';
export { type LockedVisitor, VisitorService, visitorName } from './visitor.service.ts';
export { type Known, type Moving, giveAll, lockKnown } from './identity/attachment.ts';
export { type Arrival, VisitorArrival } from './identity/arrival.ts';
export type { Vouched, Voucher } from './identity/vouched.ts';
export { takeNonce } from './identity/identity.nonces.ts';
export { EndedDevices } from './identity/ended-devices.ts';
export { IdentityKeys } from './identity/identity.keys.ts';
export { IdentityProblem, identityProblems } from './identity/identity.problem.ts';
export { ChannelIdentityResolver } from './identity/identity.resolver.ts';
export { IdentityService } from './identity/identity.service.ts';
export { IdentifyInput } from './identity/identity.type.ts';
export { NotAdmitted, admit, gateWords, refusedOf } from './gate/visitor.gate.ts';
export {
  BlockedError,
  ConsentRequiredError,
  FormRequiredError,
  gateError,
} from './gate/visitor.errors.ts';
export { type Answer, checkAnswers } from './own/form-answers.policy.ts';
export { OwnProfile } from './own/own-profile.ts';
export { OwnResolver } from './own/own.resolver.ts';
export { OwnService, keepAnswers } from './own/own.service.ts';
export { AnswerInput } from './own/own.type.ts';
export { VisitorStandingResolver } from './own/standing.resolver.ts';
export { VisitorSessions } from './visitor-sessions.ts';
export { VisitorDeskResolver, VisitorResolver } from './visitor.resolver.ts';
export { SessionStartInput, VisitorType } from './visitor.type.ts';
export { VisitorAttendance } from './visitor.attendance.ts';
export { VisitorNames } from './visitor.names.ts';
export { visitorById } from './visitor.loaders.ts';
export { VisitorLimits } from './visitor.limits.ts';
