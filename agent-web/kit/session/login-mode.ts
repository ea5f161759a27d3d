import { inject, Service } from '@angular/core';
import { ApiError } from '@parley/schema';
import type { DeskMode } from '@parley/schema/agent';
import { DESK_APP } from '../api/desk-app';

/** For which mode the running app asks for logins: the mode is part of the login. */
@Service()
export class LoginMode {
  readonly #own: DeskMode = inject(DESK_APP) === 'admin' ? 'ADMIN' : 'AGENT';

  /** Asks for a login of the app's mode; one of agent mode goes to whom admin mode is closed, and the app tells him so. */
  async ask<Answer>(request: (mode: DeskMode) => Promise<Answer>): Promise<Answer> {
    try {
      return await request(this.#own);
    } catch (error) {
      const isClosed = error instanceof ApiError && error.code === 'FORBIDDEN';
      if (this.#own === 'AGENT' || !isClosed) throw error;
      return request('AGENT');
    }
  }
}
