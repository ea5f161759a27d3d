export { ReaderResolver } from './reader.resolver.ts';
export { readersOf } from './readers.ts';
