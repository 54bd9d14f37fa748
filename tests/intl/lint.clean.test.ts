import { describe, expect, it } from 'vitest';
import { lint, type LintOptions } from '../../src/intl/lint.ts';
import { resolveLocale } from '../../src/intl/locale.ts';

type Files = Record<string, string>;

/** Texts of our own, two hundred lines a language; `***` stands between two releases. */
const files = import.meta.glob('../fixtures/clean/*.txt', { query: '?raw', import: 'default', eager: true });
const texts = Object.entries(files as Files).map(
  ([path, text]) => [path.slice(-6, -4), text.trim().split('\n***\n')] as const,
);

/** Right lines that look wrong: quotations in quotations, scores, codes, years before Christ, what was moved. */
const tricky = Object.entries(
  import.meta.glob('../fixtures/tricky/*.txt', { query: '?raw', import: 'default', eager: true }) as Files,
).flatMap(([path, text]) =>
  text
    .trim()
    .split('\n')
    .map((line) => [path.slice(-6, -4), line] as const),
);

/** Findings as an editor would see them, with what stands round each. */
function seen(text: string, options: LintOptions, language: string): string[] {
  return lint(text, options, resolveLocale(language)).map(
    ({ rule, start, end }) => `${rule}: ${text.slice(Math.max(0, start - 15), end + 15)}`,
  );
}

describe.each(texts)('clean text in %s', (language, releases) => {
  const lines = releases.flatMap((release) => release.split('\n'));

  it('is two hundred lines', () => {
    expect(lines.length).toBeGreaterThanOrEqual(200);
    expect(new Set(lines).size).toBe(lines.length);
  });

  it.each(releases.map((release) => [release.split('\n', 1)[0], release]))('has no finding: %s', (_, release) => {
    expect(seen(release!, {}, language)).toEqual([]);
  });

  it('has none with a blank line between paragraphs, or Windows line ends', () => {
    for (const release of releases) {
      expect(seen(release.replaceAll('\n', '\n\n'), {}, language)).toEqual([]);
      expect(seen(release.replaceAll('\n', '\r\n'), {}, language)).toEqual([]);
    }
  });

  it('has none as a caption, line by line', () => {
    // A quotation of several paragraphs is whole only with the others.
    const findings = lines.flatMap((line) => seen(line, { kind: 'caption' }, language));
    expect(findings.filter((finding) => !finding.startsWith('unbalanced-quote'))).toEqual([]);
  });
});

describe('a line that looks wrong', () => {
  it('stands in every language', () => {
    expect(new Set(tricky.map(([language]) => language)).size).toBe(7);
  });

  it.each(tricky)('%s: %s', (language, line) => {
    expect(seen(line, {}, language)).toEqual([]);
  });
});
