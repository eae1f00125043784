/**
 * Puts a picture on the clipboard. Begins at once, for some browsers allow it only while the press
 * lasts. Rejects where the picture could not be made.
 */
export async function copyPicture(
  make: () => Promise<Blob>,
): Promise<'copied' | 'notCopied' | 'cannotCopy'> {
  const { clipboard } = navigator as Partial<Navigator>
  if (!clipboard || !('write' in clipboard) || !('ClipboardItem' in globalThis)) return 'cannotCopy'
  const picture = make()
  try {
    await clipboard.write([new ClipboardItem({ 'image/png': picture })])
    return 'copied'
  } catch {
    await picture
    return 'notCopied'
  }
}
