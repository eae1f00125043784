import type { Observation } from '../../domain/data/observation'
import { slicesOf } from './aMoment'
import type { Outcome } from './Outcome'
import { type Order, readOwnFile } from './readOwnFile'

/** An order with its number: what is told of it bears the same. A number alone gives up what came before. */
export type Job = { readonly job: number } & (Order | { readonly file?: never })

/**
 * What the worker says: first that it is there, then how far it is, and what came of it: its observations
 * before it, some at a time, for very many at once would hold the page up.
 */
export type Said = { readonly job: number } & (
  | { readonly stage: number }
  | { readonly some: readonly Observation[] }
  | { readonly outcome: Outcome }
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
    const { observations = [] } = outcome.kind === 'taken' ? outcome : {}
    for (const some of slicesOf(observations)) say({ job, some })
    say({ job, outcome: outcome.kind === 'taken' ? { ...outcome, observations: [] } : outcome })
  })
}

postMessage(null)
