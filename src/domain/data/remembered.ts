/**
 * A function that works out the same thing once, for as long as what it is asked about is there; with
 * `keyOf`, once for each key of what else it is given.
 */
export function remembered<Thing extends object, Rest extends readonly unknown[], Made>(
  make: (thing: Thing, ...rest: Rest) => Made,
  keyOf: (...rest: Rest) => string = () => '',
): (thing: Thing, ...rest: Rest) => Made {
  const memory = new WeakMap<Thing, Map<string, { readonly made: Made }>>()
  return (thing, ...rest) => {
    const known = memory.get(thing) ?? new Map<string, { readonly made: Made }>()
    const key = keyOf(...rest)
    const one = known.get(key) ?? { made: make(thing, ...rest) }
    memory.set(thing, known.set(key, one))
    return one.made
  }
}
