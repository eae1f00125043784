/** Lets the page do what waits: draw what was said so far, and take what its reader presses. */
export async function aMoment(): Promise<void> {
  const { port1, port2 } = new MessageChannel()
  await new Promise((resolve) => {
    port1.onmessage = resolve
    // A timer would wait for longer each time.
    port2.postMessage(null)
  })
  port1.close()
}

/** A long list some at a time, few enough for a slow phone to take in at once. */
export function slicesOf<T>(list: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(list.length / SOME) }, (_, i) =>
    list.slice(i * SOME, (i + 1) * SOME),
  )
}

const SOME = 2000
