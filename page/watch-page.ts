/**
 * Tells when another article may stand on the page: after it has loaded wholly, since some sites write their text with scripts,
 * and after it went to another address without loading. Until `signal` aborts.
 */
export function watchPage(window: Window, { onLoad, onNavigate }: { onLoad(): void; onNavigate(): void }, signal: AbortSignal): void {
  if (window.document.readyState !== 'complete') window.addEventListener('load', onLoad, { signal, once: true });
  const { navigation } = window as Window & { navigation?: EventTarget };
  navigation?.addEventListener('navigatesuccess', onNavigate, { signal });
}
