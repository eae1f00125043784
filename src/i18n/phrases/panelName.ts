import type { PanelId } from '../../domain/panels/panels'
import type { Words } from '../Words'

/** What a part of the overview is called: its heading. */
export function panelName({ t }: Words, panel: PanelId): string {
  switch (panel) {
    case 'headline':
      return t('facts.heading')
    case 'killed-by-year':
      return t('byYear.heading')
    case 'killed-by-victim':
      return t('byVictim.heading')
    case 'killed-by-governorate':
      return t('byGovernorate.heading')
    case 'total-over-time':
      return t('overTime.heading')
    case 'attacks-by-type':
      return t('byAttack.heading')
  }
}
