import type { FigureTable } from '../data/table'
import type { Publisher } from '../data/vocabulary'

/** The publishers that take a side, and of how many figures no other text was found. */
interface PartisanSources {
  readonly publishers: readonly Publisher[]
  readonly alone: number
  readonly figures: number
}

/** Over all figures: one rests on such sources alone where every text accepted for it is theirs. */
export function partisanSources({ reports, vocabulary }: FigureTable): PartisanSources {
  const sources = vocabulary.sources.filter(({ publisher }) => publisher.isPartisan)
  const ids = new Set(sources.map(({ id }) => id))
  const figures = [...reports.values()].flatMap((report) => report.figures)
  const restsOnThem = figures.filter(({ observations }) =>
    observations.every(({ source }) => ids.has(source)),
  )
  return {
    publishers: [...new Set(sources.map(({ publisher }) => publisher))],
    alone: restsOnThem.length,
    figures: figures.length,
  }
}
