// What must be seen with nothing chosen, in both languages.
import {
  expect,
  expectFigure,
  figure,
  headline,
  languages,
  names,
  open,
  panel,
  row,
  test,
  texts,
  ways,
  type Language,
} from './journey'

const labels = {
  en: {
    children: 'Children',
    women: 'Women',
    men: 'Men',
    medical: 'Medical workers',
    medicalWomen: 'Women among medical workers',
    civilDefence: 'Civil defence workers',
    media: 'Media workers',
    massacres: 'Massacres',
    onFacilities: 'Attacks on vital civilian facilities',
    facilities: 'Vital civilian facilities',
    schools: 'Schools',
    medicalFacilities: 'Medical facilities',
    markets: 'Markets',
    cluster: 'Cluster munitions',
    incendiary: 'Incendiary weapons',
    displaced: 'Displaced',
    million: '4.5 million',
    aleppo: 'Aleppo',
    idlib: 'Idlib',
    third: 'Deir ez-Zor ranks third; its figure was not found.',
    newer: 'Newer: 6,993',
    others: '12 others, together',
    years: ['Year 1', 'Year 2', 'Year 3', 'Year 4', 'Year 5'],
    edges: ['Sep 2015', 'Sep 2016', 'Sep 2017', 'Sep 2018', 'Sep 2019', 'Sep 2020'],
    minus: '−',
    misreader: 'Syria TV',
    who: 'Syrian Network for Human Rights, fifth annual report',
    when: '30 September 2015 to 30 September 2020',
  },
  ar: {
    children: 'أطفال',
    women: 'نساء',
    men: 'رجال',
    medical: 'الكوادر الطبية',
    medicalWomen: 'نساء من الكوادر الطبية',
    civilDefence: 'كوادر الدفاع المدني',
    media: 'الكوادر الإعلامية',
    massacres: 'مجازر',
    onFacilities: 'اعتداءات على مراكز حيوية مدنية',
    facilities: 'مراكز حيوية مدنية',
    schools: 'مدارس',
    medicalFacilities: 'منشآت طبية',
    markets: 'أسواق',
    cluster: 'ذخائر عنقودية',
    incendiary: 'أسلحة حارقة',
    displaced: 'مشرّدون',
    million: '4.5 مليون',
    aleppo: 'حلب',
    idlib: 'إدلب',
    third: 'تأتي دير الزور في المرتبة الثالثة، ولم يُعثر على رقمها في نصوص هذا التقرير.',
    newer: 'الأحدث: 6,993',
    others: '12 محافظة أخرى، مجتمعة',
    years: ['السنة الأولى', 'السنة الثانية', 'السنة الثالثة', 'السنة الرابعة', 'السنة الخامسة'],
    edges: ['أيلول 2015', 'أيلول 2016', 'أيلول 2017', 'أيلول 2018', 'أيلول 2019', 'أيلول 2020'],
    minus: 'ناقص',
    misreader: 'تلفزيون سوريا',
    who: 'الشبكة السورية لحقوق الإنسان، التقرير السنوي الخامس',
    when: 'من 30 أيلول 2015 إلى 30 أيلول 2020',
  },
} as const

for (const language of languages) {
  test(`the overview of everything, in ${language}`, async ({ page }) => {
    const name = names[language]
    const label = labels[language]
    await open(page, language)

    await test.step('says how many were killed, who says so, and when', async () => {
      await expectFigure(headline(page), {
        value: 6859,
        kind: 'published',
        // English begins the line with a capital.
        text: new RegExp(`^${name.atLeast}\\s+6,859$`, 'i'),
      })
      await expect(page.locator('#headline')).toContainText(label.who)
      await expect(page.locator('#headline')).toContainText(label.when)
      // What a later report says of the same is a press away.
      const newer = page.locator('#headline').getByRole('link', { name: label.newer })
      await expect(newer).toHaveAttribute('href', /report=snhr-annual-10/)
    })

    await test.step('says who they were and what was attacked, in the headline figures', async () => {
      const facts = page.getByLabel(name.facts)
      const { atLeast } = name
      const seen = [
        [label.children, 2005, 'published', '2,005'],
        [label.women, 969, 'published', '969'],
        [label.massacres, 354, 'published', `${atLeast} 354`],
        [label.onFacilities, 1217, 'published', `${atLeast} 1,217`],
        [label.displaced, 4_500_000, 'published', `${name.about} ${label.million}`],
      ] as const
      for (const [term, value, kind, text] of seen) {
        await expectFigure(row(facts, term), { value, kind, text })
      }
      const men = row(facts, label.men).locator('dd').first()
      await expectFigure(men, { value: 3885, kind: 'derived', text: `${atLeast} 3,885` })
      await expect(row(facts, label.displaced)).toContainText(
        language === 'ar' ? 'أسهمت' : 'Russian attacks contributed',
      )
      await expect(row(facts, label.massacres).getByRole('link')).toHaveAttribute(
        'href',
        `/${language}/?view=method#definition-massacre`,
      )
      // One button opens where all of them were read.
      await page.getByRole('button', { name: texts[language].facts.sources, exact: true }).click()
      const sources = page.getByRole('dialog')
      for (const [, value] of seen) await expect(figure(sources, value)).not.toHaveCount(0)
      await expect(sources.getByRole('link')).not.toHaveCount(0)
      await page.keyboard.press('Escape')
      await expect(sources).toHaveCount(0)
    })

    await test.step('shows the years with their dates, children, women and men in each', async () => {
      const years = panel(page, language, 'byYear')
      const columns = years.getByRole('list').first().getByRole('listitem')
      for (const [i, value] of [3564, 1547, 958, 447, 343].entries()) {
        const text = value.toLocaleString('en')
        await expectFigure(columns.nth(i), { value, kind: 'published', text })
        await expect(columns.nth(i).getByRole('button').first()).toHaveAccessibleName(
          new RegExp(`^${label.years[i]!}: ${text}$`),
        )
      }
      await expect(years.locator('ol > li')).toHaveText([...label.edges])

      const split = {
        [label.children]: [1027, 448, 354, 79, 97],
        [label.women]: [404, 236, 211, 47, 71],
        [label.men]: [2133, 863, 393, 321, 175],
      }
      for (const [category, values] of Object.entries(split)) {
        const header = page.getByRole('rowheader', { name: new RegExp(`^${category}(?: |$)`) })
        const cells = years.getByRole('row').filter({ has: header }).getByRole('cell')
        const kind = category === label.men ? 'derived' : 'published'
        for (const [i, value] of values.entries()) {
          await expectFigure(cells.nth(i), { value, kind, text: value.toLocaleString('en') })
        }
      }
    })

    await test.step('shows Aleppo and Idlib, the others together, and no number but the rank for Deir ez-Zor', async () => {
      const places = panel(page, language, 'byGovernorate')
      const bars = places.getByRole('list', { name: name.byGovernorate })
      await expectFigure(row(bars, label.aleppo), { value: 2843, kind: 'published', text: '2,843' })
      await expectFigure(row(bars, label.idlib), { value: 2537, kind: 'published', text: '2,537' })
      await expect(places.getByText(label.third)).toBeVisible()
      await expectFigure(row(bars, label.others), {
        value: 1479,
        kind: 'derived',
        text: `${name.atLeast} 1,479 ${name.calculated}`,
      })
      // What was not found is in no bar, and two known places are no map.
      await expect(bars.getByRole('listitem')).toHaveCount(3)
      const map = texts[language].panel.way.map
      await expect(ways(places).getByRole('option', { name: map })).toHaveCount(0)
    })

    await test.step('keeps the two classifications of victims apart', async () => {
      const victims = panel(page, language, 'byVictim')
      const [people, professions] = [
        victims.getByRole('list').nth(0),
        victims.getByRole('list').nth(1),
      ]
      const exact = (scope: typeof people, term: string, value: number) =>
        expectFigure(row(scope, term), {
          value,
          kind: 'published',
          text: value.toLocaleString('en'),
        })
      await exact(people, label.children, 2005)
      await exact(people, label.women, 969)
      await expectFigure(row(people, label.men), {
        value: 3885,
        kind: 'derived',
        text: `${name.atLeast} 3,885 ${name.calculated}`,
      })
      await exact(professions, label.medical, 69)
      await exact(professions, label.medicalWomen, 12)
      await exact(professions, label.civilDefence, 42)
      await exact(professions, label.media, 22)
      await expect(people.locator('data:visible')).toHaveCount(3)
      await expect(professions.locator('data')).toHaveCount(4)
    })

    await test.step('keeps targets, weapons and outcomes apart', async () => {
      const attacks = panel(page, language, 'byAttack')
      const [targets, weapons, outcomes] = [0, 1, 2].map((i) => attacks.getByRole('list').nth(i))
      const { atLeast } = name
      const seen = [
        [targets!, label.facilities, 1217, `${atLeast} 1,217`],
        [targets!, label.schools, 222, '222'],
        [targets!, label.medicalFacilities, 207, '207'],
        [targets!, label.markets, 58, '58'],
        [weapons!, label.cluster, 236, `${atLeast} 236`],
        [weapons!, label.incendiary, 125, `${atLeast} 125`],
        [outcomes!, label.massacres, 354, `${atLeast} 354`],
      ] as const
      for (const [list, term, value, text] of seen) {
        await expectFigure(row(list, term), { value, kind: 'published', text })
      }
      await expectFigure(row(targets!, texts[language].byAttack.unnamed), {
        value: 730,
        kind: 'derived',
        text: `${atLeast} 730 ${name.calculated}`,
      })
    })

    await test.step('opens the sum of every calculated number', async () => {
      const minus = ` ${label.minus} `
      await expectSum(page, language, 'byVictim', label.men, {
        terms: ['6,859', '2,005', '969'].join(minus),
        value: 3885,
        parts: [6859, 2005, 969],
      })
      await expectSum(page, language, 'byGovernorate', label.others, {
        terms: ['6,859', '2,843', '2,537'].join(minus),
        value: 1479,
        parts: [6859, 2843, 2537],
      })
      await expectSum(page, language, 'byAttack', texts[language].byAttack.unnamed, {
        terms: ['1,217', '222', '207', '58'].join(minus),
        value: 730,
        parts: [1217, 222, 207, 58],
      })
    })

    await test.step('strikes the misprint out in the sources of its number, and nowhere counts it', async () => {
      const said = () => page.locator('body').innerText()
      expect(await said()).not.toMatch(/6,?589/)
      await page.locator('#headline').getByRole('button').first().click()
      const sources = page.getByRole('dialog')
      await expect(sources).toContainText(label.misreader)
      await expect(page.locator('s:visible')).toHaveText(['6,589'])
      await expect(page.locator('data[value="6589"]')).toHaveCount(0)
      expect((await said()).match(/6,?589/g)).toEqual(['6,589'])
      // The sheet does not lie over the number that it is about, and the way out of it is in sight.
      const tops = await Promise.all(
        [sources, page.locator('#headline h1 data')].map((one) => one.boundingBox()),
      )
      expect(tops[0]!.y).toBeGreaterThan(tops[1]!.y + tops[1]!.height)
      await expect(
        sources.getByRole('button', { name: texts[language].receipt.close, exact: true }),
      ).toBeInViewport({ ratio: 1 })
      await page.keyboard.press('Escape')
      await expect(sources).toHaveCount(0)
    })

    await test.step('gives every number a value, a kind, and the digits of that value', async () => {
      const numbers = await page.locator('data').evaluateAll((all) =>
        all.map((data) => ({
          value: data.getAttribute('value') ?? '',
          kind: data.getAttribute('data-answer') ?? '',
          text: data.textContent,
        })),
      )
      expect(numbers.length).toBeGreaterThan(60)
      for (const { value, kind, text } of numbers) {
        expect(['published', 'derived']).toContain(kind)
        const scale = /million|مليون/.test(text) ? 1_000_000 : 1
        const digits = text.replaceAll(/[^\d.]/g, '')
        expect(digits, text).not.toBe('')
        expect(Math.round(Number(digits) * scale), text).toBe(Number(value))
      }
      // A missing number is words: no zero and no bare dash stands for it.
      for (const text of await page.locator('[data-answer="unpublished"]').allTextContents()) {
        expect(text).toBe(name.notPublished)
      }
    })
  })
}

interface Sum {
  readonly terms: string
  readonly value: number
  readonly parts: readonly number[]
}

async function expectSum(
  page: Parameters<typeof panel>[0],
  language: Language,
  where: Parameters<typeof panel>[2],
  rowName: string,
  { terms, value, parts }: Sum,
): Promise<void> {
  const button = row(panel(page, language, where), rowName).getByRole('button', {
    name: new RegExp(`^${names[language].calculated}: `),
  })
  const receipt = page.getByRole('dialog')
  await expect(receipt).toHaveCount(0)
  await button.click()
  await expect(receipt).toContainText(terms)
  const results = receipt.locator(`data[value="${String(value)}"][data-answer="derived"]`)
  await expect(results).toHaveCount(1)
  // Each figure stands twice: in the sum, and with its period and the texts it was read in.
  for (const part of parts) await expect(figure(receipt, part)).toHaveCount(2)
  await expect(receipt.getByRole('link')).not.toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(receipt).toHaveCount(0)
}
