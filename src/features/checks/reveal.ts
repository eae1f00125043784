/** Opens what a check is folded into, brings it on screen and moves the focus to it. */
export function reveal(id: string): void {
  const check = id === '' ? null : document.getElementById(id)
  if (!check) return
  for (
    let fold = check.closest('details');
    fold;
    fold = fold.parentElement?.closest('details') ?? null
  ) {
    fold.open = true
  }
  check.scrollIntoView()
  check.focus({ preventScroll: true })
}
