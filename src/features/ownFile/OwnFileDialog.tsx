import { useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'

import {
  type Answers,
  INCIDENT_COLUMNS,
  type Outcome,
  type Remark,
  type Taken,
} from '../../dataset/ownFile/Outcome'
import type { OwnFileReader } from '../../dataset/ownFile/ownFileReader'
import { MOST_INCIDENT_BYTES } from '../../dataset/ownFile/readIncidents'
import { MOST_BYTES } from '../../dataset/ownFile/readSheets'
import { STAGES } from '../../dataset/ownFile/readOwnFile'
import { MOST_OF_REPORT, MOST_ROWS } from '../../dataset/ownFile/takeRows'
import type { Vocabulary } from '../../domain/data/vocabulary'
import { bothWords } from '../../i18n/bothWords'
import { type Language, LANGUAGES } from '../../i18n/language'
import { useWords } from '../../i18n/useWords'
import type { Words } from '../../i18n/Words'
import { saveFile } from '../../platform/saveFile'
import { Dialog } from '../../ui/controls/Dialog'
import { DialogForm } from '../../ui/controls/DialogForm'
import { FaultList } from './FaultList'
import styles from './OwnFile.module.css'
import { Questions } from './Questions'
import { templateOf } from './template'

interface OwnFileDialogProps {
  /** Null until all that could be needed has come. */
  readonly reader: OwnFileReader | null
  readonly vocabulary: Vocabulary
  /** Shows what was taken, if it is still wanted once all of it is worked out. */
  readonly take: (taken: Taken, name: string, isWanted: () => boolean) => void
  readonly onClose: () => void
}

type State =
  | { readonly step: 'ready' | 'cancelled' }
  | { readonly step: 'reading'; readonly file: File; readonly stage: number }
  | {
      readonly step: 'read'
      readonly file: File
      readonly outcome: Outcome
      /** What was answered to what was asked before. */
      readonly answers: Answers
    }

/** What becomes of a reader's own file, how it must look, and where to choose it. */
export function OwnFileDialog({ reader, vocabulary, take, onClose }: OwnFileDialogProps) {
  const words = useWords()
  const { t } = words
  const [state, setState] = useState<State>({ step: 'ready' })
  // The number of the file that is wanted: none is once it was given up, for another too.
  const wanted = useRef(0)
  const giveUp = () => {
    wanted.current += 1
    reader?.cancel()
  }
  const show = (taken: Taken, file: File) => {
    const own = wanted.current
    setState({ step: 'reading', file, stage: STAGES })
    take(taken, file.name, () => own === wanted.current)
  }
  const choose = async (file: File, answers: Answers = {}) => {
    if (!reader) return
    wanted.current += 1
    setState({ step: 'reading', file, stage: 0 })
    const outcome = await reader.read({ file, vocabulary, answers }, (stage) => {
      setState({ step: 'reading', file, stage })
    })
    // Given up: another was chosen, or none.
    if (outcome === null) return
    if (outcome.kind === 'taken' && outcome.remarks.length === 0) show(outcome, file)
    else setState({ step: 'read', file, outcome, answers })
  }
  return (
    <Dialog
      heading={t('ownFile.heading')}
      closeLabel={t('takeaway.close')}
      onClose={() => {
        giveUp()
        onClose()
      }}
    >
      <DialogForm>
        <p>
          {t('ownFile.about')} {t('ownFile.then')}
        </p>
        {reader ? (
          <Chooser choose={(file) => void choose(file)} />
        ) : (
          <p role="status">{t('ownFile.waiting')}</p>
        )}
        <div role="status">
          {state.step === 'cancelled' && <p>{t('ownFile.cancelled')}</p>}
          {state.step === 'reading' && (
            <p className={styles.line}>
              <label>
                {t('ownFile.reading', { name: state.file.name })}{' '}
                <progress value={state.stage} max={STAGES} />
              </label>
              <button
                type="button"
                onClick={() => {
                  giveUp()
                  setState({ step: 'cancelled' })
                }}
              >
                {t('ownFile.cancel')}
              </button>
            </p>
          )}
        </div>
        {state.step === 'read' && (
          <Read
            {...state}
            {...{ vocabulary }}
            show={(taken) => {
              show(taken, state.file)
            }}
            answer={(answers) => {
              const all = { ...state.answers, ...answers }
              void choose(state.file, all)
            }}
          />
        )}
        <Templates vocabulary={vocabulary} />
      </DialogForm>
    </Dialog>
  )
}

/** A field for a file, which can be dropped on it too. */
function Chooser({ choose }: { readonly choose: (file: File) => void }) {
  const words = useWords()
  const { t } = words
  const id = useId()
  return (
    // Dropping is for the hand alone: the field does the same.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className={styles.chooser}
      onDragOver={(event) => {
        event.preventDefault()
      }}
      onDrop={(event) => {
        event.preventDefault()
        const [file] = event.dataTransfer.files
        if (file) choose(file)
      }}
    >
      <label htmlFor={id}>{t('ownFile.choose')}</label>
      <input
        id={id}
        type="file"
        aria-describedby={`${id}-kinds`}
        accept=".csv,.tsv,.txt,.xlsx,.ods,.zip"
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file) choose(file)
          target.value = ''
        }}
      />
      <p id={`${id}-kinds`} className={styles.note}>
        {t('ownFile.kinds', limitsIn(words))}
      </p>
      <p className={styles.note}>
        {t('ownFile.incidents', {
          ...limitsIn(words),
          list: words.list(INCIDENT_COLUMNS.map((column) => t(`ownFile.column.${column}`))),
        })}
      </p>
    </div>
  )
}

function limitsIn({ count }: Words) {
  return {
    size: count(MOST_BYTES / 1e6),
    rows: count(MOST_ROWS),
    most: count(MOST_OF_REPORT),
    incidents: count(MOST_INCIDENT_BYTES / 1e6),
  }
}

interface ReadProps {
  readonly file: File
  readonly outcome: Outcome
  readonly vocabulary: Vocabulary
  readonly show: (taken: Taken) => void
  readonly answer: (answers: Answers) => void
}

/** What came of a file that is not shown yet: it is told at once, and where a person looks. */
function Read({ file: { name }, outcome, vocabulary, show, answer }: ReadProps) {
  const words = useWords()
  const { t, count } = words
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    box.current?.focus()
  }, [outcome])
  const content = () => {
    switch (outcome.kind) {
      case 'unreadable':
        return (
          <>
            <h3>{t('ownFile.unreadable.heading', { name })}</h3>
            <p>{t(`ownFile.unreadable.${outcome.why}`, limitsIn(words))}</p>
          </>
        )
      case 'asked':
        return (
          <>
            {outcome.rows !== undefined && (
              <h3>
                {t('ownFile.rows', { count: outcome.rows, number: count(outcome.rows), name })}
              </h3>
            )}
            <Remarks remarks={outcome.remarks ?? []} />
            <Questions {...{ vocabulary, answer }} questions={outcome.questions} />
          </>
        )
      case 'faulty':
        return <FaultList {...outcome} {...{ name, vocabulary }} />
      case 'taken': {
        const { length } = outcome.observations
        return (
          <>
            <h3>{t('ownFile.understood', { count: length, number: count(length), name })}</h3>
            <Remarks remarks={outcome.remarks} />
            <p className={styles.line}>
              <button
                type="button"
                onClick={() => {
                  show(outcome)
                }}
              >
                {t('ownFile.show')}
              </button>
            </p>
          </>
        )
      }
    }
  }
  return (
    <div ref={box} className={styles.read} tabIndex={-1}>
      {content()}
    </div>
  )
}

/** What is to be known of how a file was read. */
function Remarks({ remarks }: { readonly remarks: readonly Remark[] }) {
  const { t, list, count } = useWords()
  return remarks.map(({ kind, names }) => (
    <p key={kind}>
      {t(`ownFile.${kind}`, {
        list: list(kind === 'outside' ? names.map((name) => count(Number(name))) : names),
      })}
    </p>
  ))
}

/** The columns and codes of such a file, to be filled in, in either language. */
function Templates({ vocabulary }: { readonly vocabulary: Vocabulary }) {
  const { t } = useWords()
  const { i18n } = useTranslation()
  const save = async (language: Language) => {
    const both = await bothWords(i18n)
    saveFile(await templateOf(both[language], vocabulary), `tawthiq-template-${language}.xlsx`)
  }
  return (
    <p className={styles.line}>
      <span>{t('ownFile.template')}</span>
      {LANGUAGES.map((language) => (
        <button
          key={language}
          type="button"
          onClick={() => {
            void save(language)
          }}
        >
          {t(`ownFile.templateIn.${language}`)}
        </button>
      ))}
    </p>
  )
}
