import { trustedScript } from '../../../platform/trusted'
import type { WordingFile } from '../../../wording/readWordingFile'
import workerAddress from './readingWorker?worker&url'

/** Milliseconds after which a file of texts is none: the largest takes a tenth of them. */
const LONGEST = 20_000

/**
 * Reads a file of texts in a worker, so that the page can be used meanwhile whatever is in it; one that
 * does not come to an end is given up. Where there are no workers it is read here.
 */
export async function readApart(file: File): Promise<WordingFile> {
  if (typeof Worker === 'undefined') {
    const { readWordingFile } = await import('../../../wording/readWordingFile')
    return readWordingFile(file.name, file)
  }
  const worker = new Worker(trustedScript(workerAddress), { type: 'module' })
  try {
    return await new Promise((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<WordingFile | null>) => {
        if (data) resolve(data)
        else reject(new Error('the file cannot be got at'))
      })
      worker.addEventListener('error', () => {
        reject(new Error('the worker cannot be had'))
      })
      setTimeout(() => {
        resolve({ kind: 'unreadable', why: 'too_large' })
      }, LONGEST)
      worker.postMessage(file)
    })
  } finally {
    worker.terminate()
  }
}
