import { useWords } from '../../../i18n/useWords'
import { type BarRow, BarList } from '../../../ui/charts/BarList'

interface PercentBarsProps {
  readonly label: string
  readonly rows: readonly BarRow[]
  readonly names?: 'short' | 'long'
}

/** Bars of shares: the full length is the whole. */
export function PercentBars({ label, rows, names = 'short' }: PercentBarsProps) {
  const { direction } = useWords()
  return (
    <div data-scale="percent">
      <BarList label={label} rows={rows} max={100} direction={direction} names={names} />
    </div>
  )
}
