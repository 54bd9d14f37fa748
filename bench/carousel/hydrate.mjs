import { gzipSync } from 'node:zlib';
import { inPage, median, rotated, serve } from './browser.mjs';

/** Printing on the server, and what moves when the script takes the page over. */
export async function serverTable(server, { outDir, sheetsOf }, candidates, tell) {
  const rows = [];
  const documents = {};
  const printers = [];
  for (const candidate of candidates) {
    const row = { ...candidate, values: {}, reasons: [] };
    rows.push(row);
    try {
      const { markup, page } = await server.load(candidate.name);
      row.values.html = gzipSync(markup(), { level: 9 }).length;
      documents[`/${candidate.name}`] = documentOf(page(), sheetsOf(candidate.name));
      printers.push({ row, markup, times: [] });
    } catch (error) {
      row.reasons.push(`on the server: ${error.message}`);
    }
  }
  tell('server');
  print(printers);
  const { url, close } = await serve(outDir, documents);
  for (const row of rows) {
    if (!documents[`/${row.name}`]) continue;
    tell(`hydration: ${row.name}`);
    const { reason, said = [], ...values } = await inPage(`${url}/${row.name}`, hydrated(row), { init: watchShifts });
    Object.assign(row.values, values);
    row.reasons.push(...[reason, ...said].filter(Boolean));
  }
  close();
  return {
    title: 'Server and hydration',
    note: 'Nine pictures. `renderToString` in milliseconds (medians of 25 interleaved rounds of ten) and its HTML in bytes of gzip, without style sheets. Hydration in a development build: layout shift (CLS), how far what stands below moved, in px, and warnings or errors.',
    columns: [
      { key: 'print', head: 'renderToString', ratio: true, compare: 'renderToString', noise: 0.1 },
      { key: 'html', head: 'HTML', compare: 'bytes of HTML' },
      { key: 'shift', head: 'CLS', compare: 'layout shift', goal: 0, digits: 4 },
      { key: 'moved', head: 'below moved', compare: 'content moved by hydration', goal: 0 },
      { key: 'warnings', head: 'warnings', compare: 'warnings of hydration', goal: 0 },
    ],
    rows,
  };
}

function documentOf({ head, body }, sheets) {
  const links = sheets.map((file) => `<link rel="stylesheet" crossorigin href="/${file}">`).join('');
  return `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8">${links}${head}<body style="margin:0"><div id="host">${body}</div><p id="below">below</p><script type="module" crossorigin src="/page.js"></script>`;
}

function print(printers) {
  for (let round = -5; round < 25; round++) {
    for (const { markup, times } of rotated(printers, round + 5)) {
      const start = performance.now();
      for (let time = 0; time < 10; time++) markup();
      if (round >= 0) times.push((performance.now() - start) / 10);
    }
  }
  for (const { row, times } of printers) row.values.print = median(times);
}

function hydrated({ name }) {
  return async (page, _probe, errors) => {
    const below = () => page.evaluate(() => document.getElementById('below').getBoundingClientRect().top);
    await page.waitForTimeout(300);
    const before = await below();
    await page.evaluate(async (candidate) => {
      await window.bench.load(candidate);
      window.bench.hydrate();
    }, name);
    await page.waitForTimeout(700);
    const moved = Math.abs((await below()) - before);
    const [shift, recovered] = await page.evaluate(() => [window.shift, window.recovered]);
    const said = [...errors, ...recovered].map((text) => text.split('\n')[0].slice(0, 160));
    return { shift, moved, warnings: said.length, said };
  };
}

function watchShifts() {
  window.shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
}
