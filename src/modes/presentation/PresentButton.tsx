import { useStore } from 'zustand'

import { activeFilters, cleared, type Selection } from '../../domain/ask/selection'
import type { FigureTable } from '../../domain/data/table'
import { chosenWords } from '../../features/filters/FilterProps'
import { useWords } from '../../i18n/useWords'
import { writeAddress } from '../../state/address'
import { stepsStore, writeStepsHash } from '../../state/steps'
import { HeaderTool } from '../../ui/controls/HeaderTool'
import { Menu } from '../../ui/controls/Menu'
import { enterPresentation, stepsCome } from './presentationHistory'

interface PresentButtonProps {
  /** Both left out while there are no figures. */
  readonly selection: Selection | undefined
  readonly table: FigureTable | undefined
}

/**
 * A tool of the header that puts the page before a room. Where filters are set, or steps were saved or came with a link, it
 * asks first: what is projected is no surprise.
 */
export function PresentButton({ selection, table }: PresentButtonProps) {
  const words = useWords()
  const { t, list } = words
  const { steps } = useStore(stepsStore, ({ value }) => value)
  const filters = selection ? activeFilters(selection) : []
  const tour = () => {
    enterPresentation(1, '')
  }
  const ownHash = writeStepsHash(steps)
  const linkHash = stepsCome() === ownHash ? '' : stepsCome()
  if (filters.length === 0 && steps.length === 0 && linkHash === '') {
    return <HeaderTool onClick={tour}>{t('present.name')}</HeaderTool>
  }
  const own = {
    name: t('present.own', { count: steps.length }),
    onPress: () => {
      enterPresentation(1, ownHash)
    },
  }
  const ofLink = {
    name: t('present.ofLink'),
    onPress: () => {
      enterPresentation(1, linkHash)
    },
  }
  const everything = {
    name: t('present.withAll'),
    onPress: () => {
      enterPresentation(1, '', selection && writeAddress(cleared(selection)))
    },
  }
  return (
    <Menu
      kind="tool"
      label={t('present.name')}
      {...(selection &&
        table &&
        filters.length > 0 && {
          note: t('present.filtered', {
            list: list(filters.map((filter) => chosenWords(words, table, selection, filter))),
          }),
        })}
      items={[
        ...(linkHash === '' ? [] : [ofLink]),
        ...(steps.length > 0 ? [own] : []),
        ...(filters.length > 0
          ? [{ name: t('present.with'), onPress: tour }, everything]
          : [{ name: t('present.list.tour'), onPress: tour }]),
      ]}
    />
  )
}
