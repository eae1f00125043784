import { trustedScript } from '../../platform/trusted'
import type { Outcome } from './Outcome'
import type { Said } from './ownFileWorker'
import { type Order, type Progress, readOwnFile } from './readOwnFile'

/** Reads one file at a time. */
export interface OwnFileReader {
  /** Null for a file that was given up, for another or by `cancel`. */
  readonly read: (order: Order, progress: Progress) => Promise<Outcome | null>
  readonly cancel: () => void
}

/**
 * A reader in a worker of its own, whose code has come before there is a file; on the page itself where
 * there can be no worker: in the one file, and where a browser refuses it.
 */
export async function ownFileReader(): Promise<OwnFileReader> {
  let worker = await started()
  let giveUp = () => undefined as void
  const restart = async () => {
    giveUp()
    if (!worker) return
    worker.terminate()
    worker = await started()
  }
  return {
    read: async (order, progress) => {
      await restart()
      return new Promise((resolve) => {
        let isGone = false
        giveUp = () => {
          isGone = true
          resolve(null)
        }
        const onHere = () =>
          readOwnFile(order, (stage) => {
            if (!isGone) progress(stage)
          }).then(resolve)
        if (!worker) {
          void onHere()
          return
        }
        worker.onmessage = ({ data }: MessageEvent<Said>) => {
          if (isGone) return
          if ('stage' in data) progress(data.stage)
          else resolve(data.outcome)
        }
        worker.onerror = () => {
          worker = null
          if (!isGone) void onHere()
        }
        worker.postMessage(order)
      })
    },
    cancel: () => {
      void restart()
    },
  }
}

/** Null where there is none. */
async function started(): Promise<Worker | null> {
  if (import.meta.env.MODE === 'single' || !('Worker' in globalThis)) return null
  try {
    const { default: address } = await import('./ownFileWorker?worker&url')
    return new Worker(trustedScript(address), { type: 'module' })
  } catch {
    return null
  }
}
