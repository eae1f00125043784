declare module 'virtual:message-places' {
  /** The parts of the product that use a message, by key without its plural form. */
  export const places: Readonly<Record<string, readonly string[]>>
}
