import type { Bilingual } from './vocabulary'

/** One version of the data package: what a citation names, and what a reader can verify. */
export interface Edition {
  /** It changes with every correction. */
  readonly version: string
  /** ISO date on which the figures were gathered. */
  readonly gathered: string
  /** The files of the package, in the order of its descriptor. */
  readonly files: readonly DataFile[]
  /** Whether it is a file of the reader's: `version` is then its name, and no address leads to it. */
  readonly isOwn?: boolean
}

/** One file of the data package. */
export interface DataFile {
  /** The name of the resource: `observations`. */
  readonly name: string
  /** Its address below the folder of the data package. */
  readonly path: string
  readonly label: Bilingual
  /** Rows without the header. */
  readonly rows: number
  /** The hash of its bytes that the descriptor names: 64 hexadecimal digits. */
  readonly sha256: string
}
