/** Brings a check on screen and moves the focus to it. */
export function reveal(id: string): void {
  const check = id === '' ? null : document.getElementById(id)
  check?.scrollIntoView()
  check?.focus({ preventScroll: true })
}
