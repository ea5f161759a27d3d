// A planted fault for `--import`: the api reads conversations without their row lock (RELIABILITY RTE-04).
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const { resolve } = createRequire(new URL('../../api/package.json', import.meta.url));
const { EntityManager } = await import(pathToFileURL(resolve('@mikro-orm/postgresql')).href);
const { findOne } = EntityManager.prototype;

EntityManager.prototype.findOne = function (type, where, { lockMode: _none, ...rest } = {}) {
  return findOne.call(this, type, where, rest);
};
