import type { FileRecord } from './recordsOfPanel'

/** What every file says of itself: what was chosen, when it was made, and of which data. */
export interface Imprint {
  readonly title: string
  /** The filters, in words. */
  readonly selection: string
  /** ISO date on which the file was made. */
  readonly exported: string
  /** Version of the data package. */
  readonly version: string
  /** ISO date on which its figures were gathered. */
  readonly gathered: string
  /** Address of the page that shows the same. */
  readonly address: string
  readonly rights: string
}

/** The lines as JSON, under what the file says of itself. A missing value is `null`. */
export function writeJson(records: readonly FileRecord[], imprint: Imprint): string {
  const { version, exported, ...rest } = imprint
  const about = { ...rest, exported, data_version: version }
  return `${JSON.stringify({ about, figures: records }, null, 2)}\n`
}
