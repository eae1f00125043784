import type { Language } from '../../../i18n/language'
import { useWords } from '../../../i18n/useWords'
import { ToolButton } from '../../../ui/controls/ToolButton'
import type { PickText } from './deskWords'

interface TextNameProps {
  /** Its key, with its plural form. */
  readonly name: string
  /** Null where both languages are meant. */
  readonly language: Language | null
  /** Opens it; left out where there is no such text. */
  readonly pick?: PickText | undefined
}

/** Which text is meant, and the way to it. */
export function TextName({ name, language, pick }: TextNameProps) {
  const { t } = useWords()
  const code = <code dir="ltr">{name}</code>
  return (
    <>
      {pick ? <ToolButton onPress={() => pick(name, language)}>{code}</ToolButton> : code}
      {language !== null && <span>{t(`desk.language.${language}`)}</span>}
    </>
  )
}
