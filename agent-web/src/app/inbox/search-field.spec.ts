import { TestBed } from '@angular/core/testing';
import { TranslocoTestingModule } from '@jsverse/transloco';
import { SearchField } from './search-field';

it('U-04: Escape clears what is in the field, and else is for what the field stands in', async () => {
  TestBed.configureTestingModule({ imports: [TranslocoTestingModule.forRoot({ langs: {} })] });
  const fixture = TestBed.createComponent(SearchField);
  fixture.componentRef.setInput('label', 'Find');
  fixture.componentRef.setInput('value', 'lin');
  await fixture.whenStable();
  const heard = vi.fn();
  fixture.nativeElement.addEventListener('keydown', heard);
  const press = () =>
    fixture.nativeElement
      .querySelector('input')
      .dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  press();
  expect(fixture.componentInstance.value()).toBe('');
  expect(heard).not.toHaveBeenCalled();
  press();
  expect(heard).toHaveBeenCalledOnce();
});
