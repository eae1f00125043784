import { useWords } from '../../../i18n/useWords'
import { type Language, LANGUAGES } from '../../../i18n/language'
import { ToolButton } from '../../../ui/controls/ToolButton'
import {
  type DeskChange,
  type DeskWork,
  editOf,
  withEdit,
  withEditKept,
  withoutEdit,
} from '../../../wording/edits'
import { type Entry, keysWanted, type Texts, valuesIn } from '../../../wording/texts'
import type { Part } from './deskWords'
import styles from './EntryEditor.module.css'
import { FormField } from './FormField'
import type { Space } from '../frames/placesIn'

interface EntryEditorProps {
  readonly entry: Entry
  readonly published: Texts
  /** With the edits. */
  readonly now: Texts
  readonly parts: readonly Part[]
  readonly isReviewed: boolean
  readonly review: (isReviewed: boolean) => void
  readonly work: DeskWork
  readonly change: (next: DeskChange) => void
  /** Where the text stands on the page that is shown: how often, and the way from one to the next. */
  readonly here: { readonly count: number; readonly next: () => void }
  /** The room that it has where it was pointed at, by language. */
  readonly spaces: readonly (Space & { readonly language: Language })[]
}

/** One thing that the product says, in both languages, with all that a translator must know of it. */
export function EntryEditor(props: EntryEditorProps) {
  const { entry, published, now, parts, isReviewed, review, work, change, here, spaces } = props
  const { t, list } = useWords()
  const whole = published.en.get(`${entry.key}_other`) ?? published.en.get(entry.key) ?? ''
  const values = valuesIn(whole)
  return (
    <section className={styles.editor} aria-label={t('desk.editing')}>
      <div className={styles.head}>
        <h2>
          <code dir="ltr">{entry.key}</code>
        </h2>
        <p>{t('desk.stands', { list: list(parts.map((part) => t(`desk.part.${part}`))) })}</p>
        {here.count > 0 ? (
          <p>
            {t('desk.onPage', { count: here.count })}{' '}
            <ToolButton onPress={here.next}>{t('desk.next')}</ToolButton>
          </p>
        ) : (
          <p>{t('desk.notOnPage')}</p>
        )}
        {values.length > 0 && (
          <p>
            {t('desk.values')}{' '}
            {values.map((name) => (
              <code key={name} dir="ltr">
                {`{{${name}}}`}
              </code>
            ))}
          </p>
        )}
        <label className={styles.review}>
          <input
            type="checkbox"
            checked={isReviewed}
            onChange={({ target }) => review(target.checked)}
          />
          {t('desk.reviewed')}
        </label>
      </div>
      <div className={styles.languages}>
        {LANGUAGES.map((language) => (
          <fieldset key={language} className={styles.language}>
            <legend>{t(`desk.language.${language}`)}</legend>
            {keysWanted(entry, language).map((key) => (
              <FormField
                key={key}
                fullKey={key}
                {...{ language, published }}
                text={now[language].get(key) ?? null}
                edit={editOf(work, { language, key })}
                write={(text) =>
                  change((then) => withEdit(then, published, { language, key, text }))
                }
                undo={() => change((then) => withoutEdit(then, { language, key }))}
                keep={() => change((then) => withEditKept(then, published, { language, key }))}
              />
            ))}
            {spaces
              .filter((space) => space.language === language)
              .map(({ used, available, lines, isCut }) => (
                <p key={language} className={isCut ? styles.cut : styles.space}>
                  <meter value={Math.min(used, available)} max={Math.max(available, 1)} />
                  {t(isCut ? 'desk.space.cut' : 'desk.space.fits', { used, available })}{' '}
                  {t('desk.space.lines', { count: lines })}
                </p>
              ))}
          </fieldset>
        ))}
      </div>
    </section>
  )
}
