import { lazy, type ReactNode, Suspense, useState } from 'react'

import type { Dataset } from '../dataset/Dataset'
import type { Mode } from '../domain/panels/panel'
import type { PanelId } from '../domain/panels/panels'
import { OverviewPanel } from '../features/overview/OverviewPanel'
import { panelName } from '../i18n/phrases/panelName'
import { useWords } from '../i18n/useWords'
import type { Choice } from '../state/useAddress'
import { Dialog } from '../ui/controls/Dialog'
import { pageAddress } from '../platform/pageAddress'
import type { PanelFace } from '../ui/PanelContexts'
import { ToolButton } from '../ui/controls/ToolButton'

interface TakeAwayProps {
  readonly panel: PanelId
  readonly mode: Mode | null
  readonly face: PanelFace
  readonly dataset: Dataset
  readonly choice: Choice
}

const TOOLS = ['picture', 'cite', 'data', 'share'] as const
type Tool = (typeof TOOLS)[number]

/** The tools of a panel that take it away: as a citation or a sentence, as a table, as a link. */
export function TakeAway({ panel, mode, face, dataset, choice }: TakeAwayProps) {
  const words = useWords()
  const { t } = words
  const [open, setOpen] = useState<Tool | null>(null)
  const { table, version } = dataset
  const { selection, choose, hrefOf, hrefTo } = choice
  const view = { panel, mode, selection }
  const names: Readonly<Record<Tool, string>> = {
    picture: t('pictures.name'),
    cite: t('files.cite.cite'),
    data: t('takeaway.data'),
    share: t('takeaway.share.name'),
  }
  const absolute = (href: string) => pageAddress(new URL(href, location.href))
  const content = (tool: Tool): ReactNode => {
    switch (tool) {
      case 'picture':
        return (
          <Picture
            {...{ ...view, face, table }}
            edition={dataset}
            hrefFor={(own) =>
              absolute(hrefTo({ panel, as: mode, embed: false, pin: version }, own))
            }
          >
            <OverviewPanel {...{ ...view, table, choose, hrefOf }} />
          </Picture>
        )
      case 'cite':
        return <PanelCite view={view} table={table} edition={dataset} />
      case 'data':
        return (
          <PanelDownloads
            view={view}
            table={table}
            edition={dataset}
            address={absolute(hrefTo({ panel, as: mode, embed: false, pin: version }))}
          />
        )
      case 'share':
        return (
          <ShareTexts
            version={version}
            title={panelName(words, panel)}
            hrefFor={({ language: own, embed, pinned }) =>
              absolute(hrefTo({ panel, as: mode, embed, pin: pinned ? version : null }, own))
            }
          />
        )
    }
  }
  return (
    <>
      {TOOLS.map((tool) => (
        <ToolButton
          key={tool}
          onPress={() => {
            setOpen(tool)
          }}
        >
          {names[tool]}
        </ToolButton>
      ))}
      {open !== null && (
        <Dialog
          heading={t('takeaway.heading', { tool: names[open], name: panelName(words, panel) })}
          closeLabel={t('takeaway.close')}
          onClose={() => {
            setOpen(null)
          }}
        >
          <Suspense fallback={null}>{content(open)}</Suspense>
        </Dialog>
      )}
    </>
  )
}

const Picture = lazy(async () => ({
  default: (await import('../features/takeaway/Picture')).Picture,
}))
const PanelCite = lazy(async () => ({
  default: (await import('../features/takeaway/PanelCite')).PanelCite,
}))
const PanelDownloads = lazy(async () => ({
  default: (await import('../features/takeaway/PanelDownloads')).PanelDownloads,
}))
const ShareTexts = lazy(async () => ({
  default: (await import('../features/takeaway/ShareTexts')).ShareTexts,
}))
