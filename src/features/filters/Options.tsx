import { countFigures } from '../../domain/ask/facets'
import { interventionYear, isCalendarYear } from '../../domain/data/period'
import { type Filter, toggled } from '../../domain/ask/selection'
import { optionLabel } from '../../i18n/phrases/question/optionLabel'
import { useWords } from '../../i18n/useWords'
import { lazyPart } from '../../platform/lazyPart'
import { Part } from '../../ui/Part'
import type { FilterProps, Group } from './FilterProps'
import { Option } from './Option'
import styles from './Options.module.css'

interface OptionsProps extends FilterProps {
  readonly group: Group
}

/** The options of one filter, each with the number of published figures it leads to. */
export function Options({ group, ...props }: OptionsProps) {
  const { t } = useWords()
  return (
    <>
      <p className={styles.note}>{t('filter.counts')}</p>
      {group === 'report' ? (
        <Part waiting={null}>
          <ReportOptions {...props} />
        </Part>
      ) : (
        <Codes {...props} filter={group} />
      )}
    </>
  )
}

function Codes({ table, selection, choose, options, filter }: FilterProps & { filter: Filter }) {
  const words = useWords()
  const { t, period } = words
  const chosen = selection[filter].map(String)
  const counted = options[filter].map((code) => ({
    code,
    count: countFigures(table, selection, filter, code),
  }))
  // Governorates with figures come first; the other lists keep their order, which has a meaning.
  const sorted =
    filter === 'governorates'
      ? [...counted].sort((a, b) => Number(b.count > 0) - Number(a.count > 0))
      : counted
  const isCalendar = (code: string) => filter === 'years' && isCalendarYear(Number(code))
  const list = (some: typeof counted) => (
    <ul>
      {some.map(({ code, count }) => (
        <Option
          key={code}
          type="checkbox"
          name={filter}
          label={optionLabel(words, table.vocabulary, filter, code)}
          note={
            filter === 'years' && !isCalendar(code)
              ? period(interventionYear(Number(code)), 'short')
              : undefined
          }
          count={count}
          checked={chosen.includes(code)}
          onChange={() => choose(toggled(selection, filter, code))}
        />
      ))}
    </ul>
  )
  if (filter !== 'years') return list(sorted)
  const ofIntervention = sorted.filter(({ code }) => !isCalendar(code))
  return (
    <>
      <p className={styles.heading}>{t('filter.kinds.intervention')}</p>
      {ofIntervention.length > 0 ? (
        list(ofIntervention)
      ) : (
        <p className={styles.none}>{t('filter.noYears')}</p>
      )}
      <p className={styles.heading}>{t('filter.kinds.calendar')}</p>
      {list(sorted.filter(({ code }) => isCalendar(code)))}
    </>
  )
}

const ReportOptions = lazyPart(async () => (await import('./ReportOptions')).ReportOptions)
