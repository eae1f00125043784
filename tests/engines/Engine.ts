/** A browser of another kind than the one of the journeys, driven over its own protocol. */
export interface Engine {
  readonly open: (address: string) => Promise<void>
  /** Runs a function in the page and gives back what it returns, as JSON. It stands alone: it is sent as text. */
  readonly run: <Result, Given extends readonly unknown[]>(
    work: (...given: Given) => Result | Promise<Result>,
    ...given: Given
  ) => Promise<Result>
  /** A real press on what a function finds in the page. */
  readonly press: <Given extends readonly unknown[]>(
    find: (...given: Given) => Element | null | undefined,
    ...given: Given
  ) => Promise<void>
  /** What the window shows, as PNG. */
  readonly look: () => Promise<Buffer>
  readonly close: () => Promise<void>
}

/** How an engine is started; null where it is not installed. */
export interface Installed {
  readonly name: string
  /** What to install where it is not. */
  readonly packages: string
  readonly start: (() => Promise<Engine>) | null
}
