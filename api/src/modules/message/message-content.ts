import type { EventDetails } from '../conversation/index.ts';
import type { AutomaticKind } from './automatic-kind.ts';
import type { StoredKind } from './kinds.ts';

/** What is stored of a message, by kind. Words for people are made when it is read. */
export type StoredContent =
  | { readonly kind: 'TEXT'; readonly text: string; readonly automatic?: AutomaticKind }
  | { readonly kind: 'NOTE'; readonly text: string }
  | { readonly kind: 'SURVEY'; readonly automatic: AutomaticKind }
  | StoredFile
  | {
      readonly kind: 'LOCATION';
      readonly latitude: number;
      readonly longitude: number;
      readonly title?: string;
      readonly address?: string;
    }
  | StoredTrack
  | StoredOrder
  | StoredKind
  | EventDetails;

/** A file as it was when it was sent. */
export interface StoredFile {
  readonly kind: 'IMAGE' | 'VOICE' | 'VIDEO' | 'FILE';
  readonly fileId: string;
  readonly name: string;
  readonly mimeType: string;
  readonly size: number;
  readonly width?: number;
  readonly height?: number;
  readonly durationMs?: number;
}

interface Card {
  readonly title: string;
  readonly price?: string;
  readonly description?: string;
  readonly imageUrl?: string;
  readonly itemUrl?: string;
}

/** The item a visitor looks at. */
export interface StoredTrack extends Card {
  readonly kind: 'TRACK';
}

/** An order of a visitor. */
export interface StoredOrder extends Card {
  readonly kind: 'ORDER';
  readonly orderNumber: string;
  readonly status?: string;
}
