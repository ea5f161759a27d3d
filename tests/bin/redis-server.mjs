import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { Failure } from '../../api/bin/progress.mjs';

/** Starts a Redis that keeps nothing, ready for connections; it ends with this process. */
export async function startRedis() {
  const port = await pickPort();
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const server = spawn('redis-server', args, { stdio: ['ignore', 'pipe', 'inherit'] });
  process.on('exit', () => server.kill());
  await new Promise((resolve, reject) => {
    server.once('error', () => reject(new Failure('redis-server is not installed.')));
    server.once('exit', () => reject(new Failure('redis-server ended at once.')));
    server.stdout.on('data', text => String(text).includes('Ready to accept') && resolve());
  });
  return `redis://127.0.0.1:${port}`;
}

async function pickPort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  await new Promise(resolve => server.close(resolve));
  return port;
}
