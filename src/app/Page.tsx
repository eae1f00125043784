import { useCallback, useEffect, useMemo } from 'react'

import type { Dataset } from '../dataset/Dataset'
import { countInReport } from '../domain/facets'
import type { Selection } from '../domain/selection'
import { Filters } from '../features/filters/Filters'
import { IgnoredNotice } from '../features/notices/IgnoredNotice'
import { Overview } from '../features/overview/Overview'
import { optionLabel } from '../i18n/describe'
import { useWords } from '../i18n/useWords'
import { optionsOf } from '../state/address'
import type { Place } from '../state/location'
import { useAddress } from '../state/useAddress'
import styles from './Shell.module.css'

interface PageProps {
  readonly dataset: Dataset
  readonly place: Place
  /** Says a text to assistive technology, politely. */
  readonly announce: (text: string) => void
}

/** The filters and the view, once the figures are there. */
export function Page({ dataset: { table }, place, announce }: PageProps) {
  const words = useWords()
  const { t } = words
  const { selection, ignored, choose: write, hrefOf, dismiss } = useAddress(table, place)
  const { report } = selection

  const choose = useCallback(
    (next: Selection) => {
      write(next)
      announce(t('filter.changed', { count: countInReport(table, next, next.report) }))
    },
    [write, announce, t, table],
  )
  const options = useMemo(
    () => ({
      years: optionsOf(table, report, 'years'),
      governorates: optionsOf(table, report, 'governorates'),
      victims: optionsOf(table, report, 'victims'),
      attacks: optionsOf(table, report, 'attacks'),
    }),
    [table, report],
  )

  // What a link names after `#` is there only now that the figures are.
  useEffect(() => {
    if (location.hash !== '') document.getElementById(location.hash.slice(1))?.scrollIntoView()
  }, [])

  return (
    <>
      <Filters table={table} selection={selection} choose={choose} options={options} />
      <main id="main" tabIndex={-1} className={styles.wrap}>
        <IgnoredNotice
          dropped={ignored}
          nameOf={({ name, value }) =>
            optionLabel(words, table.vocabulary, name === 'year' ? 'years' : 'governorates', value)
          }
          dismiss={dismiss}
        />
        <Overview table={table} selection={selection} choose={choose} hrefOf={hrefOf} />
      </main>
    </>
  )
}
