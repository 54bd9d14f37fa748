import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { ImageCarousel } from '../../src/index.ts';
import { carousel } from '../carousel.tsx';
import { photo, photos } from '../fixtures/photos.ts';
import { heard } from '../heard.ts';
import { LANGUAGES, renderIn } from '../render.tsx';
import { expectWarning } from '../setup.ts';

const label = { ar: 'صور الافتتاح', en: 'Pictures of the opening' };

/** What goes wrong around a carousel, and what is heard of it. */
describe.each(LANGUAGES)('<ImageCarousel> in %s', (language) => {
  it('is heard as it is written down here', async () => {
    const images = photos.slice(0, 2);
    const { container } = renderIn(language, <ImageCarousel images={images} label={label} autoplay loop />);
    expect(container.querySelector('section')!.getAttribute('aria-roledescription')).toBe(
      { ar: 'معرض صور', en: 'carousel' }[language],
    );
    expect(await heard('region')).toEqual(TRANSCRIPTS[language]);
  });

  it('draws its line, its buttons and the focus in forced colours', async () => {
    const { send } = cdp() as { send: (method: string, params: object) => Promise<unknown> };
    const emulate = (value: string) =>
      send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });
    await emulate('active');
    const { part, next, track } = carousel(language);
    expect(getComputedStyle(next).borderTopStyle).toBe('solid');
    expect(getComputedStyle(part('pager'), '::before').forcedColorAdjust).toBe('none');
    await userEvent.tab();
    track.focus();
    await userEvent.keyboard('{Home}');
    expect(getComputedStyle(track).outlineStyle).toBe('solid');
    // On a dark picture a dark ring is seen by the line that parts them.
    part('slide').querySelector('a')!.focus();
    const ring = getComputedStyle(part('slide').querySelector('a')!, '::before');
    expect(ring.outlineStyle).toBe('solid');
    expect(ring.outlineColor).not.toBe(ring.borderTopColor);
    await emulate('none');
  });

  it('has targets of 44 px, fits a window of 320 px, and has no fault there that axe knows', async () => {
    const { container } = renderIn(
      language,
      <div style={{ inlineSize: 320 }}>
        <ImageCarousel images={photos} label={label} autoplay />
      </div>,
    );
    for (const control of container.querySelectorAll('button, [part="thumbnail"]')) {
      const { width, height } = control.getBoundingClientRect();
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    }
    expect(container.querySelector('section')!.scrollWidth).toBeLessThanOrEqual(320);
    const { violations } = await axe.run(container, { resultTypes: ['violations'] });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  it('shows a long caption and the tags in it as they are written, and boxes for absurd sizes', () => {
    expectWarning(/has no width and height/);
    const caption = '<b>x</b> '.repeat(250).trim();
    const absurd = [
      { width: 1e9, height: 1 },
      { width: -3, height: 5 },
      { width: NaN, height: NaN },
    ];
    const images = absurd.map((size) => photo('terraces', { caption, ...size }));
    const { all } = carousel(language, { images });
    expect(all('caption').map(({ textContent }) => textContent)).toEqual([caption, caption, caption]);
    const boxes = all('frame').map((frame) => frame.getBoundingClientRect());
    for (const box of boxes) expect([box.width, box.height]).toEqual([boxes[0]!.width, boxes[0]!.height]);
    expect(boxes[0]!.height).toBeGreaterThan(100);
  });

  it('keeps the point of a picture that must be seen, and shows a colour until it has come', () => {
    const images = [
      photo('upper-valley', { focus: [20, 80], placeholder: '#8fa3ad' }),
      photo('terraces', { placeholder: 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==' }),
      photo('mangroves', { focus: [50, 50], placeholder: 'red; --x: url(javascript:1)' }),
    ];
    const looks = carousel(language, { images }).all('image').slice(0, 3).map(getLook);
    expect(looks[0]).toEqual(['20% 80%', 'rgb(143, 163, 173)', 'none']);
    expect(looks[1]![2]).toContain('data:image/gif');
    expect(looks[2]!.slice(0, 2)).toEqual(['50% 50%', 'rgba(0, 0, 0, 0)']);
  });
});

function getLook(image: Element): [point: string, colour: string, preview: string] {
  const { objectPosition, backgroundColor, backgroundImage } = getComputedStyle(image);
  return [objectPosition, backgroundColor, backgroundImage];
}

const TRANSCRIPTS = {
  ar: [
    'region | صور الافتتاح',
    'button | إيقاف العرض التلقائي',
    'paragraph',
    'الصورة 1 من 2',
    'button | تكبير الصورة',
    'button | الصورة السابقة',
    'button | الصورة التالية',
    'group | صور الافتتاح',
    'group | 1 من 2',
    'figure',
    'link | قاعة مؤتمرات تتجه صفوف مقاعدها نحو منصة وشاشة عريضة',
    'image | قاعة مؤتمرات تتجه صفوف مقاعدها نحو منصة وشاشة عريضة',
    'Figcaption',
    'paragraph',
    'القاعة الكبرى في قصر المؤتمرات بطنجة قبيل الجلسة الختامية. جلس المندوبون بحسب أحواضهم لا بحسب ترتيب أسماء دولهم.',
    'paragraph',
    'تصوير: أنس الورديغي / المجلس',
    'group | 2 من 2',
    'figure',
    'link | نهر متعرج يشق دلتا خضراء، كما يُرى من الجو',
    'image | نهر متعرج يشق دلتا خضراء، كما يُرى من الجو',
    'Figcaption',
    'paragraph',
    'تتوزع مياه النهر في الدلتا على قنوات ريّ تعود إلى قرون مضت. وهنا يظهر أولًا أثر كل تغير في أعالي الحوض.',
    'paragraph',
    'تصوير: ميرا داكوستا / المجلس',
    'paragraph',
    'group | كل الصور',
    'link | الصورة 1 من 2',
    'link | الصورة 2 من 2',
  ],
  en: [
    'region | Pictures of the opening',
    'button | Stop slide show',
    'paragraph',
    'Picture 1 of 2',
    'button | Enlarge picture',
    'button | Previous picture',
    'button | Next picture',
    'group | Pictures of the opening',
    'group | 1 of 2',
    'figure',
    'link | A conference hall whose rows of seats face a platform and a wide screen',
    'image | A conference hall whose rows of seats face a platform and a wide screen',
    'Figcaption',
    'paragraph',
    'The main hall of the Tangier Congress Palace shortly before the closing session. Delegates sat by basin rather than in alphabetical order of states.',
    'paragraph',
    'Photograph: Anas Ouardighi / SBC',
    'group | 2 of 2',
    'figure',
    'link | A winding river crossing a green delta, seen from the air',
    'image | A winding river crossing a green delta, seen from the air',
    'Figcaption',
    'paragraph',
    'In the delta the river divides into irrigation channels that are centuries old. Any change in the upper basin is felt here first.',
    'paragraph',
    'Photograph: Mira da Costa / SBC',
    'paragraph',
    'group | All pictures',
    'link | Picture 1 of 2',
    'link | Picture 2 of 2',
  ],
};
