/** A browser of another kind than the one of the journeys, driven over its own protocol. */
export interface Engine {
  readonly open: (address: string) => Promise<void>
  /** Runs a function in the page and gives back what it returns, as JSON. It stands alone: it is sent as text. */
  readonly run: <Result, Given extends readonly unknown[]>(
    work: (...given: Given) => Result | Promise<Result>,
    ...given: Given
  ) => Promise<Result>
  /** A real press on what a function finds in the page, as soon as it is there and stands still. */
  readonly press: <Given extends readonly unknown[]>(
    find: (...given: Given) => Element | null | undefined,
    ...given: Given
  ) => Promise<void>
  /** A real key, held together with Alt where that is said. */
  readonly key: (key: 'Escape' | 'l', withAlt?: boolean) => Promise<void>
  readonly resize: (width: number, height: number) => Promise<void>
  /** What it would print, as PDF; null where its driver cannot ask for that. */
  readonly print: (() => Promise<Buffer>) | null
  /** What the window shows, as PNG. */
  readonly look: () => Promise<Buffer>
  readonly close: () => Promise<void>
}

/** How an engine is started; null where it is not installed. */
export interface Installed {
  readonly name: string
  readonly start: (() => Promise<Engine>) | null
}

/** Whether what is to be pressed is seen and stays where it is: a sheet is placed after it opens. Sent as text. */
export async function standsStill(element: Element): Promise<boolean> {
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' })
  const place = () => JSON.stringify(element.getBoundingClientRect())
  const [seen, before] = [element.checkVisibility({ visibilityProperty: true }), place()]
  for (let frames = 0; frames < 2; frames += 1) {
    await new Promise(requestAnimationFrame)
  }
  return seen && place() === before
}
