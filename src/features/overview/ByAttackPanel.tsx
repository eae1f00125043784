import { use } from 'react'

import { isKnown } from '../../domain/ask/answer'
import { figuresOfOwnTime } from '../../domain/ask/ownTime'
import { activeFilters } from '../../domain/ask/selection'
import type { PanelList } from '../../domain/panels/panel'
import { type PanelModel, rowsOf } from '../../domain/panels/panelModel'
import { useWords } from '../../i18n/useWords'
import { PictureContext } from '../../ui/PictureContext'
import { AttacksByYear } from './parts/AttacksByYear'
import { latestReading } from './parts/latestReading'
import { ListGroups } from './parts/ListGroups'
import { ModelPanel } from './parts/ModelPanel'
import { OmittedTotals } from './parts/OmittedTotals'
import type { PanelProps } from './PanelProps'

/** Attacks by type: three classifications of the same incidents, each a list of its own. */
export function ByAttackPanel(props: PanelProps) {
  const { table, selection } = props
  const words = useWords()
  const { t } = words
  const isPicture = use(PictureContext)
  const noteOf = ({ mode }: PanelModel, { id, rows }: PanelList) => {
    if (mode === 'percent' && id !== 'target') return t('shares.numbers')
    const massacres = rows.find((row) => row.id === 'massacre' && isKnown(row.answer))
    // The page says it beside its headline figures, and a tour a few slides before.
    return massacres && isPicture && t('facts.massacre')
  }
  return (
    <ModelPanel
      {...props}
      panel="attacks-by-type"
      wide
      aside={selection.victims.length > 0 ? t('panel.victimDoesNotApply') : undefined}
      caption={t('byAttack.read')}
      head={t('table.category')}
      reading={(model) => (
        <>
          <Reading table={table} model={model} /> <AttacksByYear {...props} elsewhere />
        </>
      )}
      chart={(model) => (
        <ListGroups {...props} model={model} isWide note={(list) => noteOf(model, list)} />
      )}
    />
  )
}

function Reading({ table, model }: Pick<PanelProps, 'table'> & { readonly model: PanelModel }) {
  const words = useWords()
  const { t, list } = words
  const { question } = model
  const rows = rowsOf(model)
  const isAny = rows.some(({ answer }) => isKnown(answer))
  if (question.basis === 'latest') {
    return (
      <>
        {latestReading(words, model, t('byAttack.latest'), isAny)}
        <OmittedTotals table={table} model={model} />
      </>
    )
  }
  if (isAny) return <>{t('byAttack.read')}</>
  const filters = activeFilters(question)
  if (filters.length === 0) {
    // Under a filter this says nothing of the numbers that the report gives without it.
    if (figuresOfOwnTime(table, question).length > 0) return <>{t('byAttack.ownTime')}</>
    return <>{t(rows.length === 0 ? 'byAttack.silent' : 'byAttack.noneForAll')}</>
  }
  if (rows.length === 0) return <>{t('byAttack.silent')}</>
  return (
    <>{t('byAttack.none', { crossing: list(filters.map((filter) => t(`why.names.${filter}`))) })}</>
  )
}
