import { Component, inject } from '@angular/core';
import { MatMenuModule } from '@angular/material/menu';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucideClock3, LucideLanguages, LucideUserCheck } from '@lucide/angular';
import { Language } from '../i18n/language';

/** What login and sign-up stand in: Parley's mark and a scene from the desk beside the form. */
@Component({
  selector: 'parley-login-frame',
  imports: [LucideClock3, LucideLanguages, LucideUserCheck, MatMenuModule, TranslocoPipe],
  templateUrl: './login-frame.html',
  styleUrl: './login-frame.css',
})
export class LoginFrame {
  protected readonly language = inject(Language);
}
