import type { ReactNode } from 'react'

import { type Version, versionsOfYear } from '../../../domain/reports/reported'
import type { FigureTable } from '../../../domain/data/table'
import { FigureText } from '../../../i18n/AnswerText'
import { theReport } from '../../../i18n/phrases/report/theReport'
import { rich } from '../../../i18n/rich'
import { useWords } from '../../../i18n/useWords'

/** Reports print other numbers for the same year: the difference of two dots counts nothing. */
export function RevisionNote({ table }: { readonly table: FigureTable }) {
  const words = useWords()
  const versions = versionsOfYear(table, 1)
  if (versions.length < 2) return null
  const names = versions.map((_, i) => `v${String(i)}`)
  const nodes: Record<string, ReactNode> = Object.fromEntries(
    versions.map((version, i) => [`v${String(i)}`, <VersionText key={i} version={version} />]),
  )
  return rich(
    (marks) =>
      words.t('overTime.note', { versions: words.list(names.map((name) => marks[name] ?? '')) }),
    nodes,
  )
}

function VersionText({ version }: { readonly version: Version }) {
  const words = useWords()
  const reports = words.list(version.reports.map((report) => theReport(words, report)))
  return rich((names) => words.t('overTime.version', { ...names, reports }), {
    value: <FigureText figure={version.figure} />,
  })
}
