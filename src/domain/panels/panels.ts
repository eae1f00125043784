/** The parts of the overview, in their order. Names in the address: a public promise. */
export const PANELS = [
  'headline',
  'killed-by-year',
  'killed-by-victim',
  'killed-by-governorate',
  'total-over-time',
  'attacks-by-type',
] as const
export type PanelId = (typeof PANELS)[number]

/**
 * How a panel shows its answers, other than as numbers of the chosen report: as shares of a printed
 * whole, as each report gives them, or for each governorate by itself.
 */
export const MODES = ['percent', 'reports', 'places'] as const
export type Mode = (typeof MODES)[number]

/** The modes that a panel can have at all; which of them it has depends on the figures. */
export function modesOf(panel: PanelId): readonly Mode[] {
  switch (panel) {
    case 'headline':
    case 'total-over-time':
      return []
    case 'killed-by-year':
    case 'killed-by-governorate':
      return ['percent', 'reports']
    case 'killed-by-victim':
    case 'attacks-by-type':
      return MODES
  }
}
