/** A file as an app hands it over. */
interface Picked {
  readonly name?: unknown;
  readonly mimeType?: unknown;
  /** Base64. */
  readonly data?: unknown;
}

/** The file chooser or camera of the app around this page; what it hands over unasked is not taken. */
export interface AppPicker {
  /** Has the app choose; null where it has not offered to. */
  pickFiles(accept: string): Promise<readonly File[]> | null;
  /** Hears `picker` and `picked`; false for anything else. */
  hear(type: string, argument: Record<string, unknown>): boolean;
}

/** `ask`: tells the app that something is to be chosen. */
export function createAppPicker(ask: (message: unknown) => void): AppPicker {
  let isOffered = false;
  let take: ((files: readonly File[]) => void) | null = null;
  return {
    pickFiles(accept) {
      if (!isOffered) return null;
      // Who asks again has given the first choice up.
      take?.([]);
      return new Promise(resolve => {
        take = resolve;
        ask({ type: 'pick', accept });
      });
    },
    hear(type, argument) {
      if (type === 'picker') isOffered = argument['isOffered'] !== false;
      else if (type === 'picked') {
        const { files } = argument;
        take?.(Array.isArray(files) ? files.flatMap(toFile) : []);
        take = null;
      } else return false;
      return true;
    },
  };
}

function toFile(picked: Picked | null): File[] {
  const { name, mimeType, data } = picked ?? {};
  if (typeof name !== 'string' || typeof mimeType !== 'string' || typeof data !== 'string')
    return [];
  try {
    const bytes = Uint8Array.from(atob(data), sign => sign.charCodeAt(0));
    return [new File([bytes], name, { type: mimeType })];
  } catch {
    // Not base64: there is nothing to show of it.
    return [];
  }
}
