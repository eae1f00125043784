// Modules of the app for scripts, which Node cannot read as they stand.
import { root } from './ensure.mjs'

/**
 * What some modules export, all in one object. @param {readonly string[]} paths from the project's folder
 * @returns {Promise<any>}
 */
export async function loadModules(paths) {
  // Here, so that who has the modules does without.
  const { createServer } = await import('vite')
  const server = await createServer({
    root,
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  })
  try {
    const modules = await Promise.all(paths.map((path) => server.ssrLoadModule(path)))
    // What is fetched when it is asked for needs the server until the end.
    process.once('beforeExit', () => void server.close())
    return Object.assign({}, ...modules)
  } catch (error) {
    await server.close()
    throw error
  }
}
