import type { Pool } from 'pg';
import { RepeatingTask } from '../jobs/repeating-task.ts';

/**
 * Says every two seconds that this process takes messages. While nobody says so no timer fires, and the first beat after an
 * outage gives what fell due in it its full length again (FEATURES O-14).
 */
export class Pulse {
  readonly #task: RepeatingTask;

  constructor(pool: Pool, now: () => Date, onError: (error: unknown) => void) {
    this.#task = new RepeatingTask(
      async () => {
        await pool.query('select app.pulse($1)', [now()]);
      },
      { everyMs: 2_000, onError },
    );
  }

  start(): void {
    this.#task.wake();
  }

  async stop(): Promise<void> {
    await this.#task.stop();
  }
}
