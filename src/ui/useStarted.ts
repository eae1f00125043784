import { type Dispatch, type SetStateAction, useState } from 'react'

/** A state that begins anew where what it is to begin with changes, as after Back. */
export function useStarted<T>(start: T): [T, Dispatch<SetStateAction<T>>] {
  const [begun, setBegun] = useState(start)
  const [value, setValue] = useState(start)
  if (begun === start) return [value, setValue]
  setBegun(start)
  setValue(start)
  return [start, setValue]
}
