/** What a page asks of the worker that keeps the site. */
export interface Updates {
  /** Takes the newer version, and loads this page anew. No other page is touched. */
  readonly take: () => void
  /** Looks whether there is a newer version. */
  readonly look: () => void
}

interface Around {
  readonly workers: ServiceWorkerContainer
  readonly script: string
  /** Called when a newer version than this page's is there. */
  readonly tell: () => void
  readonly reload: () => void
}

/**
 * Sets the worker to work and follows its versions. A newer one waits until it is asked for; where
 * another page asked, this one goes on as it is. Rejects where the browser has no place for it.
 */
export async function followUpdates({ workers, script, tell, reload }: Around): Promise<Updates> {
  let asked = false
  let isKept = workers.controller !== null
  workers.addEventListener('controllerchange', () => {
    if (asked) reload()
    else if (isKept) tell()
    isKept = true
  })

  // Without this a copy of the worker in some cache could hide a newer one.
  const registration = await workers.register(script, { updateViaCache: 'none' })
  const follow = () => {
    const coming = registration.installing
    coming?.addEventListener('statechange', () => {
      if (coming.state === 'installed' && isKept) tell()
    })
  }
  registration.addEventListener('updatefound', follow)
  follow()
  if (registration.waiting && isKept) tell()
  registration.active?.postMessage('opened')

  return {
    take: () => {
      asked = true
      if (registration.waiting) registration.waiting.postMessage('take-over')
      else reload()
    },
    look: () => {
      registration.update().catch(() => {
        // Without a network there is nothing newer.
      })
    },
  }
}
