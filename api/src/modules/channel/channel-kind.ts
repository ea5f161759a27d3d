export { ChannelKind } from '../tenant/index.ts';
