import { useId, useRef, useState } from 'react'

import {
  MOST_STEPS,
  withChanged,
  withMoved,
  withStep,
  withStepBack,
  type Step,
} from '../../../domain/panels/step'
import type { FigureTable } from '../../../domain/data/table'
import { useWords } from '../../../i18n/useWords'
import { ShareSteps } from './ShareSteps'
import { StepItem } from './StepItem'
import styles from './Steps.module.css'
import type { View } from '../View'
import { viewName } from '../viewWords'
import hidden from '../../../ui/Hidden.module.css'
import { Dialog } from '../../../ui/controls/Dialog'

interface StepsProps {
  readonly table: FigureTable
  /** The presenter's own, in their order. */
  readonly own: readonly View[]
  /** Those that came with the link on the stage, and are not the presenter's own. */
  readonly ofLink: readonly View[]
  /** Goes to a step of the link, from 1. */
  readonly goTo: (step: number) => void
  /** Something stored with them cannot be read. */
  readonly isPartlyUnread: boolean
  /** The browser stores them. */
  readonly isKept: boolean
  /** What stands on the stage now; it can be added. */
  readonly current: View
  /** Whether the stage goes through the presenter's own steps. */
  readonly isOwnShown: boolean
  readonly change: (steps: readonly Step[]) => void
  /** Goes to a step of the presenter's own, from 1. */
  readonly start: (step: number) => void
  readonly showTour: () => void
  /** The address that holds the steps. */
  readonly link: string
  /** Opens the second window; false where the browser did not let it. */
  readonly openNotes: () => boolean
  readonly announce: (text: string) => void
  readonly close: () => void
}

/** The presenter's own steps: add, name, order, take out, start, share. */
export function Steps(props: StepsProps) {
  const { table, own, ofLink, goTo, isPartlyUnread, isKept, current, isOwnShown, change, start } =
    props
  const { showTour, link, openNotes, announce, close } = props
  const words = useWords()
  const { t } = words
  const [taken, setTaken] = useState<{
    readonly name: string
    readonly step: Step
    /** Its place in the list, from 0. */
    readonly at: number
  } | null>(null)
  const [blocked, setBlocked] = useState(false)
  const list = useRef<HTMLOListElement>(null)
  const add = useRef<HTMLButtonElement>(null)
  const heading = useId()
  const steps = own.map(({ step }) => step)
  return (
    <Dialog heading={t('present.list.heading')} closeLabel={t('present.close')} onClose={close}>
      {isPartlyUnread && <p className={styles.warning}>{t('present.list.unread')}</p>}
      {!isKept && <p className={styles.warning}>{t('present.list.notKept')}</p>}
      <p className={styles.actions}>
        <button
          ref={add}
          type="button"
          onClick={() => {
            const added = withStep(steps, current.step)
            change(added)
            announce(
              added === steps
                ? t('present.foot.full', { most: MOST_STEPS })
                : t('present.list.added', { name: viewName(words, table, current) }),
            )
          }}
        >
          {t('present.list.add')}
        </button>
        {own.length > 0 && (
          <button
            type="button"
            onClick={() => {
              start(1)
              close()
            }}
          >
            {t('present.list.start')}
          </button>
        )}
        {(isOwnShown || own.length > 0) && (
          <button
            type="button"
            onClick={() => {
              showTour()
              close()
            }}
          >
            {t('present.list.tour')}
          </button>
        )}
        <button
          type="button"
          onClick={() => {
            // Its notes are for the presenter, and the slide for the room.
            if (openNotes()) close()
            else setBlocked(true)
          }}
        >
          {t('present.notes.open')}
        </button>
      </p>
      <p role="alert">{blocked && t('present.notes.blocked')}</p>
      {ofLink.length > 0 && (
        <>
          <p>{t('present.link.came')}</p>
          <ol className={styles.ofLink}>
            {ofLink.map((view, i) => (
              <li key={view.step.id}>
                <button
                  type="button"
                  onClick={() => {
                    goTo(i + 1)
                    close()
                  }}
                >
                  {viewName(words, table, view)}
                </button>
              </li>
            ))}
          </ol>
        </>
      )}
      {own.length === 0 && ofLink.length === 0 && <p>{t('present.list.none')}</p>}
      <p role="status" className={styles.undo}>
        {taken && (
          <>
            {t('present.list.deleted', { name: taken.name })}{' '}
            <button
              type="button"
              onClick={() => {
                change(withStepBack(steps, taken.step, taken.at))
                setTaken(null)
                add.current?.focus()
              }}
            >
              {t('present.list.undo')}
            </button>
          </>
        )}
      </p>
      <h3 id={heading} className={hidden.hidden}>
        {t('present.list.heading')}
      </h3>
      <ol ref={list} className={styles.list} aria-labelledby={heading}>
        {own.map((view, i) => {
          const { id } = view.step
          return (
            <StepItem
              key={id}
              table={table}
              view={view}
              position={i + 1}
              count={own.length}
              rename={(name) => {
                change(withChanged(steps, id, { name }))
              }}
              move={(by) => {
                change(withMoved(steps, id, by))
                announce(t('present.position', { n: i + 1 + by, total: own.length }))
              }}
              start={() => {
                start(i + 1)
                close()
              }}
              takeOut={() => {
                setTaken({ name: viewName(words, table, view), step: view.step, at: i })
                change(steps.filter((step) => step.id !== id))
                add.current?.focus()
              }}
            />
          )
        })}
      </ol>
      {own.length > 0 && <ShareSteps link={link} />}
    </Dialog>
  )
}
