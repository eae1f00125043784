// Draws the icons of the installed app out of public/icon.svg: run it when that one changes.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { launchOptions, root } from './ensure.mjs'

const svg = readFileSync(join(root, 'public/icon.svg'), 'utf8')
const paper = '#faf6ee'

// What may be cut into any shape keeps its drawing in the middle four fifths.
const icons = [
  { name: 'icon-192', size: 192, part: 1 },
  { name: 'icon-512', size: 512, part: 1 },
  { name: 'maskable-512', size: 512, part: 0.8 },
  { name: 'touch-180', size: 180, part: 0.9 },
]

const browser = await chromium.launch(launchOptions())
const page = await browser.newPage()
for (const { name, size, part } of icons) {
  await page.setViewportSize({ width: size, height: size })
  await page.setContent(
    `<style>html{background:${paper};height:100%;display:grid;place-items:center}
     body{margin:0;display:grid}svg{width:${String(size * part)}px}</style>${svg}`,
  )
  writeFileSync(join(root, `public/icons/${name}.png`), await page.screenshot())
}
await browser.close()
