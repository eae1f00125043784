import { type ReactNode, useState } from 'react'

import type { Dataset } from '../dataset/Dataset'
import { type Mode, MODES } from '../domain/panels/panel'
import { type PanelId, PANELS } from '../domain/panels/panels'
import { OverviewPanel } from '../features/overview/OverviewPanel'
import { panelName } from '../i18n/phrases/panel/panelName'
import { useWords } from '../i18n/useWords'
import { useAddStep } from '../modes/presentation/steps/useAddStep'
import { lazyPart } from '../platform/lazyPart'
import { pageAddress } from '../platform/pageAddress'
import { NO_TARGET } from '../state/addressState'
import type { Choice } from '../state/useAddress'
import { Dialog } from '../ui/controls/Dialog'
import { Menu } from '../ui/controls/Menu'
import type { PanelFace } from '../ui/PanelContexts'
import { Part } from '../ui/Part'
import { announce } from '../ui/Status'

interface PanelFootProps {
  readonly face: PanelFace
  readonly dataset: Dataset
  readonly choice: Choice
}

/** What a reader can take along of a panel of the overview. */
export function PanelFoot({ face, ...props }: PanelFootProps) {
  const panel = PANELS.find((id) => id === face.id)
  const mode = MODES.find((one) => one === face.mode) ?? null
  return panel && <SaveOrShare {...{ panel, mode, face }} {...props} />
}

const TOOLS = ['picture', 'data', 'cite', 'link', 'frame'] as const
type Tool = (typeof TOOLS)[number]

interface SaveOrShareProps extends PanelFootProps {
  readonly panel: PanelId
  readonly mode: Mode | null
}

function SaveOrShare({ panel, mode, face, dataset, choice }: SaveOrShareProps) {
  const words = useWords()
  const { t } = words
  const [open, setOpen] = useState<Tool | null>(null)
  const { table, version } = dataset
  const { selection, choose, hrefOf, hrefTo } = choice
  const view = { panel, mode, selection }
  // Every link to it shows it as it stands.
  const target = { ...NO_TARGET, panel, as: mode, table: face.table }
  const addStep = useAddStep({
    ...view,
    // Nothing else on the page shows that it was done.
    announce: (text) => {
      announce(text, true)
    },
  })
  const name = panelName(words, panel)
  const names: Readonly<Record<Tool, string>> = {
    picture: t('pictures.name'),
    data: t('takeaway.data'),
    cite: t('files.cite.cite'),
    link: t('takeaway.share.menu'),
    frame: t('takeaway.share.frame'),
  }
  const absolute = (href: string) => pageAddress(new URL(href, location.href))
  const content = (tool: Tool): ReactNode => {
    switch (tool) {
      case 'picture':
        return (
          <Picture
            {...{ ...view, face, table }}
            edition={dataset}
            hrefFor={(own) => absolute(hrefTo({ ...target, pin: version }, own))}
          >
            <OverviewPanel {...{ ...view, table, choose, hrefOf }} />
          </Picture>
        )
      case 'data':
        return (
          <PanelDownloads
            view={view}
            table={table}
            edition={dataset}
            address={absolute(hrefTo({ ...target, pin: version }))}
          />
        )
      case 'cite':
        return <PanelCite view={view} table={table} edition={dataset} />
      case 'link':
      case 'frame':
        return (
          <ShareTexts
            version={version}
            framed={tool === 'frame' ? name : null}
            hrefFor={({ language: own, embed, pinned }) =>
              absolute(hrefTo({ ...target, embed, pin: pinned ? version : null }, own))
            }
          />
        )
    }
  }
  return (
    <>
      <Menu
        label={t('takeaway.menu')}
        name={t('takeaway.menuOf', { name })}
        items={[
          ...TOOLS.map((tool) => ({
            name: names[tool],
            onPress: () => {
              setOpen(tool)
            },
          })),
          ...(dataset.isOwn ? [] : [addStep]),
        ]}
      />
      {open !== null && (
        <Dialog
          heading={t('takeaway.heading', { tool: names[open], name })}
          closeLabel={t('takeaway.close')}
          onClose={() => {
            setOpen(null)
          }}
        >
          <Part waiting={null}>{content(open)}</Part>
        </Dialog>
      )}
    </>
  )
}

const Picture = lazyPart(async () => (await import('../features/takeaway/Picture')).Picture)
const PanelCite = lazyPart(async () => (await import('../features/takeaway/PanelCite')).PanelCite)
const PanelDownloads = lazyPart(
  async () => (await import('../features/takeaway/PanelDownloads')).PanelDownloads,
)
const ShareTexts = lazyPart(
  async () => (await import('../features/takeaway/ShareTexts')).ShareTexts,
)
