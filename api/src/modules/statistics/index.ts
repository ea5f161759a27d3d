export { StatisticsResolver } from './statistics.resolver.ts';
