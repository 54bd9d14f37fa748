import { describe, expect, it } from 'vitest';
import { PullQuote } from '../../src/index.ts';
import { renderIn } from '../render.tsx';
import { expectWarning } from '../setup.ts';

const paragraphs = (container: Element) => [...container.querySelectorAll('blockquote p')].map((p) => p.textContent);

describe('<PullQuote>', () => {
  it.each([
    ['ar', '”كل شيء ممكن“'],
    ['en', '“كل شيء ممكن”'],
    ['fa', '«كل شيء ممكن»'],
    ['he', '”كل شيء ممكن”'],
    ['fr', '«\u202fكل شيء ممكن\u202f»'],
  ])('opens and closes with the marks of %s', (language, text) => {
    const { container } = renderIn(language, <PullQuote quote="كل شيء ممكن" />);
    expect(paragraphs(container)).toEqual([text]);
  });

  it('opens each paragraph again and closes the last', () => {
    const { container } = renderIn('ar', <PullQuote quote={['أولًا.', 'ثانيًا.', 'ثالثًا.']} />);
    expect(paragraphs(container)).toEqual(['”أولًا.', '”ثانيًا.', '”ثالثًا.“']);
  });

  it('closes each, or none, where the publication wants it', () => {
    const each = renderIn('en', <PullQuote quote={['One.', 'Two.']} marks="each" />);
    expect(paragraphs(each.container)).toEqual(['“One.”', '“Two.”']);
    const none = renderIn('en', <PullQuote quote={['One.', '“Two.”']} marks="none" />);
    expect(paragraphs(none.container)).toEqual(['One.', '“Two.”']);
  });

  it('does not double marks that the editor typed, also doubled apostrophes', () => {
    const { container } = renderIn('ar', <PullQuote quote={['’’أولًا.', '’’ثانيًا‘‘.']} />);
    expect(paragraphs(container)).toEqual(['”أولًا.', '”ثانيًا.“']);
    const elements = [<em key="a">“Water.”</em>, <b key="b">All.</b>];
    const mixed = renderIn('en', <PullQuote quote={elements} marks="each" />);
    expect(paragraphs(mixed.container)).toEqual(['“Water.”', '“All.”']);
  });

  it('gives a quotation in another language its own direction and marks, and its speaker the page’s', () => {
    const { container, getByText } = renderIn(
      'ar',
      <PullQuote quote="L’eau est un bien commun." quoteLocale="fr" speaker="سلمى الإدريسي" />,
    );
    const quote = container.querySelector('blockquote')!;
    expect([quote.lang, quote.dir, quote.textContent]).toEqual([
      'fr',
      'ltr',
      '«\u202fL’eau est un bien commun.\u202f»',
    ]);
    expect(container.querySelector('figure')?.dir).toBe('rtl');
    expect(getByText('سلمى الإدريسي').lang).toBe('ar');
  });

  it('names speaker, role and source in its caption', () => {
    const { container } = renderIn(
      'en',
      <PullQuote
        quote="Yes."
        speaker="Salma El Idrissi"
        role="President"
        source={{ label: 'Address', href: 'https://example.org/a' }}
      />,
    );
    expect(container.querySelector('figcaption')?.textContent).toBe('Salma El IdrissiPresidentAddress');
    expect(container.querySelector('blockquote')?.cite).toBe('https://example.org/a');
  });

  it('has no paragraph for what React leaves out', () => {
    const { container } = renderIn('en', <PullQuote quote={['One.', false, null, '  ']} />);
    expect(paragraphs(container)).toEqual(['“One.”']);
  });

  it('hides its marks from the ear, since it is a quotation already', () => {
    const { container } = renderIn('en', <PullQuote quote="Yes." />);
    expect(container.querySelectorAll('[aria-hidden="true"]')).toHaveLength(2);
  });

  it('shows nothing without words, and says so', () => {
    expectWarning(/<PullQuote quote>: there are no words/);
    expect(renderIn('ar', <PullQuote quote="" speaker="x" />).container.innerHTML).toBe('');
  });
});
