import type { Routes } from '@angular/router';
import { Shell } from '@parley/kit';

export const routes: Routes = [{ path: 'x', component: Shell }];
