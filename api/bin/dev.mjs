// `pnpm dev`: the api and all frontends with reload, behind one address.
import { spawn } from 'node:child_process';
import { existsSync, watch } from 'node:fs';
import { join } from 'node:path';
import { startProxy } from './dev-proxy.mjs';
import { buildParts } from './parts.mjs';
import { bold, cyan, dim, fail, say } from './progress.mjs';
import { onStop, root, stopGroup, workspaceEnv } from './workspace.mjs';

const host = '127.0.0.1';
const port = Number(process.env.PORT || 4000);
const address = `http://${host}:${port}`;
const ports = { api: port + 1, agent: port + 2, admin: port + 3 };
const children = [];

onStop(() => {
  for (const child of children) stopGroup(child, 'SIGTERM');
  void Promise.all(children.map(ended)).then(() => process.exit(0));
});

try {
  await buildParts(['widget']);
  startDeveloping();
} catch (error) {
  fail(error);
}

function startDeveloping() {
  const apiEnv = {
    NODE_ENV: 'development',
    PORT: String(ports.api),
    HOST: host,
    PUBLIC_URL: address,
  };
  start('api', 'pnpm', ['--filter', '@parley/api', 'exec', 'tsx', 'watch', 'src/main.ts'], apiEnv);
  serve('agent-web', ports.agent);
  serve('admin-web', ports.admin);
  rebuildWidget();
  startProxy({ host, port, ports });
  process.stdout.write(`\n  ${bold('Parley for developers')}   ${cyan(address)}\n`);
  process.stdout.write(
    `  ${dim('/agent/ and /admin/ reload by themselves; /demo shows the widget.')}\n\n`,
  );
}

function serve(app, at) {
  const args = ['--filter', `@parley/${app}`, 'exec', 'ng', 'serve', '--host', host];
  // Angular's server takes a PORT of the environment for its own.
  start(app, 'pnpm', args, { PORT: String(at) });
}

function start(name, command, args, env = {}) {
  const child = spawn(command, args, {
    cwd: root,
    env: workspaceEnv(env),
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    detached: process.platform !== 'win32',
  });
  const print = chunk => {
    for (const line of String(chunk).trimEnd().split('\n')) say(`${dim(name.padEnd(9))} ${line}`);
  };
  child.stdout.on('data', print);
  child.stderr.on('data', print);
  child.on('exit', code => code && say(`${name} ended with code ${code}.`));
  children.push(child);
}

/** The widget is small enough to be built anew after every change. */
function rebuildWidget() {
  let waiting;
  const build = () =>
    void buildParts(['widget']).catch(({ message, details }) => say(`${message}\n${details}`));
  const folders = ['sdk', 'ui', 'loader', 'demo'].map(name => join(root, 'widget', name));
  for (const folder of folders.filter(path => existsSync(path))) {
    watch(folder, { recursive: true }, () => {
      clearTimeout(waiting);
      waiting = setTimeout(build, 100);
    });
  }
}

function ended(child) {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise(resolve => child.once('exit', resolve));
}
