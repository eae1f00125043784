import { useEffect, useState } from 'react'

import { checks, everyCheck, selfProving } from '../../domain/checks'
import type { FigureTable } from '../../domain/table'
import { useWords } from '../../i18n/useWords'
import { CheckTarget, useHash } from './CheckTarget'
import styles from './Checks.module.css'
import { Found } from './Found'
import { isShown, type Shown } from './isShown'
import { KindFilter } from './KindFilter'
import { reveal } from './reveal'
import { Sections } from './Sections'

interface ChecksProps {
  readonly table: FigureTable
}

/** What adds up and what does not, over all reports; every check can be linked to. */
export function Checks({ table }: ChecksProps) {
  const { t } = useWords()
  const hash = useHash()
  const [chosen, choose] = useState<Chosen>({ shown: 'all', hash })
  const target = everyCheck(table).find(({ id }) => id === hash)
  // A link to a check that the choice hides is stronger than the choice, if it came later.
  const hides = hash !== chosen.hash && target !== undefined && !isShown(target, chosen.shown)
  const shown = hides ? 'all' : chosen.shown
  useEffect(() => reveal(hash), [hash])

  const found = checks(table)
  return (
    <CheckTarget value={hash}>
      <div className={styles.head}>
        <h1>{t('checksView.heading')}</h1>
        <p>{t('checksView.intro')}</p>
        <Found found={found} />
      </div>
      <KindFilter
        shown={shown}
        show={(kind) => {
          choose({ shown: kind, hash })
        }}
      />
      <Sections table={table} found={found} lead={selfProving(found)} shown={shown} />
    </CheckTarget>
  )
}

interface Chosen {
  readonly shown: Shown
  /** The part of the address after `#` when the choice was made. */
  readonly hash: string
}
