import { createElement, Fragment, type JSX } from 'react';
import type { RootProps, StyledTag } from './styled.ts';

/**
 * The door for Server Components (`react-server`): class names only, and the CSS in React's own `<style precedence>`,
 * which React puts into the head once however many instances there are. Nothing of it reaches the client.
 */
export function styled<Tag extends keyof JSX.IntrinsicElements>(tag: Tag, name: string): StyledTag<Tag> {
  const id = `bayan-${name}`;
  return (strings, ...values) => {
    const css = `.${id}{${strings.map((part, index) => part + (values[index] ?? '')).join('')}}`;
    return ({ className, ...props }: RootProps<Tag>) =>
      createElement(
        Fragment,
        null,
        createElement('style', { href: id, precedence: 'bayan' }, css),
        createElement(tag as string, { ...props, className: className ? `${id} ${className}` : id }),
      );
  };
}
