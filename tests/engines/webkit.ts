import { type ChildProcess, spawn } from 'node:child_process'
import { type AddressInfo, createServer } from 'node:net'
import { onPath } from '../../scripts/ensure.mjs'
import { standsStill, type Engine, type Installed } from './Engine'

const driver = onPath('WebKitWebDriver')
const screen = process.env.DISPLAY === undefined ? onPath('xvfb-run') : ''

/** WebKit as GNOME builds it, over plain WebDriver; on a screen of its own where there is none. */
export const webkit: Installed = {
  name: 'WebKit',
  start: driver === undefined || screen === undefined ? null : () => start(driver, screen),
}

/** The name that WebDriver gives to what stands for an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'

/** No code is compiled the better for pages that are left soon. */
const FRUGAL = { JSC_useDFGJIT: '0' }

async function start(path: string, xvfb: string): Promise<Engine> {
  const port = await freePort()
  const command = [path, `--port=${String(port)}`, '--host=127.0.0.1']
  const onScreen = xvfb === '' ? command : [xvfb, '-a', '-s', '-screen 0 1400x1000x24', ...command]
  // A group of its own, so that the screen and the browser end with it.
  const server = spawn(onScreen[0]!, onScreen.slice(1), {
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, ...FRUGAL },
  })
  const base = `http://127.0.0.1:${String(port)}`
  try {
    await answering(base)
    const { sessionId } = (await send(`${base}/session`, {
      capabilities: { alwaysMatch: {} },
    })) as { sessionId: string }
    const session = `${base}/session/${sessionId}`
    await send(`${session}/timeouts`, { script: PATIENCE, pageLoad: PATIENCE })
    await send(`${session}/window/rect`, { width: 1280, height: 900 })
    return engineOf(session, server)
  } catch (error) {
    end(server)
    throw error
  }
}

function engineOf(session: string, server: ChildProcess): Engine {
  const run = (work: (...given: never[]) => unknown, given: readonly unknown[]) =>
    send(`${session}/execute/async`, {
      script: `const done = arguments[arguments.length - 1]
        const given = [...arguments].slice(0, -1)
        Promise.resolve().then(() => (${work.toString()})(...given))
          .then((is) => done({ is }), (error) => done({ error: String(error?.stack ?? error) }))`,
      args: given,
    }).then((answer) => {
      const { is, error } = answer as { is?: unknown; error?: string }
      if (error !== undefined) throw new Error(error)
      return is
    })
  return {
    open: async (address) => {
      await send(`${session}/url`, { url: address })
    },
    run: (work, ...given) => run(work, given) as never,
    press: async (find, ...given) => {
      for (const began = Date.now(); Date.now() - began < PATIENCE;) {
        const element = (await run(find, given)) as Record<string, string> | null
        if (!element) continue
        try {
          if ((await run(standsStill, [element])) !== true) continue
          await send(`${session}/element/${String(element[ELEMENT])}/click`, {})
          return
        } catch (error) {
          // A page that is still being laid out has something else there for a moment.
          if (!/intercepted|stale|interactable/.test(String(error))) throw error
        }
      }
      throw new Error('WebKit: what is to be pressed does not come')
    },
    key: async (key, withAlt = false) => {
      const value = key === 'Escape' ? '\uE00C' : key
      const alt = (type: string) => (withAlt ? [{ type, value: '\uE00A' }] : [])
      const pressed = [
        ...alt('keyDown'),
        ...[
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ],
        ...alt('keyUp'),
      ]
      await send(`${session}/actions`, { actions: [{ type: 'key', id: 'keys', actions: pressed }] })
    },
    resize: async (width, height) => {
      await send(`${session}/window/rect`, { width, height })
    },
    print: null,
    look: async () => Buffer.from(String(await send(`${session}/screenshot`)), 'base64'),
    close: async () => {
      await send(session, undefined, 'DELETE').catch(() => undefined)
      end(server)
    },
  }
}

/** One command; a browser that does not answer has frozen, and is given up. */
async function send(address: string, body?: unknown, method?: string): Promise<unknown> {
  const answer = await fetch(address, {
    method: method ?? (body === undefined ? 'GET' : 'POST'),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(PATIENCE),
  })
  const { value } = (await answer.json()) as { value: unknown }
  if (!answer.ok) throw new Error(`WebKit: ${JSON.stringify(value)}`)
  return value
}

const PATIENCE = 60_000

async function answering(base: string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const answer = await fetch(`${base}/status`).catch(() => null)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('WebKitWebDriver does not answer')
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => {
        resolve(port)
      })
    })
  })
}

function end({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid)
  } catch {
    // It has ended already.
  }
}
