import { inTime } from '../../platform/inTime'
import type { Observation } from '../../domain/data/observation'
import { trustedScript } from '../../platform/trusted'
import type { Outcome } from './Outcome'
import type { Job, Said } from './ownFileWorker'
import { type Order, readOwnFile } from './readOwnFile'

/** Reads one file at a time. */
export interface OwnFileReader {
  /** Null for a file that was given up, for another or by `cancel`. */
  readonly read: (order: Order, progress: (stage: number) => void) => Promise<Outcome | null>
  readonly cancel: () => void
  /** Nothing more will be read. */
  readonly end: () => void
}

/**
 * A reader in a worker, all of whose code has come before there is a file; on the page itself where there
 * can be no worker: in the one file, and where a browser refuses it. Of a file that is given up nothing
 * more is read, and the worker stays: to start it anew would ask for it again.
 */
export async function ownFileReader(): Promise<OwnFileReader> {
  const worker = await started()
  let job = 0
  let giveUp: () => void = () => undefined
  return {
    read: (order, progress) => {
      giveUp()
      job += 1
      const own = job
      return new Promise((resolve) => {
        giveUp = () => {
          resolve(null)
        }
        const told = (stage: number) => {
          if (own === job) progress(stage)
          return own === job
        }
        const onHere = () => void readOwnFile(order, told).then(resolve)
        if (!worker) {
          onHere()
          return
        }
        const observations: Observation[] = []
        worker.onmessage = ({ data }: MessageEvent<Said>) => {
          if (data.job !== own) return
          if ('stage' in data) told(data.stage)
          else if ('some' in data) observations.push(...data.some)
          else if (data.outcome.kind === 'taken') resolve({ ...data.outcome, observations })
          else resolve(data.outcome)
        }
        worker.onerror = onHere
        worker.postMessage({ ...order, job: own } satisfies Job)
      })
    },
    cancel: () => {
      job += 1
      giveUp()
      worker?.postMessage({ job } satisfies Job)
    },
    end: () => {
      giveUp()
      worker?.terminate()
    },
  }
}

/** Null where there is none. */
async function started(): Promise<Worker | null> {
  if (import.meta.env.MODE === 'single' || !('Worker' in globalThis)) return null
  try {
    const { default: address } = await import('./ownFileWorker?worker&url')
    const worker = new Worker(trustedScript(address), { type: 'module' })
    const isHere = new Promise<Worker>((resolve, reject) => {
      worker.onmessage = () => {
        resolve(worker)
      }
      worker.onerror = () => {
        reject(new Error('no worker'))
      }
    })
    return await inTime(isHere, LONG, () => new Error('a late worker'))
  } catch {
    return null
  }
}

/** How long its code may take, in milliseconds. */
const LONG = 10_000
