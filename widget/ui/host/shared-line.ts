export { shareAmongTabs } from '../../sdk/shared-client.ts';
