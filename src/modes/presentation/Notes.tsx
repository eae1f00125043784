import { useEffect, useEffectEvent } from 'react'
import { createPortal } from 'react-dom'

import type { FigureTable } from '../../domain/data/table'
import { useWords } from '../../i18n/useWords'
import { areCharacterKeysOn } from '../../state/settings'
import { useLanguageKey } from '../../platform/useLanguageKey'
import { Clock } from './Clock'
import styles from './Notes.module.css'
import { stepAfter, stageKey } from './stage/stageKey'
import type { View } from './View'
import { viewName } from './viewWords'

interface NotesProps {
  /** The body of the second window. */
  readonly body: HTMLElement
  readonly table: FigureTable
  readonly views: readonly View[]
  /** From 1. */
  readonly step: number
  readonly go: (step: number) => void
  readonly since: number
  readonly switchLanguage: () => void
  /** Writes notes to the step that is shown; left out where it is not the presenter's own. */
  readonly annotate: ((notes: string) => void) | undefined
}

/** For the presenter alone: this step and its notes, the next one, and the time. */
export function Notes(props: NotesProps) {
  const { body, table, views, step, go, since, switchLanguage, annotate } = props
  const words = useWords()
  const { t, direction } = words
  const view = views[step - 1]
  const said = view?.step.notes ?? ''
  const following = views[step]
  const press = useEffectEvent((event: KeyboardEvent) => {
    const target = event.target as Element | null
    if (target?.closest('textarea')) return
    const pressable = target?.closest('button') !== null
    const action = stageKey(event, direction, pressable, areCharacterKeysOn())
    if (action === 'language') switchLanguage()
    const to = action === null ? step : stepAfter(action, step, views.length)
    if (to === step) return
    event.preventDefault()
    go(to)
  })
  useLanguageKey(switchLanguage, body)
  useEffect(() => {
    const { ownerDocument } = body
    ownerDocument.addEventListener('keydown', press)
    return () => {
      ownerDocument.removeEventListener('keydown', press)
    }
  }, [body])
  return createPortal(
    <main className={styles.notes}>
      <p className={styles.head}>
        <span>{t('present.position', { n: step, total: views.length })}</span>
        <Clock since={since} />
      </p>
      <h1>{view && viewName(words, table, view)}</h1>
      {annotate ? (
        <textarea
          className={styles.text}
          aria-label={t('present.notes.label')}
          placeholder={t('present.notes.label')}
          dir="auto"
          rows={6}
          value={said}
          onChange={({ currentTarget }) => {
            annotate(currentTarget.value)
          }}
        />
      ) : (
        <p className={styles.text} dir="auto">
          {said === '' ? t('present.notes.none') : said}
        </p>
      )}
      <h2>{t('present.notes.next')}</h2>
      <p>{following ? viewName(words, table, following) : t('present.notes.last')}</p>
      <p className={styles.tools}>
        <button
          type="button"
          aria-disabled={step === 1}
          onClick={() => {
            if (step > 1) go(step - 1)
          }}
        >
          {t('present.previous')}
        </button>
        <button
          type="button"
          aria-disabled={!following}
          onClick={() => {
            if (following) go(step + 1)
          }}
        >
          {t('present.next')}
        </button>
      </p>
    </main>,
    body,
  )
}
