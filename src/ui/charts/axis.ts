/** Round numbers from 0 to `max`, three to five steps of them up to the highest number drawn. */
export function roundTicks(highest: number, max: number): readonly number[] {
  const step = Math.max(stepFor(highest), 1)
  return Array.from({ length: Math.floor(max / step) + 1 }, (_, i) => i * step)
}

/** The years that begin between two ISO dates. */
export function yearsBetween(from: string, to: string): readonly string[] {
  const first = Number(from.slice(0, 4)) + 1
  return Array.from({ length: Number(to.slice(0, 4)) - first + 1 }, (_, i) => String(first + i))
}

function stepFor(highest: number): number {
  const power = 10 ** Math.floor(Math.log10(highest / 3))
  return [1, 2, 5, 10].map((n) => n * power).find((step) => highest / step <= 5) ?? power
}
