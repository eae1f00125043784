/** Hands a file to the reader's browser, to be kept under a name. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // Some browsers read the file only after the press.
  setTimeout(() => {
    URL.revokeObjectURL(address)
  }, 60_000)
}
