import { FILTERS, type Selection } from '../domain/ask/selection'
import type { FigureTable } from '../domain/data/table'
import { everythingIn } from '../i18n/phrases/question/everythingIn'
import { optionLabel } from '../i18n/phrases/question/optionLabel'
import { reportChosen } from '../i18n/phrases/report/reportOption'
import { otherLanguage } from '../i18n/language'
import { useWords } from '../i18n/useWords'
import type { Words } from '../i18n/Words'
import type { View } from '../state/addressState'
import { usePrinting } from '../platform/usePrinting'
import styles from './Print.module.css'

interface PrintHeadProps {
  readonly table: FigureTable
  readonly selection: Selection
  readonly view: View
}

/** The head of a printed page, on paper alone: what this is, and what was chosen, in words. */
export function PrintHead({ table, selection, view }: PrintHeadProps) {
  const printing = usePrinting()
  const words = useWords()
  const { t } = words
  if (!printing) return null
  return (
    <div className={styles.head} data-paper>
      <p className={styles.title}>
        <b>{t('brand.name')}</b>{' '}
        <span lang={otherLanguage(words.language)}>{t('brand.otherScript')}</span>{' '}
        <span className={styles.view}>{t(`view.${view}`)}</span>
      </p>
      <p>{t('page.title')}</p>
      <dl>
        {chosenIn(words, table, selection, view).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

type Named = readonly [name: string, value: string]

/** What each filter is set to, in full; that all is shown where nothing narrows it. */
function chosenIn(
  words: Words,
  table: FigureTable,
  selection: Selection,
  view: View,
): readonly Named[] {
  const { t } = words
  const report = [t('filter.report'), reportIn(words, table, selection, view)] as const
  switch (view) {
    case 'overview':
    case 'figures':
    case 'reports':
      return [
        report,
        ...FILTERS.map((filter): Named => {
          const codes = selection[filter].map(String)
          return [
            t(`filter.${filter}`),
            codes.length > 0
              ? words.list(codes.map((code) => optionLabel(words, table.vocabulary, filter, code)))
              : everythingIn(words, table, selection, filter),
          ]
        }),
      ]
    case 'checks':
    case 'method':
      return [report]
  }
}

/** Figures, checks and method speak of all reports, whichever is read by. */
function reportIn(words: Words, table: FigureTable, selection: Selection, view: View): string {
  const { t } = words
  if (view === 'checks' || view === 'method') return t('print.allReports')
  const name = reportChosen(words, table, selection)
  return view === 'figures' ? t('print.otherReports', { report: name }) : name
}
