export { RoomMessageService } from './room-message.service.ts';
export {
  ConversationLinkResolver,
  RoomFieldsResolver,
  RoomMemberResolver,
  RoomMessageFieldsResolver,
} from './room.fields.resolver.ts';
export { RoomRevealResolver } from './room.reveal.resolver.ts';
export { RoomResolver } from './room.resolver.ts';
export { RoomService } from './room.service.ts';
export { RoomView } from './room.view.ts';
