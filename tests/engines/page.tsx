import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { forgetWarnings } from '../../src/intl/warn.ts';
import { carouselFindings } from './carousel.tsx';
import { CONTEXTS, ORDER_CASES, Said } from './cases.tsx';
import { embedFindings } from './embed.ts';
import type { Expectations } from './expectations.tsx';
import { lightboxFindings } from './lightbox.tsx';
import { bare, lineOrder } from './lineOrder.ts';
import { Ready } from './Ready.tsx';
import { listen, Reporter, until, type Report } from './report.ts';
import { SAMPLE_LANGUAGES, samplesIn, type Sample } from './samples.tsx';
import { texts } from './texts.ts';

/** The suite as it runs in an engine. With `?samples=ar` the page is the phone in which that language is shown. */

declare global {
  interface Window {
    report: Promise<Report>;
  }
}

const PHONE = 360;

const said = listen();
const language = new URLSearchParams(location.search).get('samples');

window.report = fetch('/expectations.json')
  .then((response) => response.json() as Promise<Expectations>)
  .then((expected) => (language ? sampleFindings(language, expected) : findings(expected)));

async function findings(expected: Expectations): Promise<Report> {
  const reporter = new Reporter();
  compareTexts(expected, reporter);
  await compareOrders(expected, reporter);
  reporter.add(await carouselFindings());
  reporter.add(await lightboxFindings());
  reporter.add(await embedFindings(expected.embeds));
  reporter.compare('console of the page', said.join('\n'), '');
  for (const report of await Promise.all(SAMPLE_LANGUAGES.map(onPhone))) reporter.add(report);
  return reporter.report;
}

function compareTexts(expected: Expectations, reporter: Reporter): void {
  for (const [name, text] of texts()) reporter.compare(`text, ${name}`, text, expected.texts[name]);
}

/** All values in one place at a time. */
async function compareOrders(expected: Expectations, reporter: Reporter): Promise<void> {
  await document.fonts.ready;
  const host = document.body.appendChild(document.createElement('div'));
  const root = createRoot(host);
  for (const [direction, where, before, after] of CONTEXTS) {
    flushSync(() =>
      root.render(
        ORDER_CASES.map((one) => (
          <p key={one.name} dir={direction} style={{ whiteSpace: 'pre', font: '20px serif' }}>
            {before}
            <Said {...one} />
            {after}
          </p>
        )),
      ),
    );
    for (const [index, { name, order }] of ORDER_CASES.entries()) {
      const value = host.children[index]!.firstElementChild!;
      const { text, order: judged } = expected.orders[name]!;
      if (where === CONTEXTS[0]![1]) reporter.compare(`order, text of ${name}`, value.textContent, text);
      // Another text has another order.
      if (value.textContent !== text) continue;
      reporter.compare(`order, ${direction} ${where}, ${name}`, lineOrder(value), order ?? bare(judged));
    }
  }
  root.unmount();
  host.remove();
}

/** A frame has its own width in every engine; a window has not. */
async function onPhone(one: string): Promise<Report> {
  const frame = document.createElement('iframe');
  Object.assign(frame, { src: `?samples=${one}`, width: String(PHONE), height: '800', style: 'border: 0' });
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve));
  const report = await frame.contentWindow!.report;
  frame.remove();
  return report;
}

async function sampleFindings(one: string, expected: Expectations): Promise<Report> {
  const reporter = new Reporter();
  Object.assign(document.documentElement, { lang: one, dir: /ar|fa|he|ur/.test(one) ? 'rtl' : 'ltr' });
  for (const sample of samplesIn(one)) {
    const problems = await show(sample, expected.samples[one]?.[sample.name] ?? '');
    reporter.compare(`sample, ${one}, ${sample.name}`, problems.join('\n'), '');
  }
  return reporter.report;
}

/** Takes over the server's HTML of one sample, and looks at it. */
async function show({ element, lang, overflows, warnings }: Sample, html: string): Promise<string[]> {
  forgetWarnings();
  said.length = 0;
  const host = document.body.appendChild(document.createElement('div'));
  host.append(document.createRange().createContextualFragment(html));
  let ready = false;
  const root = hydrateRoot(host, <Ready then={() => void (ready = true)}>{element}</Ready>);
  const problems = (await until(() => ready, 1)) ? [] : ['the script did not take over'];
  await document.fonts.ready;
  // The fonts have come; the line breaks follow.
  await until(() => true, 2);
  problems.push(...said.filter((message) => !warnings.some((warning) => warning.test(message))));
  const top = host.querySelector<HTMLElement>('[class*="bayan-"]');
  if (top && top.lang !== lang) problems.push(`lang is “${top.lang}”, not “${lang}”`);
  if (top && top.dir !== getComputedStyle(top).direction) problems.push(`dir is “${top.dir}”`);
  const wide = document.documentElement.scrollWidth;
  if (!overflows && wide > PHONE) problems.push(`is ${wide} px wide, not ${PHONE}`);
  root.unmount();
  host.remove();
  return problems;
}
