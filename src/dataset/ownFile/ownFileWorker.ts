import type { Outcome } from './Outcome'
import { type Order, readOwnFile } from './readOwnFile'

/** An order with its number: what is told of it bears the same. */
export type Job = Order & { readonly job: number }

/** What the worker says: first that it is there, then how far it is, and what came of it. */
export type Said = { readonly job: number } & (
  { readonly stage: number } | { readonly outcome: Outcome }
)

onmessage = ({ data }: MessageEvent<Job>) => {
  const { job } = data
  const say = (said: Said) => {
    postMessage(said)
  }
  void readOwnFile(data, (stage) => {
    say({ job, stage })
  }).then((outcome) => {
    say({ job, outcome })
  })
}

postMessage(null)
