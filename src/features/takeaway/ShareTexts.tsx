import { useId, useRef, useState } from 'react'
import { useStore } from 'zustand'

import { type Language, otherLanguage } from '../../i18n/language'
import { useWords } from '../../i18n/useWords'
import { isOneFile } from '../../platform/embeddedFiles'
import { ownFileStore } from '../../state/ownFile'
import { COPY_KEYS, copyText } from '../../platform/copyText'
import { DialogForm } from '../../ui/controls/DialogForm'
import { embedCode } from './embedCode'
import { MeasuredFrame } from './MeasuredFrame'
import styles from './ShareTexts.module.css'

/** What a link is to show. */
export interface Wanted {
  readonly language: Language
  readonly embed: boolean
  /** Whether the link names the version of the data that it was made with. */
  readonly pinned: boolean
}

interface ShareTextsProps {
  /** The whole address of what is shared. */
  readonly hrefFor: (wanted: Wanted) => string
  /** The version of the data that the page holds. */
  readonly version: string
  /** What the panel is called of which a frame is wanted; null for a link. */
  readonly framed: string | null
}

/** A link to what is shown, or the code of a frame with it, to be copied. */
export function ShareTexts({ hrefFor, version, framed: title }: ShareTextsProps) {
  const words = useWords()
  const { t } = words
  const group = useId()
  const [language, setLanguage] = useState(words.language)
  const [pinned, setPinned] = useState(false)
  const [height, setHeight] = useState(ENOUGH)
  const { shown } = useStore(ownFileStore)
  if (shown) return <p>{t('ownFile.share')}</p>
  const address = hrefFor({ language, embed: title !== null, pinned })
  return (
    <DialogForm>
      <fieldset>
        <legend>{t('takeaway.share.language')}</legend>
        {([words.language, otherLanguage(words.language)] as const).map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={group}
              checked={one === language}
              onChange={() => {
                setLanguage(one)
              }}
            />{' '}
            {t(`takeaway.share.in.${one}`)}
          </label>
        ))}
      </fieldset>
      <label className={styles.pin}>
        <input
          type="checkbox"
          checked={pinned}
          onChange={({ target }) => {
            setPinned(target.checked)
          }}
        />{' '}
        <span>
          {t('takeaway.share.pin', { version })} <small>{t('takeaway.share.pinNote')}</small>
        </span>
      </label>
      {title === null ? (
        <Copied
          label={t('takeaway.share.link')}
          button={t('takeaway.share.copyLink')}
          text={address}
        />
      ) : (
        <>
          {!isOneFile() && (
            <MeasuredFrame key={address} {...{ address }} title={title} onHeight={setHeight} />
          )}
          <Copied
            label={t('takeaway.share.code')}
            button={t('takeaway.share.copyCode')}
            text={embedCode(address, { title, spoken: words.language, height })}
          />
          <p className={styles.note}>{t('takeaway.share.codeNote')}</p>
        </>
      )}
    </DialogForm>
  )
}

/** The height of a frame that was not measured: more than most panels need, in pixels. */
const ENOUGH = 1200

interface CopiedProps {
  readonly label: string
  readonly button: string
  readonly text: string
}

/** A text that is shown as it will be copied, and the button that copies it. */
function Copied({ label, button, text }: CopiedProps) {
  const { t } = useWords()
  const field = useRef<HTMLTextAreaElement>(null)
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null)
  const copy = async () => {
    // Emptied first: the same words twice are said twice.
    setCopied(null)
    setCopied((await copyText(text, field.current)) ? 'yes' : 'no')
  }
  return (
    <div>
      <label>
        {label}
        <textarea ref={field} className={styles.text} dir="ltr" rows={3} readOnly value={text} />
      </label>
      <p>
        <button type="button" className={styles.copy} onClick={() => void copy()}>
          {button}
        </button>{' '}
        <span role="status" className={styles.note}>
          {copied === 'yes' && t('files.cite.copied')}
          {copied === 'no' && t('files.cite.notCopied', COPY_KEYS)}
        </span>
      </p>
    </div>
  )
}
