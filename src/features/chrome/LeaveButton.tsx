import { useWords } from '../../i18n/useWords'
import { leave } from '../../platform/leave'
import { HeaderTool } from '../../ui/controls/HeaderTool'

/** A tool of the header for whoever must not be seen with this page. */
export function LeaveButton() {
  const { t } = useWords()
  return (
    <HeaderTool title={t('leave.what')} onClick={leave} data-leaves>
      {t('leave.name')}
    </HeaderTool>
  )
}
