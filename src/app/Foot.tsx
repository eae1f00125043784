import { useState } from 'react'

import type { Dataset } from '../dataset/Dataset'
import { useWords } from '../i18n/useWords'
import { DeskLinks } from '../modes/translation/DeskLinks'
import { queryInView } from '../state/address'
import { pathTo, type Place } from '../state/location'
import { isOneFile } from '../platform/embeddedFiles'
import { lazyPart } from '../platform/lazyPart'
import { Part } from '../ui/Part'
import styles from './Shell.module.css'

interface FootProps {
  /** Left out while there are no figures. */
  readonly dataset: Dataset | undefined
  readonly place: Place
  readonly isPresenting: boolean
}

/** The end of the page: where else one may go, a file of one's own, and of when the data is. */
export function Foot({ dataset, place, isPresenting }: FootProps) {
  const { t, date } = useWords()
  const [isOpening, setIsOpening] = useState(false)
  return (
    <>
      <footer className={styles.end} hidden={isPresenting}>
        <div className={styles.wrap}>
          <p>{t('page.end')}</p>
          {isOneFile() && <p>{t('single.copy')}</p>}
          {!dataset?.isOwn && <DeskLinks place={place} />}
          <p className={styles.links}>
            {(['privacy', 'accessibility'] as const).map((part) => (
              <a
                key={part}
                href={`${pathTo(place.language, queryInView(place.query, 'method'))}#${part}`}
              >
                {t(`end.${part}`)}
              </a>
            ))}
            {dataset && (
              <button type="button" aria-haspopup="dialog" onClick={() => setIsOpening(true)}>
                {t('end.ownFile')}
              </button>
            )}
          </p>
          {dataset && (
            <p>{t('page.data', { version: dataset.version, date: date(dataset.gathered) })}</p>
          )}
        </div>
      </footer>
      {isOpening && dataset && (
        <Part waiting={null}>
          <OwnFile vocabulary={dataset.table.vocabulary} onClose={() => setIsOpening(false)} />
        </Part>
      )}
    </>
  )
}

const OwnFile = lazyPart(async () => (await import('./OwnFile')).OwnFile)
