import {
  Bar,
  BarChart,
  ResponsiveContainer,
  Scatter,
  ScatterChart,
  XAxis,
  YAxis,
  ZAxis,
} from 'recharts'

import styles from './PlotDrawing.module.css'
import { useDrawingScale } from '../../platform/drawingScale'
import { type Highlight, useHighlight } from '../StageContext'
import { textureOf, toneClass, type Tone } from './tone'

// Everything that needs Recharts, in one chunk: most of its weight is shared by all charts.

export interface BarDatum {
  readonly id: string
  /** Null leaves the row without a mark: what is not published has no length. */
  readonly value: number | null
  readonly framed: boolean
  readonly tone: Tone
}

interface BarsDrawingProps {
  readonly rows: readonly BarDatum[]
  readonly max: number
  readonly direction: 'ltr' | 'rtl'
  /** Whether names stand beside the bars, which then take half of a high row. */
  readonly isBeside: boolean
}

/** Bars lying down, from the side where reading begins. */
export function BarsDrawing({ rows, max, direction, isBeside }: BarsDrawingProps) {
  const look = useLook()
  return (
    <ResponsiveContainer initialDimension={INITIAL}>
      <BarChart
        data={[...rows]}
        layout="vertical"
        margin={NO_MARGIN}
        barCategoryGap={0}
        {...SHARED}
      >
        <XAxis type="number" domain={[0, max]} reversed={direction === 'rtl'} hide />
        <YAxis type="category" dataKey="id" hide />
        <Bar
          dataKey="value"
          isAnimationActive={false}
          shape={(props: unknown) => (
            <LyingBar {...(props as BarShapeProps)} look={look} isBeside={isBeside} />
          )}
        />
      </BarChart>
    </ResponsiveContainer>
  )
}

export interface ColumnDatum {
  readonly id: string
  readonly segments: readonly {
    readonly id: string
    readonly value: number
    readonly framed: boolean
    readonly tone: Tone
  }[]
}

interface ColumnsDrawingProps {
  readonly columns: readonly ColumnDatum[]
  readonly max: number
  readonly direction: 'ltr' | 'rtl'
}

/** Standing columns; segments are stacked from the axis in their order. */
export function ColumnsDrawing({ columns, max, direction }: ColumnsDrawingProps) {
  const look = useLook()
  const series = [...new Set(columns.flatMap(({ segments }) => segments.map(({ id }) => id)))]
  const data = columns.map(({ id, segments }) => ({
    id,
    segments: Object.fromEntries(segments.map((segment) => [segment.id, segment])),
  }))
  return (
    <ResponsiveContainer initialDimension={INITIAL}>
      {/* Recharts stacks what came first lowest: with other series it is another chart. */}
      <BarChart
        key={series.join(' ')}
        data={data}
        margin={NO_MARGIN}
        barCategoryGap="14%"
        {...SHARED}
      >
        <XAxis type="category" dataKey="id" reversed={direction === 'rtl'} hide />
        <YAxis type="number" domain={[0, max]} hide />
        {series.map((id) => (
          <Bar
            key={id}
            stackId="column"
            dataKey={(column: (typeof data)[number]) => column.segments[id]?.value ?? null}
            isAnimationActive={false}
            shape={(props: unknown) => (
              <Segment {...(props as BarShapeProps)} id={id} look={look} />
            )}
          />
        ))}
      </BarChart>
    </ResponsiveContainer>
  )
}

export interface DotDatum {
  readonly id: string
  /** Milliseconds since 1970. */
  readonly time: number
  readonly value: number
  readonly look: 'filled' | 'hollow'
  readonly framed: boolean
  readonly current: boolean
  /** A sign above the dot; the key says what for. */
  readonly flagged?: boolean
}

interface DotsDrawingProps {
  readonly dots: readonly DotDatum[]
  readonly from: number
  readonly to: number
  readonly max: number
  readonly direction: 'ltr' | 'rtl'
}

/** Dots over time, never joined by a line. */
export function DotsDrawing({ dots, from, to, max, direction }: DotsDrawingProps) {
  const look = useLook()
  return (
    <ResponsiveContainer initialDimension={INITIAL}>
      <ScatterChart margin={NO_MARGIN} {...SHARED}>
        <XAxis
          type="number"
          dataKey="time"
          domain={[from, to]}
          reversed={direction === 'rtl'}
          allowDataOverflow
          hide
        />
        <YAxis type="number" dataKey="value" domain={[0, max]} hide />
        <ZAxis range={[110, 110]} />
        <Scatter
          data={[...dots]}
          isAnimationActive={false}
          shape={(props: unknown) => <Dot {...(props as DotProps)} look={look} />}
        />
      </ScatterChart>
    </ResponsiveContainer>
  )
}

/** How large the drawing is, and how each mark stands beside the one that is held. */
interface Look {
  readonly grow: number
  readonly light: (mark: string) => Highlight | undefined
}

function useLook(): Look {
  return { grow: useDrawingScale(), light: useHighlight() }
}

/** Until it is drawn anew for another size it is stretched, which leaves every mark at its number. */
const SHARED = { accessibilityLayer: false, preserveAspectRatio: 'none' }
const NO_MARGIN = { top: 0, right: 0, bottom: 0, left: 0 }
const INITIAL = { width: 320, height: 240 }
const THICKNESS = 22
const GAP = 1.5

interface BarShape {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

interface BarShapeProps extends BarShape {
  readonly payload: unknown
}

interface Looking {
  readonly look: Look
}

/** Under reversed axes Recharts hands out boxes of negative width. */
function LyingBar({ x, y, width, height, payload, look, isBeside }: LyingBarProps) {
  const { id, value, framed, tone } = payload as BarDatum
  const { grow } = look
  // A zero has no length, and what is not published has no bar.
  if (!value) return <g />
  const high = isBeside && grow > 1 ? height / 2 : 0
  const thick = Math.min(Math.max(THICKNESS * grow, high), height)
  const box = {
    x: Math.min(x, x + width),
    y: y + (height - thick) / 2,
    width: Math.abs(width),
    height: thick,
  }
  return (
    <g data-drawn={id} data-light={look.light(id)}>
      <MarkBox {...box} {...{ framed, tone, grow }} />
    </g>
  )
}

function Segment({ x, y, width, height, payload, id, look }: SegmentProps) {
  const column = payload as {
    id: string
    segments: Record<string, ColumnDatum['segments'][number]>
  }
  const segment = column.segments[id]
  if (!segment?.value) return <g />
  const box = {
    x: Math.min(x, x + width),
    y: Math.min(y, y + height),
    width: Math.abs(width),
    // A hair of paper between the segments, thinner than they are themselves.
    height: Math.abs(height) - Math.min(GAP * look.grow, Math.abs(height) / 2),
  }
  const mark = `${column.id} ${id}`
  return (
    <g data-drawn={mark} data-light={look.light(mark)}>
      <MarkBox {...box} framed={segment.framed} tone={segment.tone} grow={look.grow} />
    </g>
  )
}

interface LyingBarProps extends BarShapeProps, Looking {
  readonly isBeside: boolean
}

interface SegmentProps extends BarShapeProps, Looking {
  readonly id: string
}

/** Derived: the frame's outer edge is the value; a core of colour inside two pixels of paper. */
function MarkBox({
  framed,
  tone,
  grow,
  ...box
}: BarShape & { readonly framed: boolean; readonly tone: Tone; readonly grow: number }) {
  const fill = textureOf(tone)
  if (!framed) {
    return <rect className={`${styles.solid} ${toneClass(tone)}`} fill={fill} {...box} />
  }
  const small = Math.min(box.width, box.height) < 10 * grow
  const [thin, inset] = small ? [grow, 2 * grow] : [1.5 * grow, 3.5 * grow]
  // A shared screen is compressed: what is thinner than two pixels is lost there.
  const strong = grow > 1 ? Math.max(thin, 2) : thin
  const line = Math.min(strong, box.width / 2, box.height / 2)
  return (
    <g className={toneClass(tone)}>
      <rect className={styles.solid} fill={fill} {...shrunk(box, inset)} />
      <rect className={styles.frame} strokeWidth={line} {...shrunk(box, line / 2)} />
    </g>
  )
}

/** At most to nothing, in its middle. */
function shrunk({ x, y, width, height }: BarShape, by: number): BarShape {
  const [across, down] = [Math.min(by, width / 2), Math.min(by, height / 2)]
  return { x: x + across, y: y + down, width: width - 2 * across, height: height - 2 * down }
}

interface DotProps extends Looking {
  readonly cx: number
  readonly cy: number
  readonly payload: DotDatum
}

function Dot({ cx, cy, payload, look: { grow, light } }: DotProps) {
  const { id, look, framed, current, flagged = false } = payload
  const at = { cx, cy }
  const kind = current ? styles.current : look === 'filled' ? styles.annual : styles.interim
  return (
    <g data-drawn={id} data-light={light(id)}>
      {current && <circle className={styles.ring} {...at} r={9.5 * grow} />}
      <circle className={kind} {...at} r={(look === 'filled' || current ? 6 : 4.5) * grow} />
      {framed && <circle className={styles.dashed} {...at} r={9 * grow} />}
      {flagged && (
        <path
          className={styles.flag}
          d={`M${cx - 5 * grow} ${cy - 21 * grow}h${10 * grow}l${-5 * grow} ${7 * grow}z`}
        />
      )}
    </g>
  )
}
