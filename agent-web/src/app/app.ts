import { Component } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { ToastOutlet } from '@parley/kit';

/** The root: whatever page the address names, and the notes above it. */
@Component({
  selector: 'parley-app',
  imports: [RouterOutlet, ToastOutlet],
  template: `
    <router-outlet />
    <parley-toast-outlet />
  `,
})
export class App {}
