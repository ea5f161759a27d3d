/** What renewing needs; the same words as in the options of the client. */
export interface RenewalOptions {
  readonly token: () => string | null;
  readonly refresh: () => Promise<boolean>;
  readonly onSignedOut?: (() => void) | undefined;
}

/** Decides what follows when the server rejects a token. */
export interface Renewal {
  /** Resolves to whether to try again; rejects when the refresh itself could not be answered. */
  after(rejected: string | null): Promise<boolean>;
  /** The server took the present token. */
  accepted(): void;
}

/** One refresh at a time for everybody who was rejected, and no second one in a row. */
export function createRenewal({ token, refresh, onSignedOut }: RenewalOptions): Renewal {
  let running: Promise<boolean> | null = null;
  // A token fresh from the refresh which is rejected as well will not get better by another one.
  let unproven: string | null = null;

  const signOut = (): false => {
    onSignedOut?.();
    return false;
  };
  const renew = async (): Promise<boolean> => {
    if (!(await refresh())) return signOut();
    unproven = token();
    return true;
  };

  return {
    async after(rejected) {
      if (running) return running;
      if (token() !== rejected) return true;
      if (rejected !== null && rejected === unproven) return signOut();
      running = renew().finally(() => {
        running = null;
      });
      return running;
    },
    accepted() {
      unproven = null;
    },
  };
}
