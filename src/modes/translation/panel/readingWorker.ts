// Reads a file of texts where nobody waits for it. See `readApart`.
import { readWordingFile } from '../../../wording/readWordingFile'

addEventListener('message', ({ data }: MessageEvent<File>) => {
  void readWordingFile(data.name, data).then(
    (read) => {
      postMessage(read)
    },
    () => {
      postMessage(null)
    },
  )
})
