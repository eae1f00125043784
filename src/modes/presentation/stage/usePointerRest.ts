import { useEffect, useState } from 'react'

/** Whether the pointer has not moved for a while, nor a key moved the focus: nothing but the slide is wanted. */
export function usePointerRest(): boolean {
  const [isAtRest, setAtRest] = useState(true)
  useEffect(() => {
    let rest: ReturnType<typeof setTimeout> | undefined
    const move = () => {
      setAtRest(false)
      clearTimeout(rest)
      rest = setTimeout(() => {
        setAtRest(true)
      }, WHILE)
    }
    const tab = ({ key }: KeyboardEvent) => {
      if (key === 'Tab') move()
    }
    addEventListener('pointermove', move)
    addEventListener('keydown', tab)
    return () => {
      clearTimeout(rest)
      removeEventListener('pointermove', move)
      removeEventListener('keydown', tab)
    }
  }, [])
  return isAtRest
}

const WHILE = 3000
