import { fireEvent } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Figure } from '../../src/index.ts';
import { renderIn } from '../render.tsx';
import { expectWarning } from '../setup.ts';

const size = { width: 1200, height: 800 };

describe('<Figure>', () => {
  it('shows the picture in its best format, with caption and credit', () => {
    const { container, getByRole } = renderIn(
      'ar',
      <Figure
        {...size}
        src="/a.jpg"
        alt={{ ar: 'قاعة المؤتمر', en: 'The hall' }}
        caption="وصول الوفود"
        credit="تصوير: ليلى"
        sources={[{ src: '/a 640.jpg', width: 640 }]}
        formats={[{ type: 'image/avif', sources: [{ src: '/a.avif', width: 640 }] }]}
      />,
    );
    expect(getByRole('img', { name: 'قاعة المؤتمر' }).getAttribute('srcset')).toBe('/a%20640.jpg 640w');
    expect(container.querySelector('source')?.type).toBe('image/avif');
    expect(container.querySelector('figcaption')?.textContent).toBe('وصول الوفودتصوير: ليلى');
  });

  it('never shows the name of a file', () => {
    expectWarning(/<Figure caption>: “_RV00012.jpeg” is a file name/);
    expectWarning(/<Figure> alt: “IMG_2041-scaled” is a file name/);
    const { container } = renderIn(
      'ar',
      <Figure {...size} src="/a.jpg" alt="IMG_2041-scaled" caption="_RV00012.jpeg" />,
    );
    expect(container.querySelector('figcaption')).toBeNull();
    expect(container.querySelector('img')?.alt).toBe('');
  });

  it('drops a file name in one language and keeps the caption in the other', () => {
    expectWarning(/is a file name/);
    expectWarning(/there is no “ar” text/);
    const { container } = renderIn(
      'ar',
      <Figure {...size} src="/a.jpg" alt="" caption={{ ar: 'صورة.jpg', en: 'Arrivals' }} />,
    );
    expect(container.querySelector('[part="caption"]')?.outerHTML).toBe(
      '<p part="caption" lang="en" dir="ltr">Arrivals</p>',
    );
  });

  it('carries the language of an alternative text that is not the page’s', () => {
    expectWarning(/there is no “fr” text/);
    const { container } = renderIn('fr', <Figure {...size} src="/a.jpg" alt={{ ar: 'قاعة المؤتمر' }} />);
    expect(container.querySelector('img')).toMatchObject({ lang: 'ar', dir: 'rtl', alt: '\u2067قاعة المؤتمر\u2069' });
  });

  it('has no invisible character in an alternative text of its own direction', () => {
    expectWarning(/there is no “fr” text/);
    const { container } = renderIn('fr', <Figure {...size} src="/a.jpg" alt={{ en: 'The hall' }} />);
    expect(container.querySelector('img')).toMatchObject({ lang: 'en', alt: 'The hall' });
  });

  it.each([
    ['ar', 'فتح رابط الصورة'],
    ['en', 'Open the picture’s link'],
  ])('names in %s the link round a picture that does not say what it shows', (language, name) => {
    const { getByRole } = renderIn(language, <Figure {...size} src="/a.jpg" alt="" href="https://example.org/" />);
    expect(getByRole('link', { name })).toBeDefined();
  });

  it('says which picture has no size, and which did not load', () => {
    expectWarning(/“\/a.jpg” has no width and height/);
    expectWarning(/a.jpg” did not load/);
    const { container } = renderIn('ar', <Figure src="/a.jpg" alt="x" />);
    fireEvent.error(container.querySelector('img')!);
  });
});
