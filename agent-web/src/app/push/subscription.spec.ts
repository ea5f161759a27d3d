import { clockTime, minutesOf, subscriptionOf } from './subscription';

it('N-08: quiet hours are minutes of the day', () => {
  expect([clockTime(null), clockTime(0), clockTime(1_439)]).toEqual(['', '00:00', '23:59']);
  expect([minutesOf(''), minutesOf('00:00'), minutesOf('22:30')]).toEqual([null, 0, 1_350]);
});

it('N-08: a subscription for another key is given up, and its keys are sent as base64url', async () => {
  const unsubscribe = vi.fn(async () => true);
  const subscribe = vi.fn(async (_: PushSubscriptionOptionsInit) => ({
    endpoint: 'https://push.test/1',
    getKey: (name: string) => new Uint8Array(name === 'auth' ? [255, 254] : [251]).buffer,
  }));
  const present = { options: { applicationServerKey: new Uint8Array([1]).buffer }, unsubscribe };
  const pushManager = { getSubscription: async () => present, subscribe };
  const registration = { pushManager } as unknown as ServiceWorkerRegistration;
  expect(await subscriptionOf(registration, '-_8')).toEqual({
    endpoint: 'https://push.test/1',
    keys: { p256dh: '-w', auth: '__4' },
  });
  expect(unsubscribe).toHaveBeenCalled();
  expect(subscribe.mock.calls[0]![0].applicationServerKey).toEqual(new Uint8Array([251, 255]));
  present.options.applicationServerKey = new Uint8Array([251, 255]).buffer;
  await subscriptionOf(registration, '-_8');
  expect(unsubscribe).toHaveBeenCalledTimes(1);
});
