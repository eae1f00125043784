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
