import type { Edition } from '../domain/data/edition'
import type { FigureTable } from '../domain/data/table'

/** The figures of one version of the data package, ready to be asked. */
export interface Dataset extends Edition {
  readonly table: FigureTable
}

/**
 * Why there is no dataset. `unreachable`: a file did not arrive; `offline`: nor could it, for the device
 * has no network; `slow`: nothing of it came for half a minute; `missing`: the server answered without
 * it; `damaged`: it arrived, but is not what the data package says it should be. `file` names the culprit, `detail` is for the report
 * of a developer and never shown as the message.
 */
export class DatasetError extends Error {
  constructor(
    readonly reason: 'unreachable' | 'offline' | 'slow' | 'missing' | 'damaged',
    readonly file: string,
    detail: string,
  ) {
    super(`${file}: ${detail}`)
    this.name = 'DatasetError'
  }
}
