import { ANSWER } from '../../platform/copyText'
import { inTime } from '../../platform/inTime'

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
  const writing = clipboard.write([new ClipboardItem({ 'image/png': picture })])
  try {
    // A picture takes its time; the clipboard alone is not waited for for ever.
    await Promise.race([writing, picture])
    await inTime(writing, ANSWER, () => new Error())
    return 'copied'
  } catch {
    await picture
    return 'notCopied'
  }
}
