import { createContext } from 'react'

import type { Bilingual } from '../domain/data/vocabulary'
import type { Language } from './language'

/** The text of a data label in a language, where it is not the one that the data holds. */
export type LabelText = (label: Bilingual, language: Language) => string

/** Given where labels are looked at or changed by a translator; null where they are as published. */
export const LabelsContext = createContext<LabelText | null>(null)
