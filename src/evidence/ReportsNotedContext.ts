import { createContext } from 'react'

/** The reports of which a page, or a slide, has said already what belongs to every number of theirs. */
export const ReportsNotedContext = createContext<ReadonlySet<string>>(new Set())
