import { readCoordinates } from './coordinates';

it.for([
  '39.9042, 116.4074',
  ' 39.9042，116.4074 ',
  '39.9042 116.4074',
  '(39.9042° N, 116.4074° E)',
  'N39.9042; E116.4074',
  '116.4074,39.9042',
  'geo:39.9042,116.4074',
  'https://www.google.com/maps/@39.9042,116.4074,15z',
  'https://maps.google.com/?q=39.9042,116.4074',
  'https://maps.apple.com/?ll=39.9042%2C116.4074',
  'https://www.openstreetmap.org/?mlat=39.9042&mlon=116.4074#map=16/1/2',
  'https://www.openstreetmap.org/#map=16/39.9042/116.4074',
  'https://uri.amap.com/marker?position=116.4074,39.9042&name=x',
  'https://apis.map.qq.com/uri/v1/marker?marker=coord:39.9042,116.4074;title:x',
])('K-09: finds the point in %j', text => {
  expect(readCoordinates(text)).toEqual({ latitude: 39.9042, longitude: 116.4074 });
});

it('K-09: knows south and west by their letters and by their sign', () => {
  const buenosAires = { latitude: -34.6, longitude: -58.4 };
  expect(readCoordinates('34.6 S, 58.4 W')).toEqual(buenosAires);
  expect(readCoordinates('-34.6, -58.4')).toEqual(buenosAires);
});

it.for(['', 'Beijing', '39.9042', '39.9, 190', '95, 100', 'https://example.com/@home'])(
  'K-09: finds none in %j',
  text => {
    expect(readCoordinates(text)).toBeNull();
  },
);
