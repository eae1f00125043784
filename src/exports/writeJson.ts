import type { FileRecord } from './FileRecord'
import type { Imprint } from './Imprint'

/** The lines as JSON, under what the file says of itself. A missing value is `null`. */
export function writeJson(records: readonly FileRecord[], imprint: Imprint): string {
  const { version, exported, ...rest } = imprint
  const about = { ...rest, exported, data_version: version }
  return `${JSON.stringify({ about, figures: records }, null, 2)}\n`
}
