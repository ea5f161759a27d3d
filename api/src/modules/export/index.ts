export { createExports } from './create-exports.ts';
export { ExportFetchResolver, ExportResolver } from './export.resolver.ts';
