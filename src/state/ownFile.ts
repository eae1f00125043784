import type { QueryClient } from '@tanstack/react-query'
import type { i18n as I18n } from 'i18next'
import type { ReactNode } from 'react'
import { createStore } from 'zustand/vanilla'

/** A file that the reader opened: it lives as long as the page, and is stored nowhere. */
interface OwnFile {
  /** Its figures and what is said of them, in the place of the published ones; null while these are shown. */
  readonly shown: {
    /** Tells one file from another that is opened after it. */
    readonly file: number
    readonly i18n: I18n
    readonly queryClient: QueryClient
  } | null
  /** What says so over the page. */
  readonly bar: ReactNode
}

/** What there is of a reader's own file; at first there is none. */
export const ownFileStore = createStore<OwnFile>(() => ({ shown: null, bar: null }))
