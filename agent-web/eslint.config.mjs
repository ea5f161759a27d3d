// Templates and accessibility only; everything else is oxlint's.
import angular from 'angular-eslint';

export default [
  ...angular.configs.tsRecommended.map(config => ({ ...config, files: ['**/*.ts'] })),
  { files: ['**/*.ts'], processor: angular.processInlineTemplates },
  ...[...angular.configs.templateRecommended, ...angular.configs.templateAccessibility].map(
    config => ({ ...config, files: ['**/*.html'] }),
  ),
  { ignores: ['dist/', '.angular/', '**/node_modules/'] },
];
