// Who may import whom. The name of a rule is the sentence a developer sees.

/** Modules of the api from left to right; a module imports its own rank and those to the left. */
const ranks = [
  ['file'],
  ['tenant'],
  ['schedule', 'notice', 'masking'],
  ['agent', 'skill-group', 'visitor', 'channel', 'token', 'tag', 'custom-field', 'job', 'shift'],
  ['conversation'],
  [
    'reader',
    'message',
    'customer',
    'mark',
    'canned-reply',
    'announcement',
    'colleague',
    'account',
    'inbox-view',
  ],
  ['carrier', 'translation', 'routing', 'life', 'survey', 'ticket', 'blacklist', 'robot', 'call'],
  [
    'quality',
    'statistics',
    'search',
    'export',
    'side-panel',
    'webhook',
    'push',
    'served-notice',
    'mail',
  ],
];

const modules = 'api/src/modules';
const spec = String.raw`\.(spec|e2e)\.tsx?$`;
const atRuntime = { dependencyTypesNot: ['type-only'] };

const pointLeft = ranks.slice(0, -1).map((names, rank) => ({
  name: `Module imports point left: ${names.join(', ')} never import what is to the right of them`,
  severity: 'error',
  from: { path: `^${modules}/(${names.join('|')})/`, pathNot: spec },
  to: {
    path: `^${modules}/(${ranks
      .slice(rank + 1)
      .flat()
      .join('|')})/`,
  },
}));

const apiRules = [
  {
    name: 'The kernel knows no domain word: it imports nothing from modules',
    severity: 'error',
    from: { path: '^api/src/kernel/' },
    to: { path: `^${modules}/` },
  },
  {
    name: 'A module imports another one only through its index.ts',
    severity: 'error',
    from: { path: `^${modules}/([^/]+)/`, pathNot: spec },
    to: { path: `^${modules}/[^/]+/`, pathNot: `^${modules}/($1/|[^/]+/index\\.ts$)` },
  },
  ...pointLeft,
  {
    name: 'Only .type, .resolver and .errors files of a module import type-graphql',
    severity: 'error',
    from: { path: `^${modules}/`, pathNot: String.raw`\.(type|resolver|errors)\.ts$|${spec}` },
    to: { path: 'node_modules/type-graphql/' },
  },
  {
    name: 'A resolver shapes and authorises: the ORM belongs to services',
    severity: 'error',
    from: { path: String.raw`^api/src/.*\.resolver\.ts$` },
    to: { path: 'node_modules/(@mikro-orm|pg)/' },
  },
  {
    name: 'A .state or .policy file is pure: no database, network, files or services',
    severity: 'error',
    from: { path: String.raw`\.(state|policy)\.ts$` },
    to: {
      path: [
        'node_modules/(@mikro-orm|pg|ioredis|bullmq|flydrive|fastify|pino)/',
        String.raw`\.(service|resolver|jobs|loaders)\.ts$`,
        '^api/src/kernel/(db|hints|files|jobs|http|outbox)/',
      ],
      ...atRuntime,
    },
  },
  {
    name: 'A .state or .policy file is pure: no built-in module of Node',
    severity: 'error',
    from: { path: String.raw`\.(state|policy)\.ts$` },
    to: { dependencyTypes: ['core'] },
  },
];

const clientRules = [
  {
    name: 'Clients and tests know the api by @parley/schema only',
    severity: 'error',
    from: { path: '^(agent-web|admin-web|widget|tests|schema)/', pathNot: '^tests/bin/' },
    to: { path: '^api/' },
  },
  {
    name: 'agent-web stands alone: it imports no other app',
    severity: 'error',
    from: { path: '^agent-web/' },
    to: { path: '^(admin-web|widget|tests)/' },
  },
  {
    name: 'admin-web stands alone: of agent-web it imports @parley/kit only',
    severity: 'error',
    from: { path: '^admin-web/' },
    to: { path: '^(agent-web/(?!kit/)|widget/|tests/)' },
  },
  {
    name: 'The widget stands alone: it imports no other app',
    severity: 'error',
    from: { path: '^widget/' },
    to: { path: '^(agent-web|admin-web|tests)/' },
  },
  {
    name: 'The kit is imported by its name, @parley/kit, never by a path into it',
    severity: 'error',
    from: { path: '^(agent-web/(?!kit/)|admin-web/)' },
    to: { path: '^agent-web/kit/', dependencyTypes: ['local'] },
  },
  {
    name: 'The kit serves both apps: it imports neither',
    severity: 'error',
    from: { path: '^agent-web/kit/' },
    to: { path: '^(agent-web/(?!kit/|node_modules/)|admin-web/)' },
  },
  {
    name: 'The schema package is the contract: it imports no other package of the workspace',
    severity: 'error',
    from: { path: '^schema/' },
    to: { path: '^(api|agent-web|admin-web|widget|tests)/' },
  },
  {
    name: 'The SDK is headless: it imports neither ui nor Preact',
    severity: 'error',
    from: { path: '^widget/sdk/' },
    to: { path: ['^widget/(ui|loader|demo)/', 'node_modules/(preact|@preact)/'] },
  },
];

const everywhere = [
  {
    name: 'Nothing imports in a circle at run time',
    severity: 'error',
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    name: 'Code that ships imports no spec',
    severity: 'error',
    from: { pathNot: spec },
    to: { path: spec },
  },
  {
    name: 'Every import finds its target',
    severity: 'error',
    from: {},
    // A package of types alone has no file to find.
    to: { couldNotResolve: true, pathNot: '^@graphql-typed-document-node/core$' },
  },
];

export default {
  forbidden: [...apiRules, ...clientRules, ...everywhere],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|\\.angular|coverage)/' },
    tsPreCompilationDeps: 'specify',
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'module', 'browser', 'default', 'types', 'require'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
