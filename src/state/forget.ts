/**
 * Takes away all that this site has kept in the browser: what is stored, the copy of the site and the
 * worker that gives it. Open pages go on as if nothing had ever been stored. What is refused is
 * passed over: it could not be kept either.
 */
export async function forgetEverything(): Promise<void> {
  for (const storage of ['localStorage', 'sessionStorage'] as const) {
    try {
      for (const key of Object.keys(window[storage])) {
        if (key.startsWith('tawthiq.')) window[storage].removeItem(key)
      }
    } catch {
      // Refused.
    }
  }
  // Other pages hear of it by themselves.
  dispatchEvent(new StorageEvent('storage', { key: null }))
  const scope = new URL(import.meta.env.BASE_URL, location.href).href
  await Promise.allSettled([forgetWorker(scope), forgetCopies(scope)])
}

async function forgetWorker(scope: string): Promise<void> {
  const { serviceWorker } = navigator as Partial<Navigator>
  for (const registration of (await serviceWorker?.getRegistrations()) ?? []) {
    if (registration.scope === scope) await registration.unregister()
  }
}

async function forgetCopies(scope: string): Promise<void> {
  if (!('caches' in globalThis)) return
  for (const name of await caches.keys()) {
    // eslint-disable-next-line house/no-loose-text -- as the worker names them
    if (name.startsWith(`tawthiq ${scope} `)) await caches.delete(name)
  }
}
