import { useEffect, useState } from 'react'

import { type Check, checks, everyCheck, figuresIn, selfProving } from '../../domain/checks/checks'
import { observationsOfFigures } from '../../domain/checks/readings'
import type { FigureTable } from '../../domain/data/table'
import { PaperSources } from '../../evidence/PaperSources'
import { useWords } from '../../i18n/useWords'
import { CheckTargetContext, useHash } from './CheckTargetContext'
import styles from './Checks.module.css'
import { ChecksSummary } from './ChecksSummary'
import { matchesFilter, type CheckFilter } from './checkFilter'
import { KindFilter } from './KindFilter'
import { reveal } from './reveal'
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
      <KindFilter
        shown={shown}
        show={(kind) => {
          choose({ shown: kind, at: hash })
        }}
      />
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
