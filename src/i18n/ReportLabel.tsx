import { createContext } from 'react'

/**
 * The name of its report that stands with a number, where numbers of several reports stand side by
 * side. Null where one report is named for all of them.
 */
export const ReportLabel = createContext<((report: string) => string) | null>(null)
