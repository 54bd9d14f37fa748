import { composeStories, setProjectAnnotations } from '@storybook/react-vite';
import { fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import * as lightboxStories from '../../src/components/Lightbox/Lightbox.stories.tsx';
import * as quoteStories from '../../src/components/PullQuote/PullQuote.stories.tsx';
import * as badgeStories from '../../src/components/StatsBadge/StatsBadge.stories.tsx';
import preview from '../../.storybook/preview.tsx';
import { codesOf } from '../../.storybook/embed/codes.tsx';
import { Copyable } from '../../.storybook/embed/Copyable.tsx';
import { hostPage } from '../../.storybook/embed/hostPage.ts';
import { currentStory } from '../../.storybook/embed/story.tsx';
import { words } from '../../.storybook/embed/words.ts';

setProjectAnnotations(preview);
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

async function codesIn(locale: string, run: (initialGlobals: object) => Promise<unknown>) {
  await run({ ...preview.initialGlobals, locale });
  return codesOf(currentStory()!);
}

const quotes = (name: 'Rule' | 'OppositeDirection') => (initialGlobals: object) =>
  composeStories(quoteStories, { initialGlobals })[name].run();

describe('a story as code', () => {
  it('for React has the imports, the language once, and both languages of its texts', async () => {
    const { react } = (
      await codesIn('en', (initialGlobals) => composeStories(badgeStories, { initialGlobals }).Currency.run())
    ).codes;
    expect(react).toMatch(/^import \{ LocaleProvider, StatsBadge \} from 'bayan-ui';/);
    expect(react).toContain('<LocaleProvider locale="en">');
    expect(react).toContain('value={85_000_000}');
    expect(react).toContain('currency="EUR"');
    expect(react).toContain("label={{ ar: 'رأس مال صندوق المحطات', en: 'capital of the stations fund' }}");
  });

  it('has the typefaces that the toolbar shows', async () => {
    const inFonts = async (fonts: string) =>
      (
        await codesIn('en', (globals) =>
          composeStories(quoteStories, { initialGlobals: { ...globals, fonts } }).Rule.run(),
        )
      ).codes;
    const { element, html, react } = await inFonts('full');
    for (const code of [element, html]) expect(code).toMatch(/^<link rel="stylesheet" href="\/fonts\/full.css">\n/);
    expect(react).toContain("import 'bayan-ui/fonts/full.css';");
    expect(Object.values(await inFonts('system')).join()).not.toMatch(/\/fonts\//);
  });

  it('has an element for each language of the toolbar, and for each component of the story', async () => {
    const both = await codesIn('both', quotes('Rule'));
    expect(both.codes.element?.match(/<bayan-pull-quote lang="(ar|en)">/g)).toHaveLength(2);
    const two = await codesIn('ar', quotes('OppositeDirection'));
    expect(two.codes.element?.match(/<blockquote[^>]*>/g)).toEqual(['<blockquote lang="en">', '<blockquote>']);
  });

  it('in a frame says which page the frame shows, by a title to be read out', async () => {
    const { codes, pages } = await codesIn('en', quotes('Rule'));
    const [[name, page]] = Object.entries(pages!) as [[string, string]];
    expect(codes.frame).toContain(`src="/embeds/${name}" title="Every figure we keep`);
    expect(page).toContain('src="/bayan/bayan-pull-quote.js"');
  });

  it('is React only where there is no element', async () => {
    const { codes } = await codesIn('ar', (initialGlobals) =>
      composeStories(lightboxStories, { initialGlobals }).OnePicture.run(),
    );
    expect(Object.keys(codes)).toEqual(['react']);
  });

  it('stands on a page of the opposite direction that is hostile, or on a quiet one', async () => {
    const codes = await codesIn('ar', quotes('Rule'));
    expect(hostPage('element', codes, true)).toMatch(/<html lang="en" dir="ltr">[^]*all: unset/);
    expect(hostPage('element', codes, false)).toMatch(/<html lang="ar" dir="rtl">/);
    expect(hostPage('frame', codes, true)).toMatch(/<iframe srcdoc="&lt;!doctype/);
  });
});

describe.each(['ar', 'en'] as const)('code to copy, in %s', (language) => {
  const code = `<p lang="ar">لا ننتظر.</p>\n${'<br>\n'.repeat(700)}<p>end</p>`;
  const show = () => {
    render(<Copyable code={code} about="about" words={words[language]} />);
    fireEvent.click(screen.getByRole('button', { name: words[language].copy }));
  };

  it('is copied whole, and says so', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    show();
    await expect.poll(() => screen.getByRole('status').textContent).toBe(words[language].copied);
    expect(write).toHaveBeenCalledWith(code);
  });

  it('is selected whole where the clipboard refuses', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    show();
    await expect.poll(() => screen.getByRole('status').textContent).toBe(words[language].selected);
    expect(getSelection()!.toString().trim()).toBe(code);
  });
});
