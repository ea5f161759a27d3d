import type { Screen } from '../screen.ts';

const PATIENCE_MS = 20_000;

/** Sends where the visitor is, once he and his browser agree. */
export async function sendLocation({ chat, tell }: Screen): Promise<void> {
  const options = { enableHighAccuracy: true, timeout: PATIENCE_MS };
  try {
    const { coords } = await new Promise<GeolocationPosition>((resolve, reject) =>
      navigator.geolocation.getCurrentPosition(resolve, reject, options),
    );
    const { latitude, longitude } = coords;
    await chat.send({ location: { latitude, longitude } });
  } catch {
    tell('noLocation');
  }
}
