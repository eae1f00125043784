import { directionOf, type Language } from '../../../i18n/language'
import { useWords } from '../../../i18n/useWords'
import { ToolButton } from '../../../ui/controls/ToolButton'
import styles from './StaleText.module.css'

interface StaleTextProps {
  readonly language: Language
  /** What was published when the wording was written. */
  readonly basis: string | null
  readonly keep: () => void
  /** The name of the way to keep it, where several stand together. */
  readonly label?: string
}

/** Says that another text is published now than the wording was made of; what is now stands beside it. */
export function StaleText({ language, basis, keep, label }: StaleTextProps) {
  const { t } = useWords()
  return (
    <p className={styles.stale}>
      <span>
        {t('desk.stale.since')}{' '}
        <bdi lang={language} dir={directionOf(language)}>
          {basis}
        </bdi>
      </span>
      <ToolButton {...(label === undefined ? {} : { label })} onPress={keep}>
        {t('desk.stale.keep')}
      </ToolButton>
    </p>
  )
}
