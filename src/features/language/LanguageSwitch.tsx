import { type Language, directionOf, otherLanguage } from '../../i18n/language'
import { useWords } from '../../i18n/useWords'
import { isForBrowser } from '../../ui/isForBrowser'
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
      lang={other}
      hrefLang={other}
      dir={directionOf(other)}
      onClick={(event) => {
        if (isForBrowser(event)) return
        event.preventDefault()
        onSwitch(other)
      }}
    >
      {t('language.other')}
    </a>
  )
}
