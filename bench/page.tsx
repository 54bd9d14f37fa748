import { createElement, type ReactElement, type ReactNode } from 'react';
import { LocaleProvider } from '../src/index.ts';
import { photos } from '../tests/fixtures/photos.ts';
import { pressRelease } from '../tests/fixtures/pressRelease.ts';
import { PressReleasePage } from '../tests/fixtures/PressReleasePage.tsx';

/** The press release, made of the kit's components. */
export function kitPage(): ReactElement {
  return (
    <LocaleProvider locale="ar" monthNames="dual">
      <PressReleasePage release={pressRelease} photos={photos} />
    </LocaleProvider>
  );
}

export type PlainNode = string | { tag: string; props: Record<string, unknown>; children: PlainNode[] };

/** The same page as somebody would type it in plain JSX: the same elements, every text already written. */
export function PlainPage({ tree }: { tree: PlainNode }): ReactElement {
  return <>{plain(tree, 0)}</>;
}

function plain(node: PlainNode, key: number): ReactNode {
  if (typeof node === 'string') return node;
  return createElement(node.tag, { ...node.props, key }, ...node.children.map(plain));
}

const NAMES: Record<string, string> = {
  class: 'className',
  srcset: 'srcSet',
  datetime: 'dateTime',
  hreflang: 'hrefLang',
  fetchpriority: 'fetchPriority',
  tabindex: 'tabIndex',
};

/** Reads the tree off rendered markup. */
export function treeOf(element: Element): PlainNode {
  const props = Object.fromEntries(
    [...element.attributes].map(({ name, value }) => [NAMES[name] ?? name, name === 'style' ? styleOf(value) : value]),
  );
  const children = [...element.childNodes].flatMap((child): PlainNode[] => {
    if (child.nodeType === 1) return [treeOf(child as Element)];
    return child.nodeType === 3 ? [child.textContent ?? ''] : [];
  });
  return { tag: element.localName, props, children };
}

/** As React takes it. */
function styleOf(text: string): Record<string, string> {
  return Object.fromEntries(
    text.split(';').map((one) => {
      const [name, value] = one.split(/:(.*)/s) as [string, string];
      return [
        name.startsWith('--') ? name : name.replace(/-(.)/g, (_all, letter: string) => letter.toUpperCase()),
        value,
      ];
    }),
  );
}
