/**
 * Fetches everything that the page may need of its site: once a reader's own file is chosen, it asks
 * for nothing more.
 */
export async function loadAhead(): Promise<void> {
  await Promise.all([
    import('../features/chrome/Notices'),
    import('../features/figures/Figures'),
    import('../features/reports/Reports'),
    import('../features/checks/Checks'),
    import('../features/checks/FigureChecks'),
    import('../features/filters/ReportOptions'),
    import('../features/method/Method'),
    import('../features/takeaway/Cite'),
    import('../features/takeaway/FigureDownloads'),
    import('../features/takeaway/PanelCite'),
    import('../features/takeaway/PanelDownloads'),
    import('../features/takeaway/Picture'),
    import('../features/takeaway/makePicture'),
    import('../features/takeaway/ShareTexts'),
    import('../features/chrome/termAt'),
    import('../modes/presentation/Present'),
    import('../exports/writeCsv'),
    import('../exports/writeXlsx'),
    import('../platform/tables/readOds'),
    import('../ui/charts/drawings'),
    import('read-excel-file/universal'),
    import('@floating-ui/dom'),
  ])
  // The letters of both languages, as every style sheet that came names them.
  await document.fonts.load('1em Vazirmatn', 'aا')
}
