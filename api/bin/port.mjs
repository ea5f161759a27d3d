import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { Failure, step } from './progress.mjs';

const patienceMs = 10_000;

/** Resolves once `PORT` is free. A Parley that was just told to stop may still hold it for a moment. */
export async function waitForPort() {
  // A process that only works off jobs listens nowhere.
  if (process.env.PARLEY_ROLES && !process.env.PARLEY_ROLES.includes('api')) return;
  const port = Number(process.env.PORT || 4000);
  const host = process.env.HOST || '127.0.0.1';
  if (await isFree(port, host)) return;
  await step(`Waiting for port ${port}`, `Port ${port} is free`, async () => {
    const deadline = Date.now() + patienceMs;
    while (!(await isFree(port, host))) {
      if (Date.now() > deadline)
        throw new Failure(`Port ${port} is in use. Choose another one: PORT=${port + 1} npm start`);
      await wait(200);
    }
  });
}

function isFree(port, host) {
  return new Promise(resolve => {
    const server = createServer();
    // Any other fault (no such host, no right to the port) is the api's to explain.
    server.once('error', error => resolve(error.code !== 'EADDRINUSE'));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
}
