import { activeFilters, type Selection } from '../../domain/ask/selection'
import { useWords } from '../../i18n/useWords'
import { HeaderTool } from '../../ui/controls/HeaderTool'
import { Menu } from '../../ui/controls/Menu'

interface PresentButtonProps {
  readonly selection: Selection | undefined
  readonly start: (withFilters: boolean) => void
}

/**
 * A tool of the header that puts the page before a room. Where filters are set it says so first, and
 * offers to start without them: what is projected is no surprise.
 */
export function PresentButton({ selection, start }: PresentButtonProps) {
  const { t, list } = useWords()
  const filters = selection ? activeFilters(selection) : []
  if (filters.length === 0) {
    return (
      <HeaderTool
        onClick={() => {
          start(true)
        }}
      >
        {t('present.name')}
      </HeaderTool>
    )
  }
  return (
    <Menu
      kind="tool"
      label={t('present.name')}
      note={t('present.filtered', { list: list(filters.map((filter) => t(`filter.${filter}`))) })}
      items={[
        {
          name: t('present.with'),
          onPress: () => {
            start(true)
          },
        },
        {
          name: t('present.withAll'),
          onPress: () => {
            start(false)
          },
        },
      ]}
    />
  )
}
