import type { Document } from './client.ts';

/** A document written in the test, with the parts of its answer that the test looks at. */
export const written = <R>(text: string): Document<R, Record<string, unknown>> => text;
