import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { form } from '@angular/forms/signals';
import { serverFaults } from './server-faults';

const account = () =>
  TestBed.runInInjectionContext(() => form(signal({ email: '', password: '' })));
const refusal = { code: 'INVALID_INPUT', message: 'Please check what you entered.' };

it('stands beside the field it names, whichever way the server writes the path', () => {
  const fields = account();
  for (const path of ['email', 'input.email']) {
    const faults = serverFaults(fields, { ...refusal, fields: [{ path, message: 'Taken.' }] });
    expect(faults).toEqual([{ kind: 'server', message: 'Taken.', fieldTree: fields.email }]);
  }
});

it('finds the field of a row', () => {
  const rows = TestBed.runInInjectionContext(() =>
    form(signal({ url: '', rows: [{ url: 'a' }, { url: 'b' }] })),
  );
  const fields = [{ path: 'rows.1.url', message: 'No address.' }];
  const [fault] = serverFaults(rows, { ...refusal, fields });
  expect(fault?.fieldTree?.().value()).toBe('b');
});

it('stands on the form when the form does not have the field', () => {
  const faults = serverFaults(account(), { ...refusal, fields: [{ path: 'totp', message: 'x' }] });
  expect(faults).toEqual([{ kind: 'server', message: refusal.message }]);
});

it('stands on the form when no field is named', () => {
  const last = { code: 'LAST_ADMIN', message: 'The last admin stays.' };
  expect(serverFaults(account(), last)).toEqual([{ kind: 'server', message: last.message }]);
});
