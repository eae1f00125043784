import { type Language, directionOf, LANGUAGE_KEYS, otherLanguage } from '../../i18n/language'
import { useWords } from '../../i18n/useWords'
import { isForBrowser } from '../../platform/isForBrowser'
import styles from './LanguageSwitch.module.css'

interface LanguageSwitchProps {
  /** The address of the same choice in the other language. */
  readonly href: string
  readonly onSwitch: (language: Language) => void
}

/** Named by the other language, in its own script. */
export function LanguageSwitch({ href, onSwitch }: LanguageSwitchProps) {
  const { t, language } = useWords()
  const other = otherLanguage(language)
  return (
    <a
      className={styles.switch}
      href={href}
      hrefLang={other}
      aria-keyshortcuts={LANGUAGE_KEYS}
      title={t('language.keys', { keys: LANGUAGE_KEYS })}
      onClick={(event) => {
        if (isForBrowser(event)) return
        event.preventDefault()
        onSwitch(other)
      }}
    >
      <span lang={other} dir={directionOf(other)}>
        {t('language.other')}
      </span>
    </a>
  )
}
