import type { Plugin } from 'vite'

/** What packs and unpacks workbooks, and how each does so without a worker. */
const MADE_HERE = [
  {
    file: 'write-excel-file/modules/zip/zipToArrayBuffer.js',
    asked: "import { zip } from 'fflate';",
    given:
      "import { zipSync } from 'fflate'; const zip = (files, done) => done(null, zipSync(files));",
  },
  {
    file: 'read-excel-file/modules/zip/unzipFromArrayBuffer.js',
    asked: "import { unzip } from 'fflate';",
    given:
      "import { unzipSync } from 'fflate'; const unzip = (archive, done) => done(null, unzipSync(archive));",
  },
]

/**
 * Lets workbooks be packed and unpacked where this is asked for. For a part of more than 160 kB, or
 * of more than 512 kB unpacked, a worker made of a blob would be started, which the content policy
 * refuses, and waited for for ever.
 */
export function zipHere(): Plugin {
  return {
    name: 'tawthiq:zip-here',
    transform: {
      filter: { id: MADE_HERE.map(({ file }) => new RegExp(`${file}$`)) },
      handler(code, id) {
        const { file, asked, given } = MADE_HERE.find((one) => id.endsWith(one.file))!
        if (!code.includes(asked)) throw new Error(`${file} packs in another way now`)
        return { code: code.replace(asked, given), map: null }
      },
    },
  }
}
