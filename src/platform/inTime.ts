/** The same work, but rejected with what `tooLate` makes where it is not done within so many milliseconds. */
export async function inTime<T>(work: Promise<T>, limit: number, tooLate: () => Error): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(tooLate())
    }, limit)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

/** For how long a file may send nothing before it is given up, in milliseconds. */
export const PATIENCE = 30_000
