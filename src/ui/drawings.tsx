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

import styles from './drawings.module.css'
import { textureOf, toneClass, type Tone } from './tone'

// Everything that needs Recharts, in one chunk: most of its weight is shared by all charts.

export interface BarDatum {
  readonly id: string
  /** Null leaves the row without a mark: what is not published has no length. */
  readonly value: number | null
  /** Hatched from here to the value, where these are limits; null for a number. */
  readonly from: number | null
  readonly framed: boolean
  readonly tone: Tone
}

interface BarsDrawingProps {
  readonly rows: readonly BarDatum[]
  readonly max: number
  readonly direction: 'ltr' | 'rtl'
}

/** Bars lying down, from the side where reading begins. */
export function BarsDrawing({ rows, max, direction }: BarsDrawingProps) {
  return (
    <ResponsiveContainer initialDimension={INITIAL}>
      <BarChart
        data={[...rows]}
        layout="vertical"
        margin={NO_MARGIN}
        barCategoryGap={0}
        accessibilityLayer={false}
      >
        <XAxis type="number" domain={[0, max]} reversed={direction === 'rtl'} hide />
        <YAxis type="category" dataKey="id" hide />
        <Bar dataKey="value" isAnimationActive={false} shape={LyingBar} />
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
  const series = [...new Set(columns.flatMap(({ segments }) => segments.map(({ id }) => id)))]
  const data = columns.map(({ id, segments }) => ({
    id,
    segments: Object.fromEntries(segments.map((segment) => [segment.id, segment])),
  }))
  return (
    <ResponsiveContainer initialDimension={INITIAL}>
      <BarChart data={data} margin={NO_MARGIN} barCategoryGap="14%" accessibilityLayer={false}>
        <XAxis type="category" dataKey="id" reversed={direction === 'rtl'} hide />
        <YAxis type="number" domain={[0, max]} hide />
        {series.map((id) => (
          <Bar
            key={id}
            stackId="column"
            dataKey={(column: (typeof data)[number]) => column.segments[id]?.value ?? null}
            isAnimationActive={false}
            shape={(props: unknown) => <Segment {...(props as BoxProps)} id={id} />}
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
  return (
    <ResponsiveContainer initialDimension={INITIAL}>
      <ScatterChart margin={NO_MARGIN} accessibilityLayer={false}>
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
        <Scatter data={[...dots]} isAnimationActive={false} shape={Dot} />
      </ScatterChart>
    </ResponsiveContainer>
  )
}

const NO_MARGIN = { top: 0, right: 0, bottom: 0, left: 0 }
const INITIAL = { width: 320, height: 240 }
const THICKNESS = 22
const GAP = 1.5
const CAP = 2

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

interface BoxProps extends Box {
  readonly payload: unknown
}

/** Under reversed axes Recharts hands out boxes of negative width. */
function LyingBar(props: unknown) {
  const { x, y, width, height, payload } = props as BoxProps
  const { value, from, framed, tone } = payload as BarDatum
  if (value === null) return <g />
  const long = Math.max(Math.abs(width), 2)
  const thick = Math.min(THICKNESS, height)
  const box = {
    x: width < 0 ? x - long : x,
    y: y + (height - thick) / 2,
    width: long,
    height: thick,
  }
  if (from !== null) return <Range {...box} share={from / value} reversed={width < 0} />
  return <MarkBox {...box} framed={framed} tone={tone} />
}

interface RangeProps extends Box {
  /** The part of the box below the lowest limit. */
  readonly share: number
  readonly reversed: boolean
}

/** Hatched from the lowest to the highest limit, with a line along each side and a cap at each end. */
function Range({ x, y, width, height, share, reversed }: RangeProps) {
  const long = Math.max(width * (1 - share), 2 * CAP)
  const start = reversed ? x : x + width - long
  return (
    <g data-range="">
      <rect x={start} y={y} width={long} height={height} fill="url(#hatch)" />
      <rect className={styles.limit} x={start} y={y} width={long} height={1} />
      <rect className={styles.limit} x={start} y={y + height - 1} width={long} height={1} />
      <rect className={styles.limit} x={start} y={y} width={CAP} height={height} />
      <rect className={styles.limit} x={start + long - CAP} y={y} width={CAP} height={height} />
    </g>
  )
}

function Segment({ x, y, width, height, payload, id }: BoxProps & { readonly id: string }) {
  const segment = (payload as { segments: Record<string, ColumnDatum['segments'][number]> })
    .segments[id]
  if (!segment) return <g />
  const box = {
    x: Math.min(x, x + width),
    y: Math.min(y, y + height),
    width: Math.abs(width),
    // A hair of paper between the segments; the outer edges stay where the values are.
    height: Math.max(Math.abs(height) - GAP, 1),
  }
  return <MarkBox {...box} framed={segment.framed} tone={segment.tone} />
}

/** Derived: the frame's outer edge is the value; a core of colour inside two pixels of paper. */
function MarkBox({
  framed,
  tone,
  ...box
}: Box & { readonly framed: boolean; readonly tone: Tone }) {
  const fill = textureOf(tone)
  if (!framed) {
    return <rect className={`${styles.solid} ${toneClass(tone)}`} fill={fill} {...box} />
  }
  const small = Math.min(box.width, box.height) < 10
  const [line, inset] = small ? [1, 2] : [1.5, 3.5]
  return (
    <g className={toneClass(tone)}>
      <rect className={styles.solid} fill={fill} {...shrunk(box, inset)} />
      <rect className={styles.frame} strokeWidth={line} {...shrunk(box, line / 2)} />
    </g>
  )
}

function shrunk({ x, y, width, height }: Box, by: number): Box {
  return {
    x: x + by,
    y: y + by,
    width: Math.max(width - 2 * by, 0),
    height: Math.max(height - 2 * by, 0),
  }
}

interface DotProps {
  readonly cx: number
  readonly cy: number
  readonly payload: DotDatum
}

function Dot(props: unknown) {
  const { cx, cy, payload } = props as DotProps
  const { look, framed, current, flagged = false } = payload
  const kind = current ? styles.current : look === 'filled' ? styles.annual : styles.interim
  return (
    <g>
      {current && <circle className={styles.ring} cx={cx} cy={cy} r={9.5} />}
      <circle className={kind} cx={cx} cy={cy} r={look === 'filled' || current ? 6 : 4.5} />
      {framed && <circle className={styles.dashed} cx={cx} cy={cy} r={9} />}
      {flagged && <path className={styles.flag} d={`M${cx - 5} ${cy - 21}h10l-5 7z`} />}
    </g>
  )
}
