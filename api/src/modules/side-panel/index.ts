export { PanelActs } from './side-panel.acts.ts';
export { PanelFrames, panelRoutes } from './side-panel.frames.ts';
export { SidePanelResolver } from './side-panel.resolver.ts';
export { SidePanelService } from './side-panel.service.ts';
export { PanelSigner } from './side-panel.token.ts';
