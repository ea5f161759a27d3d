import { expect, it } from 'vitest';
import { Sharing } from './sharing.ts';

/** A read that is answered by hand. */
function reads() {
  const asked: PromiseWithResolvers<string>[] = [];
  const read = () => {
    const answer = Promise.withResolvers<string>();
    asked.push(answer);
    return answer.promise;
  };
  return { asked, read };
}

it('reads once for all who ask while another read is on its way, after they asked', async () => {
  const { asked, read } = reads();
  const sharing = new Sharing();
  const first = sharing.ask('settings', read);
  const others = [sharing.ask('settings', read), sharing.ask('settings', read)];
  expect(asked).toHaveLength(1);
  asked[0]!.resolve('old');
  expect(await first).toBe('old');
  await expect.poll(() => asked.length).toBe(2);
  asked[1]!.resolve('new');
  expect(await Promise.all(others)).toEqual(['new', 'new']);
});

it('reads anew for whoever asks when nothing is on its way, and for others at once', async () => {
  const { asked, read } = reads();
  const sharing = new Sharing();
  const answers = [sharing.ask('one', read), sharing.ask('two', read)];
  expect(asked).toHaveLength(2);
  asked.forEach(({ resolve }, index) => resolve(String(index)));
  expect(await Promise.all(answers)).toEqual(['0', '1']);
  void sharing.ask('one', read);
  expect(asked).toHaveLength(3);
});

it('tells a failure to those who shared the read, and to nobody else', async () => {
  const { asked, read } = reads();
  const sharing = new Sharing();
  const first = sharing.ask('one', read);
  const second = sharing.ask('one', read);
  asked[0]!.reject(new Error('away'));
  await expect(first).rejects.toThrow('away');
  await expect.poll(() => asked.length).toBe(2);
  asked[1]!.resolve('there');
  expect(await second).toBe('there');
});
