import { useWords } from '../../i18n/useWords'
import styles from './PresentButton.module.css'

/** A tool of the header that puts the page before a room. */
export function PresentButton({ onPress }: { readonly onPress: () => void }) {
  const { t } = useWords()
  return (
    <button type="button" className={styles.tool} onClick={onPress}>
      {t('present.name')}
    </button>
  )
}
