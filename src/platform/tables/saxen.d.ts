declare module 'saxen' {
  /** What of it is used here; it brings no types of its own. */
  export class Parser {
    on(event: 'error', listener: (error: Error) => void): void
    on(
      event: 'openTag',
      listener: (name: string, attributes: () => Readonly<Record<string, string>>) => void,
    ): void
    on(event: 'closeTag', listener: (name: string) => void): void
    on(event: 'text', listener: (text: string, decode: (text: string) => string) => void): void
    parse(xml: string): void
  }
}
