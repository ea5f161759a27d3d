import { expect, it } from 'vitest';
import { putFile, type PutFile } from './upload.ts';

const file = { name: 'a.png', mimeType: 'image/png', size: 1, body: new Blob(['a']) };
const options = { onProgress: () => {}, signal: new AbortController().signal };
const upload = (put: PutFile) => putFile(put, 'https://a.example/upload', file, options);
const answers = (status: number, body = '') => upload(async () => ({ status, body }));

it('is content when the bytes arrived', async () => {
  expect(await answers(201)).toBeNull();
});

it('passes on why the server does not take a file', async () => {
  const refusal = { code: 'FILE_REFUSED', message: 'This is a program.' };
  expect(await answers(415, JSON.stringify(refusal))).toEqual(refusal);
  expect(await answers(413, '<html>')).toEqual({ code: 'FILE_REFUSED', message: '' });
});

it('takes a repeated upload for one that arrived', async () => {
  const answer = { code: 'FILE_REFUSED', reason: 'UPLOADED_BEFORE', message: 'Uploaded before.' };
  expect(await answers(409, JSON.stringify(answer))).toBeNull();
});

it.each([0, 408, 429, 500, 503])('asks to try again after %i', async status => {
  await expect(answers(status)).rejects.toMatchObject({ isTransient: true });
});

it('asks to try again when nobody answered', async () => {
  const nobody = upload(() => Promise.reject(new Error('offline')));
  await expect(nobody).rejects.toMatchObject({ code: 'UNAVAILABLE' });
});
