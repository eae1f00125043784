import type { Outcome } from './Outcome'
import { type Order, readOwnFile } from './readOwnFile'

/** What the worker says: how far it is, then what came of it. */
export type Said = { readonly stage: number } | { readonly outcome: Outcome }

onmessage = ({ data }: MessageEvent<Order>) => {
  const say = (said: Said) => {
    postMessage(said)
  }
  void readOwnFile(data, (stage) => {
    say({ stage })
  }).then((outcome) => {
    say({ outcome })
  })
}
