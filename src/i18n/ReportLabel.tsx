import { createContext } from 'react'

/**
 * How a number wears the name of its report, where numbers of several reports stand side by side.
 * Null where one report is named for all of them.
 */
export const ReportLabel = createContext<((report: string) => string) | null>(null)
