import {
  Component,
  inject,
  input,
  model,
  output,
  signal,
  viewChild,
  ElementRef,
} from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucideEye, LucideEyeOff } from '@lucide/angular';
import { Field } from './field';
import { TextInput } from './text-input';

/** A password that can be shown, and that says when Caps Lock would spoil it. */
@Component({
  selector: 'parley-password-input',
  imports: [LucideEye, LucideEyeOff, TextInput, TranslocoPipe],
  templateUrl: './password-input.html',
  styleUrl: './password-input.css',
})
export class PasswordInput implements FormValueControl<string> {
  protected readonly field = inject(Field, { optional: true });
  readonly value = model('');
  readonly touch = output<void>();
  readonly disabled = input(false);
  /** What password managers should offer: the one in use, or a new one. */
  readonly autocomplete = input<'current-password' | 'new-password'>('current-password');

  protected readonly isShown = signal(false);
  protected readonly hasCapsLock = signal(false);
  private readonly control = viewChild.required<unknown, ElementRef<HTMLInputElement>>('control', {
    read: ElementRef,
  });

  focus(options?: FocusOptions): void {
    this.control().nativeElement.focus(options);
  }

  protected type(event: Event): void {
    this.value.set((event.target as HTMLInputElement).value);
  }

  // Some password managers send key events without modifiers.
  protected watchCapsLock(event: KeyboardEvent): void {
    this.hasCapsLock.set(event.getModifierState?.('CapsLock') ?? false);
  }

  protected leave(): void {
    this.hasCapsLock.set(false);
    this.touch.emit();
  }
}
