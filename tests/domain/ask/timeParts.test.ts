import { describe, expect, it } from 'vitest'

import { interventionYear } from '../../../src/domain/data/period'
import type { Period } from '../../../src/domain/data/observation'
import { timeParts } from '../../../src/domain/ask/timeParts'

const span: Period = { start: '2015-09-30', end: '2018-03-31', kind: 'since_start' }
const window = (start: string, end: string | null): Period => ({ start, end, kind: 'window' })

describe('the time of a report', () => {
  it('is its years and a rest, and holds every window within it', () => {
    const inside = window('2017-11-01', '2017-12-31')
    const time = timeParts(span, [1, 2], [inside])
    const [one, two, all, some] = [interventionYear(1), interventionYear(2), span, inside].map(
      (period) => time(period)!,
    )
    expect(one! & two!).toBe(0)
    expect(some! & ~all!).toBe(0)
    expect(some! & (one! | two!)).toBe(0)
    expect((one! | two! | some!) & ~all!).toBe(0)
    expect(one! | two! | some!).not.toBe(all)
  })

  it('leaves open whether a window that touches a 30 September has that day of a year', () => {
    const before = window('2016-07-01', '2016-09-30')
    const after = window('2016-09-30', '2016-12-31')
    const time = timeParts(span, [1, 2], [before, after])
    const [one, two] = [interventionYear(1), interventionYear(2)].map((period) => time(period)!)
    // All of neither lies in one year, and the two may share the day.
    expect(time(before)! & ~one!).not.toBe(0)
    expect(time(after)! & ~two!).not.toBe(0)
    expect(time(before)! & time(after)!).not.toBe(0)
    expect(time(before)! & ~(one! | two!)).toBe(0)
    // Nor does a window that begins there hold all of the day: part of it is of year 1 for sure.
    expect(time(window('2016-09-30', '2016-09-30'))).toBeNull()
  })

  it('takes in the last day of the report, which no year shares', () => {
    const whole: Period = { start: '2015-09-30', end: '2016-09-30', kind: 'since_start' }
    const last = window('2016-07-01', '2016-09-30')
    const time = timeParts(whole, [1], [last])
    expect(time(last)! & ~time(whole)!).toBe(0)
  })

  it('does not know what a window without an end holds, unless the report is about it', () => {
    const endless = window('2016-04-26', null)
    expect(timeParts(span, [1, 2], [endless])(endless)).toBeNull()
    const own = timeParts(endless, [], [endless, window('2016-05-01', '2016-05-31')])
    expect(own(endless)! & own(window('2016-05-01', '2016-05-31'))!).toBe(0)
    expect(own(endless)).not.toBe(0)
  })

  it('is refused aloud when it has more parts than a mask can tell apart', () => {
    const months = Array.from({ length: 40 }, (_, i) => {
      const first = new Date(Date.UTC(2016, i, 1)).toISOString().slice(0, 10)
      const last = new Date(Date.UTC(2016, i + 1, 0)).toISOString().slice(0, 10)
      return window(first, last)
    })
    const all = window('2016-01-01', '2019-04-30')
    expect(() => timeParts(all, [], months)).toThrow('41 parts of time: a mask holds 31')
    const few = timeParts(all, [], months.slice(0, 29))
    const bits = months.slice(0, 29).map((month) => few(month)!)
    expect(new Set(bits).size).toBe(29)
    expect(bits.every((bit) => (bit & ~few(all)!) === 0)).toBe(true)
  })
})
