import type { Checks } from '../../domain/checks/checks'
import { useWords } from '../../i18n/useWords'

/** How many checks there are of each kind, in one line. */
export function ChecksSummary({ found }: { readonly found: Checks }) {
  const { t, list } = useWords()
  const { sums, contradictions, disagreements, shares, later } = found
  const holding = sums.filter(({ holds }) => holds).length
  const items = [
    t('checksView.holding', { count: holding }),
    t('checksView.failing', { count: sums.length - holding }),
    t('checksView.contradicting', { count: contradictions.length }),
    t('checksView.differing', { count: later.filter((check) => !check.holds).length }),
    t('checksView.misreading', {
      count: disagreements.filter(({ kind }) => kind === 'misread').length,
    }),
    t('checksView.sharing', { count: shares.length }),
  ]
  return <p>{t('checksView.found', { list: list(items) })}</p>
}
