export { isFound, type Mask, maskFor, maskOf, masked } from './mask.ts';
export { MaskedKind, type MaskedReadingRow, listReadings, noteReading } from './masked-reading.ts';
export { MaskingResolver } from './masking.resolver.ts';
