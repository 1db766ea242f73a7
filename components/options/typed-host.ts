/** The host name in what a reader typed, as a name, an address or a copied link; undefined when there is none. */
export function typedHost(typed: string): string | undefined {
  const address = typed.trim();
  const url = /^[a-z][a-z\d+.-]*:\/\//i.test(address) ? address : `https://${address}`;
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  // "kompas" alone is a slip of the finger far more often than a host of the local network.
  const isHost = /^https?:$/.test(protocol) && /^[a-z\d-]+(\.[a-z\d-]+)+$/.test(hostname);
  return isHost ? hostname : undefined;
}
