import { use } from 'react'

import type { Answer } from '../domain/ask/answer'
import { doubtsOn } from '../domain/checks/checks'
import { doubtNote } from '../i18n/phrases/figure/figureNotes'
import type { FigureTable } from '../domain/data/table'
import { useWords } from '../i18n/useWords'
import { PageOnly } from '../ui/PageOnly'
import { ViewHrefContext } from '../ui/ViewHrefContext'
import styles from './Doubts.module.css'

interface DoubtsProps {
  readonly table: FigureTable
  readonly answers: readonly Answer[]
}

/** That figures which answers rest on do not add up, and the check that says so; else nothing. */
export function Doubts({ table, answers }: DoubtsProps) {
  const words = useWords()
  const { t } = words
  const hrefOfView = use(ViewHrefContext)
  const [check] = doubtsOn(table, answers)
  if (!check) return null
  return (
    <span className={styles.note}>
      {doubtNote(words, table, answers)}{' '}
      <PageOnly>
        <a href={`${hrefOfView('checks')}#${check.id}`}>{t('doubt.link')}</a>
      </PageOnly>
    </span>
  )
}
