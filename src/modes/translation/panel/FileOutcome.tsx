import type { ReactNode } from 'react'

import { directionOf } from '../../../i18n/language'
import { useWords } from '../../../i18n/useWords'
import type { Words } from '../../../i18n/Words'
import { ToolButton } from '../../../ui/controls/ToolButton'
import { type DeskChange, type DeskWork, type Edit, editOf } from '../../../wording/edits'
import type { Unreadable } from '../../../wording/readWordingFile'
import type { LeftOut } from '../../../wording/refusals'
import { withReplaced } from '../../../wording/takeInto'
import type { Taken } from '../../../wording/takeRows'
import { baseOf, type Texts } from '../../../wording/texts'
import { type PickText, reasonWords } from './deskWords'
import styles from './FileOutcome.module.css'
import { TextName } from './TextName'

/** What came of the last file, made or taken in. */
export type Outcome =
  | { readonly kind: 'saved'; readonly leftOut: readonly LeftOut[] }
  | {
      readonly kind: 'taken'
      readonly taken: Taken
      /** The wordings among them for texts that had another one here. */
      readonly contested: readonly Edit[]
    }
  | { readonly kind: 'unreadable'; readonly why: Unreadable }
  | { readonly kind: 'failed'; readonly why: 'failed' | 'unread' }

interface FileOutcomeProps {
  readonly outcome: Outcome | null
  readonly published: Texts
  readonly work: DeskWork
  readonly change: (next: DeskChange) => void
  readonly pick: PickText
  readonly putAway: () => void
}

/** What came of the last file, until it is put away: what was refused is mended text by text. */
export function FileOutcome(props: FileOutcomeProps) {
  const { outcome, putAway } = props
  const { t } = useWords()
  return (
    <div className={styles.outcome}>
      <p role="status">{outcome && summaryOf(t, outcome)}</p>
      {outcome && <Lists {...props} outcome={outcome} />}
      {outcome && <ToolButton onPress={putAway}>{t('desk.files.putAway')}</ToolButton>}
    </div>
  )
}

function summaryOf(t: Words['t'], outcome: Outcome): string | null {
  switch (outcome.kind) {
    case 'failed':
      return t(`desk.files.${outcome.why}`)
    case 'unreadable':
      return t(`desk.files.unreadable.${outcome.why}`)
    case 'saved':
      return outcome.leftOut.length > 0 ? t('desk.files.leftOut') : null
    case 'taken':
      return t('desk.files.taken', {
        count: outcome.taken.edits.length - outcome.contested.length,
      })
  }
}

type ListsProps = Omit<FileOutcomeProps, 'outcome' | 'putAway'> & { readonly outcome: Outcome }

function Lists({ outcome, published, work, change, pick }: ListsProps) {
  const words = useWords()
  const { t } = words
  const known = (key: string) => (isKnown(published, key) ? pick : undefined)
  switch (outcome.kind) {
    case 'failed':
    case 'unreadable':
      return null
    case 'saved':
      return (
        <Some of={outcome.leftOut}>
          {({ edit: { key, language }, reasons }) => (
            <>
              <TextName name={key} language={language} pick={known(key)} />
              <span>{reasons.map((reason) => reasonWords(words, reason)).join(' ')}</span>
            </>
          )}
        </Some>
      )
    case 'taken': {
      const { refused, outdated } = outcome.taken
      return (
        <>
          <Contested {...{ outcome, published, work, change, pick }} />
          <Some of={refused} name={t('desk.files.refused')}>
            {({ line, key, language, reason }) => (
              <>
                <span>{t('desk.files.line', { line: words.count(line) })}</span>
                <TextName name={key} language={language} pick={known(key)} />
                <span>{reasonWords(words, reason)}</span>
              </>
            )}
          </Some>
          <Some of={outdated} name={t('desk.files.outdated')}>
            {(key) => <TextName name={key} language={null} pick={known(key)} />}
          </Some>
        </>
      )
    }
  }
}

type ContestedProps = Omit<ListsProps, 'outcome'> & {
  readonly outcome: Extract<Outcome, { readonly kind: 'taken' }>
}

/** Texts that are worded otherwise here: each stays, or takes the wording of the file. */
function Contested({ outcome, published, work, change, pick }: ContestedProps) {
  const { t } = useWords()
  const { taken, contested } = outcome
  const hereOf = (edit: Edit) =>
    editOf(work, edit)?.text ?? published[edit.language].get(edit.key) ?? ''
  const open = contested.filter((edit) => hereOf(edit) !== edit.text)
  const replace = (edits: readonly Edit[]) =>
    change((now) => withReplaced(now, published, { ...taken, edits }))
  return (
    <>
      <Some of={open} name={t('desk.files.contested')}>
        {(edit) => {
          const { language, key, text } = edit
          const dir = directionOf(language)
          return (
            <>
              <TextName name={key} {...{ language, pick }} />
              <ToolButton
                label={t('desk.files.replaceOf', { key })}
                onPress={() => replace([edit])}
              >
                {t('desk.files.replace')}
              </ToolButton>
              <span className={styles.wording}>
                {t('desk.files.here')}{' '}
                <bdi lang={language} dir={dir}>
                  {hereOf(edit)}
                </bdi>
              </span>
              <span className={styles.wording}>
                {t('desk.files.inFile')}{' '}
                <bdi lang={language} dir={dir}>
                  {text}
                </bdi>
              </span>
            </>
          )
        }}
      </Some>
      {open.length > 1 && (
        <ToolButton onPress={() => replace(open)}>{t('desk.files.replaceAll')}</ToolButton>
      )}
    </>
  )
}

interface SomeProps<T> {
  readonly of: readonly T[]
  readonly name?: string
  readonly children: (one: T) => ReactNode
}

/** The first of a list, and how many more there are: a file may be of anything, and of any length. */
function Some<T>({ of, name, children }: SomeProps<T>) {
  const { t } = useWords()
  if (of.length === 0) return null
  return (
    <>
      {name !== undefined && <p>{name}</p>}
      <ul>
        {of.slice(0, MOST).map((one, i) => (
          <li key={i}>{children(one)}</li>
        ))}
      </ul>
      {of.length > MOST && <p>{t('desk.files.rest', { count: of.length - MOST })}</p>}
    </>
  )
}

const MOST = 50

function isKnown(published: Texts, key: string): boolean {
  const forms = [key, `${baseOf(key)}_other`, baseOf(key)]
  return forms.some((form) => published.en.has(form) || published.ar.has(form))
}
