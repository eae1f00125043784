import { useWords } from '../../i18n/useWords'
import { HeaderTool } from '../../ui/controls/HeaderTool'

/** A tool of the header that puts the page before a room. */
export function PresentButton({ onPress }: { readonly onPress: () => void }) {
  const { t } = useWords()
  return <HeaderTool onClick={onPress}>{t('present.name')}</HeaderTool>
}
