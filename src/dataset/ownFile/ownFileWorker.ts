import type { Outcome } from './Outcome'
import { type Order, readOwnFile } from './readOwnFile'

/** An order with its number: what is told of it bears the same. A number alone gives up what came before. */
export type Job = { readonly job: number } & (Order | { readonly file?: never })

/** What the worker says: first that it is there, then how far it is, and what came of it. */
export type Said = { readonly job: number } & (
  { readonly stage: number } | { readonly outcome: Outcome }
)

let latest = 0

onmessage = ({ data }: MessageEvent<Job>) => {
  const { job } = data
  latest = job
  if (!data.file) return
  const say = (said: Said) => {
    postMessage(said)
  }
  void readOwnFile(data, (stage) => {
    say({ job, stage })
    return job === latest
  }).then((outcome) => {
    say({ job, outcome })
  })
}

postMessage(null)
