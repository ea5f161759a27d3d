import { bold, cyan, dim } from './progress.mjs';

const titles = {
  demo: 'Demo shop with the widget',
  agent: 'Agents',
  admin: 'Admins',
  graphql: 'GraphQL API',
};

/** Prints the addresses and demo logins of the api's ready message. */
export function printWelcome({ addresses = {}, demo = [] }) {
  const rows = Object.entries(addresses).map(([key, address]) => [
    titles[key] ?? key,
    cyan(address),
  ]);
  const logins = demo.map(login => [
    login.email,
    `${login.password}  ${dim(login.name ?? login.role ?? '')}`,
  ]);
  const width = Math.max(0, ...[...rows, ...logins].map(([name]) => name.length)) + 3;
  const print = ([name, value]) => process.stdout.write(`  ${name.padEnd(width)}${value}\n`);

  process.stdout.write('\n');
  rows.forEach(print);
  if (logins.length > 0) process.stdout.write(`\n  ${bold('Demo logins')}\n`);
  logins.forEach(print);
  process.stdout.write('\n');
}
