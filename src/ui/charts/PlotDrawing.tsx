import type { Ends, Plot, PlotMark } from '../../platform/picture/plot'
import type { BarDatum, DotDatum } from './drawings'
import { Mark } from './Mark'
import styles from './PlotDrawing.module.css'

/** How a mark looks, besides where it stands. */
export type MarkLook =
  | Pick<BarDatum, 'framed' | 'tone'>
  | Pick<DotDatum, 'look' | 'framed' | 'current' | 'flagged'>

interface PlotDrawingProps {
  readonly plot: Plot
  readonly looks: Readonly<Record<string, MarkLook>>
}

/**
 * The marks of a chart on a page, where their plot says, in percent of their box: true at any size,
 * on paper too, and without a script. Nothing is measured, so no mark is older than its number.
 */
export function PlotDrawing({ plot, looks }: PlotDrawingProps) {
  return (
    <svg className={styles.drawing}>
      {plot.marks.map((mark) => {
        const look = looks[mark.id]
        return (
          look && (
            <g key={mark.id} data-drawn={mark.id}>
              {'look' in look ? (
                <Dot at={middleOf(plot, mark)} {...look} />
              ) : typeof mark.up === 'number' ? (
                <LyingBar plot={plot} mark={mark} {...look} />
              ) : (
                <Segment plot={plot} mark={mark} {...look} />
              )}
            </g>
          )
        )
      })}
    </svg>
  )
}

interface BarProps extends Pick<BarDatum, 'framed' | 'tone'> {
  readonly plot: Plot
  readonly mark: PlotMark
}

/** As thick everywhere, in the middle of its row. */
function LyingBar({ plot, mark, framed, tone }: BarProps) {
  return (
    <g transform={`translate(0 -${String(THICKNESS / 2)})`}>
      <svg {...across(mark.across, plot.across)} y={middleOf(plot, mark).y} height={THICKNESS}>
        <Mark shape={framed ? 'framed' : 'solid'} tone={tone} />
      </svg>
    </g>
  )
}

/** As wide as the columns of a chart of years, with a hair of paper above it. */
function Segment({ plot, mark, framed, tone }: BarProps) {
  const middle = Number(mark.across)
  const half = 0.5 - MARGIN
  const [low, high] = (mark.up as Ends).map((n) => share(n, plot.up)) as [number, number]
  return (
    <svg
      {...across([middle - half, middle + half], plot.across)}
      y={percent(1 - high)}
      height={percent(high - low)}
    >
      <Mark shape={framed ? 'framed' : 'solid'} tone={tone} />
      {high - low > HAIR && <line className={styles.hair} x2="100%" />}
    </svg>
  )
}

interface DotProps extends Pick<DotDatum, 'look' | 'framed' | 'current' | 'flagged'> {
  readonly at: { readonly x: string; readonly y: string }
}

function Dot({ at, look, framed, current, flagged = false }: DotProps) {
  const kind = current ? styles.current : look === 'filled' ? styles.annual : styles.interim
  return (
    <svg className={styles.dot} {...at}>
      {current && <circle className={styles.ring} r="9.5" />}
      <circle className={kind} r={look === 'filled' || current ? 6 : 4.5} />
      {framed && <circle className={styles.dashed} r="9" />}
      {flagged && <path className={styles.flag} d="M-5 -21h10l-5 7z" />}
    </svg>
  )
}

/** Pixels; Recharts draws them alike on a stage. */
const THICKNESS = 22
/** Of the room of a column, on either side of it. */
const MARGIN = 0.14
/** A part of the height below which a segment is too thin to lose anything of it. */
const HAIR = 0.02

function middleOf({ across: x, up: y }: Plot, { across: at, up }: PlotMark) {
  return { x: percent(share(Number(at), x)), y: percent(1 - share(Number(up), y)) }
}

/** From the left to the right end, whichever way the scale runs. */
function across(ends: PlotMark['across'], scale: Ends) {
  const [a, b] = (ends as Ends).map((n) => share(n, scale)) as [number, number]
  return { x: percent(Math.min(a, b)), width: percent(Math.abs(b - a)) }
}

function share(n: number, [from, to]: Ends): number {
  return (n - from) / (to - from)
}

function percent(part: number): string {
  return `${String(part * 100)}%`
}
