import { useEffect, useId, useState } from 'react'

import {
  type Check,
  checks,
  everyCheck,
  figuresIn,
  selfProving,
  type Checks as Found,
} from '../../domain/checks/checks'
import { observationsOfFigures } from '../../domain/checks/readings'
import type { FigureTable } from '../../domain/data/table'
import { PaperSources } from '../../evidence/PaperSources'
import { useWords } from '../../i18n/useWords'
import { CheckTargetContext, useHash } from './CheckTargetContext'
import styles from './Checks.module.css'
import { CHECK_FILTERS, type CheckFilter, matchesFilter } from './kinds'
import { Sections } from './Sections'

/** What adds up and what does not, over all reports; every check can be linked to. */
export function Checks({ table }: { readonly table: FigureTable }) {
  const { t } = useWords()
  const hash = useHash()
  const [{ shown, at }, choose] = useState<Choice>({ shown: 'all', at: hash })
  if (at !== hash) {
    // A link to a check that the choice hides undoes the choice.
    const target = everyCheck(table).find(({ id }) => id === hash)
    const hides = target !== undefined && !matchesFilter(target, shown)
    choose({ shown: hides ? 'all' : shown, at: hash })
  }
  useEffect(() => reveal(hash), [hash])

  const found = checks(table)
  return (
    <CheckTargetContext value={hash}>
      <div className={styles.head}>
        <h1>{t('checksView.heading')}</h1>
        <p>{t('checksView.intro')}</p>
        <ChecksSummary found={found} />
      </div>
      <KindFilter shown={shown} show={(kind) => choose({ shown: kind, at: hash })} />
      <Sections table={table} found={found} lead={selfProving(found)} shown={shown} />
      <PaperSources
        observations={() =>
          everyCheck(table)
            .filter((check) => matchesFilter(check, shown))
            .flatMap(observationsIn)
        }
        vocabulary={table.vocabulary}
      />
    </CheckTargetContext>
  )
}

interface Choice {
  readonly shown: CheckFilter
  /** What stood after `#` in the address then. */
  readonly at: string
}

/** What was read for a check: its figures, and where sources disagree what each of them prints. */
function observationsIn(check: Check) {
  return [
    ...observationsOfFigures(figuresIn(check)),
    ...('observations' in check ? check.observations : []),
  ]
}

/** How many checks there are of each kind, in one line. */
function ChecksSummary({ found }: { readonly found: Found }) {
  const { t, list } = useWords()
  const { sums, contradictions, disagreements, shares, later } = found
  const holding = sums.filter(({ holds }) => holds).length
  const items = [
    t('checksView.holding', { count: holding }),
    t('checksView.failing', { count: sums.length - holding }),
    t('checksView.contradicting', { count: contradictions.length }),
    t('checksView.differing', { count: later.filter((check) => !check.holds).length }),
    t('checksView.misreading', {
      count: disagreements.filter(({ kind }) => kind === 'misread').length,
    }),
    t('checksView.sharing', { count: shares.length }),
  ]
  return <p>{t('checksView.found', { list: list(items) })}</p>
}

interface KindFilterProps {
  readonly shown: CheckFilter
  readonly show: (shown: CheckFilter) => void
}

function KindFilter({ shown, show }: KindFilterProps) {
  const { t } = useWords()
  const name = useId()
  return (
    <fieldset className={styles.filter}>
      <legend>{t('checksView.show.group')}</legend>
      {CHECK_FILTERS.map((kind) => (
        <label key={kind}>
          <input type="radio" name={name} checked={kind === shown} onChange={() => show(kind)} />
          {t(`checksView.show.${kind}`)}
        </label>
      ))}
    </fieldset>
  )
}

/** Brings a check on screen and moves the focus to it. */
function reveal(id: string): void {
  const check = id === '' ? null : document.getElementById(id)
  check?.scrollIntoView()
  check?.focus({ preventScroll: true })
}
