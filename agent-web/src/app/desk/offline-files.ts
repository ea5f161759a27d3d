/**
 * Has the browser keep the app's files, so that the desk can be installed and opens without a
 * network. Not while developing: kept files would hide every change.
 */
export async function keepFilesOffline(isDeveloping: boolean): Promise<void> {
  if (isDeveloping || !('serviceWorker' in navigator)) return;
  try {
    await navigator.serviceWorker.register('service-worker.js');
    const { active } = await navigator.serviceWorker.ready;
    active?.postMessage('KEEP');
  } catch {
    // A browser that forbids it still has the desk while online.
  }
}
