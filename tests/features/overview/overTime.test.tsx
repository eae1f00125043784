// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'

import { EVERYTHING } from '../../../src/domain/ask/selection'
import { OverTimePanel } from '../../../src/features/overview/time/OverTimePanel'
import type { Language } from '../../../src/i18n/language'
import { plain, renderIn } from '../../fixtures/inLanguage'
import { shippedTable as table } from '../../fixtures/shippedTable'

describe.each([
  ['en', 'Table', 'at most 1,479', 'between limits'],
  ['ar', 'جدول', 'لا يزيد على 1,479', 'بين حدّين'],
] as const)('a total that no report gives, in %s', (language, tool, limit, key) => {
  it('still stands between the limits that reports set, in marks, key, table and words', async () => {
    const { container } = show(language, ['SY-DI'])
    const mark = container.querySelector('[data-mark="snhr-annual-05"]')!
    expect(plain(mark.getAttribute('aria-label'))).toContain(limit)
    expect(plain(container.textContent)).toContain(key)
    await userEvent.click(screen.getByText(tool))
    expect(plain(container.querySelector('tbody')!.textContent)).toContain(limit)
    expect(container.querySelector('[data-answer="derived"]')).toBeNull()
  })
})

describe.each([
  ['en', '526 (interim report to November 2015)', 'no text read states the last day counted'],
  ['ar', '526 (تقرير مرحلي حتى تشرين الثاني 2015)', 'لا يذكر أي نص قُرئ آخر يوم في الإحصاء'],
] as const)('a total to a day that no text states, in %s', (language, item, why) => {
  it('is said with its report under the chart and to those who hear it', () => {
    const { container } = show(language, [])
    const text = plain(container.textContent)
    // Under the chart, in the description, and there among the smallest and the largest again.
    expect(text.split(item).length).toBe(4)
    expect(text).toContain(why)
    expect(container.querySelector('data[value="526"]')).not.toBeNull()
  })
})

describe.each([
  ['en', 'to 31 Jul 2016 · SNHR, 1 interim report', ['SY-DY'], []],
  ['ar', 'حتى 31 تموز 2016 · الشبكة السورية لحقوق الإنسان، تقرير مرحلي واحد', ['SY-DY'], []],
  ['en', '30 Sep 2016 to 30 Sep 2023 · SNHR, 4 annual reports', [], ['civil_defence']],
] as const)('the line under a chart, in %s', (language, line, places, victims) => {
  it('says one day once, and no kind of report that there is none of', () => {
    const { container } = show(language, places, victims)
    expect(plain(container.textContent)).toContain(line)
  })
})

function show(
  language: Language,
  governorates: readonly string[],
  victims: readonly string[] = [],
) {
  return renderIn(
    language,
    <OverTimePanel
      table={table}
      selection={{ ...EVERYTHING, governorates, victims }}
      choose={() => undefined}
    />,
  )
}
