import 'i18next'

import type en from './messages/en.json'
import type own from './messages/ownFile.en.json'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation'
    // What is said of a reader's own file comes with it: see `learnOwnFile`.
    resources: { translation: typeof en & Pick<typeof own, 'ownFile'> }
    returnNull: false
  }
}
