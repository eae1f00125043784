import type { ReactNode } from 'react'

import { type Answer, isKnown } from '../../../domain/ask/answer'
import { type ByYear, type YearRow, byYear, standsOut } from '../../../domain/panels/byYear'
import { interventionYear } from '../../../domain/data/period'
import { type Selection, toggled } from '../../../domain/ask/selection'
import type { FigureTable } from '../../../domain/data/table'
import { yearShares } from '../../../domain/panels/yearShares'
import { AnswerText } from '../../../i18n/AnswerText'
import { optionLabel } from '../../../i18n/phrases/optionLabel'
import { rich } from '../../../i18n/rich'
import { useWords } from '../../../i18n/useWords'
import type { Words } from '../../../i18n/Words'
import { Panel } from '../../../ui/Panel'
import { describeYears } from '../parts/descriptions'
import { FootLine } from '../parts/FootLine'
import { KindsLegend } from '../parts/KindsLegend'
import type { PanelProps } from '../PanelProps'
import { reportsPanel } from '../parts/multiplesPanel'
import { sharesOfYears } from './sharesOfYears'
import type { SmallList } from '../parts/SmallLists'
import { useModes } from '../parts/useModes'
import { YearBars } from './YearBars'
import { YearColumns } from './YearColumns'
import { YearTable } from './YearTable'
import { useTelling } from '../parts/useTelling'

/** Killed by intervention year, children, women and men stacked where all three are known. */
export function ByYearPanel(props: PanelProps) {
  const { table, selection, choose } = props
  const words = useWords()
  const { t } = words
  const tell = useTelling(table, selection)
  const { vocabulary } = table
  const years = byYear(table, selection)
  const { rows, stack, total } = years
  const shares = yearShares(table, selection, years)
  const { mode, tools } = useModes({ percent: shares !== null, initial: props.initial })
  const wholes = rows.map(({ whole }) => whole)
  const answers = [...wholes, ...rows.flatMap(({ parts }) => parts.map(({ answer }) => answer))]
  const drawn = wholes.every(isKnown) && stack.length > 0 ? answers : wholes
  const foot = (
    <FootLine
      table={table}
      selection={selection}
      answers={rows.length > 0 ? [...drawn, ...(total ? [total] : [])] : []}
      basis={rows.length > 0 ? t('period.noRunning') : ''}
    />
  )
  const press = (year: number) => () => {
    choose(toggled(selection, 'years', String(year)))
  }
  // Columns stand side by side as one count does; numbers of several reports stand in rows.
  const chart =
    total && wholes.every(isKnown) ? (
      <YearColumns
        rows={rows}
        stack={stack}
        chosen={selection.years}
        press={press}
        vocabulary={vocabulary}
        tell={tell}
      />
    ) : (
      <YearBars
        rows={rows}
        chosen={selection.years}
        press={press}
        vocabulary={vocabulary}
        tell={tell}
      />
    )
  return (
    <Panel
      id="killed-by-year"
      mode={mode}
      heading={t('byYear.heading')}
      reading={
        total
          ? readingOf(words, years, total)
          : t(wholes.some(isKnown) ? 'byYear.latest' : 'latest.none')
      }
      tableLabel={t('panel.table')}
      chart={rows.length > 0 && chart}
      description={describeYears({ words, table, selection }, years)}
      legend={<KindsLegend answers={drawn} />}
      table={
        <YearTable
          years={years}
          vocabulary={vocabulary}
          name={(code) => optionLabel(words, vocabulary, 'victims', code)}
        />
      }
      foot={foot}
      tools={tools}
      {...(mode === 'reports' &&
        reportsPanel(words, props, (own) => [yearList(words, table, own)], {
          heading: t('byYear.heading'),
          measure: 'killed',
          basis: t('period.noRunning'),
        }))}
      {...(mode === 'percent' &&
        shares &&
        sharesOfYears(words, props, { years, shares, press, tell }))}
    />
  )
}

/** The years as a report counts them, for a small chart. */
function yearList({ t }: Words, table: FigureTable, selection: Selection): SmallList {
  return {
    id: 'years',
    heading: t('byYear.heading'),
    rows: byYear(table, selection).rows.map(({ year, whole, share }) => ({
      id: String(year),
      name: t('period.year', { n: year }),
      answer: whole,
      share,
      tone: 'all',
      years: [year],
    })),
  }
}

function readingOf(words: Words, { rows }: ByYear, total: Answer): ReactNode {
  const { t } = words
  if (rows.length === 0) return t('byYear.short')
  const known = rows.filter(({ whole }) => isKnown(whole))
  if (known.length === 0) {
    return t('byYear.none')
  }
  const named = (some: readonly number[]) =>
    words.list(some.map((year) => t('period.yearIn', { n: year })))
  if (known.length < rows.length) return t('byYear.some', { list: named(known.map(yearOf)) })
  const [only, ...more] = rows.map(yearOf)
  if (only !== undefined && more.length === 0) {
    return t('period.yearFull', { n: only, range: words.period(interventionYear(only)) })
  }
  const found = standsOut({ rows, total })
  if (!found) return null
  const part = <AnswerText answer={found.part} />
  switch (found.kind) {
    case 'half': {
      const whole = <AnswerText answer={found.whole} />
      return rich((names) => t('byYear.half', { ...names, n: found.year }), { part, whole })
    }
    case 'most':
      return rich((names) => t('byYear.most', { ...names, list: named(found.years) }), { part })
    case 'same':
      return rich((names) => t('byYear.same', names), { part })
  }
}

function yearOf({ year }: YearRow): number {
  return year
}
