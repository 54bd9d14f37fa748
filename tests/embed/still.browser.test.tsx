import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { show } from '../../src/embed/still.ts';

interface Props {
  words: string[];
  href?: string;
  busy?: boolean;
}

/** A component as ours are: no state, several texts in a row, attributes that come and go. */
function List({ words, href, busy }: Props) {
  if (words.includes('none')) throw new TypeError('There are no words.');
  return (
    <ul className="list" aria-busy={busy} hidden={words.length === 0}>
      {words.map((word, index) => (
        <li key={index}>
          <a href={href} hrefLang="en">
            {word} {index}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Lines that are told apart by their part. */
function Parts({ words }: Props) {
  return words.map((word) => (
    <p part={word} key={word}>
      {word}
    </p>
  ));
}

function shadow(html = '<slot></slot>'): ShadowRoot {
  const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
  root.innerHTML = html;
  return root;
}

function put(root: ShadowRoot, props: Props): void {
  show(root, { component: List as never, props: { ...props }, lang: 'en', settings: {}, inline: true });
}

describe('what has no state', () => {
  it('is written, with a place for the children behind it', () => {
    const root = shadow();
    put(root, { words: ['water'], href: '/a', busy: false });
    expect(root.innerHTML).toBe(
      '<ul class="list" aria-busy="false"><li><a href="/a" hreflang="en">water 0</a></li></ul><slot></slot>',
    );
  });

  it('changes in place: what is alike stays, with the reader’s focus and what the page has set', () => {
    const root = shadow();
    put(root, { words: ['water', 'rain'], href: '/a', busy: true });
    const [first, second] = root.querySelectorAll('a');
    first!.focus();
    first!.dataset.mine = '1';
    put(root, { words: ['river'], href: '/b' });
    expect(root.activeElement).toBe(first);
    expect(first).toMatchObject({ textContent: 'river 0', dataset: { mine: '1' } });
    expect(first!.getAttribute('href')).toBe('/b');
    expect(root.querySelector('ul')!.hasAttribute('aria-busy')).toBe(false);
    expect(second!.isConnected).toBe(false);
    put(root, { words: ['river'] });
    expect(first!.hasAttribute('href')).toBe(false);
  });

  it('keeps what stands behind an element that goes or comes', () => {
    const root = shadow();
    const parts = (words: string[]) =>
      show(root, { component: Parts as never, props: { words }, lang: 'en', settings: {}, inline: true });
    parts(['kicker', 'headline', 'note']);
    const [, headline, note] = root.querySelectorAll('p');
    parts(['headline', 'note']);
    expect([...root.querySelectorAll('p')]).toEqual([headline, note]);
    parts(['kicker', 'headline', 'note']);
    expect([...root.querySelectorAll('p')].slice(1)).toEqual([headline, note]);
  });

  it('takes over what a server wrote', () => {
    const props = { words: ['water', 'rain'], href: '/a' };
    const root = shadow(`<style>a { color: red }</style>${renderToString(<List {...props} />)}<slot></slot>`);
    const before = [...root.querySelectorAll('ul, li, a, slot')];
    put(root, props);
    expect([...root.querySelectorAll('ul, li, a, slot')]).toEqual(before);
    expect(root.textContent).toBe('water 0rain 1');
    expect(root.querySelector('style')).toBeNull();
  });

  it('has its styles again in another document', () => {
    const root = shadow();
    put(root, { words: ['water'] });
    const frame = document.body.appendChild(document.createElement('iframe'));
    frame.contentDocument!.body.append(root.host);
    put(root, { words: ['rain'] });
    const { display } = frame.contentWindow!.getComputedStyle(root.querySelector('slot')!);
    expect([root.textContent, display]).toEqual(['rain 0', 'none']);
    frame.remove();
  });

  it('leaves the children in view where it cannot be shown, until it can', () => {
    const root = shadow();
    put(root, { words: ['none'] });
    expect(root.innerHTML).toBe('<slot></slot>');
    put(root, { words: ['rain'] });
    expect(root.textContent).toBe('rain 0');
  });
});
