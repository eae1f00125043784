import type { Share } from '../../../domain/ask/share'
import { formatShare } from '../../format/format'
import type { Words } from '../../Words'

/** A share as plain text, with the word for its kind; "not published" where there is none. */
export function sayShare(words: Words, share: Share): string {
  const { t } = words
  const said = (percent: number) => sayPercent(words, percent)
  switch (share?.kind) {
    case undefined:
      return t('answer.notPublished')
    case 'published':
      return words.sayFigure(share.figure)
    case 'derived': {
      const qualifier = share.approximate ? 'approximate' : 'exact'
      const value = t(`answer.said.${qualifier}`, { value: said(share.percent) })
      return t('answer.said.derived', { value })
    }
  }
}

/** A bare share as plain text: the word for its kind stands beside it. */
export function sayPercent(words: Words, percent: number): string {
  return words.t('answer.percent', { value: formatShare(percent, words).digits })
}
