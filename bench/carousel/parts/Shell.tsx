import { useState, type ButtonHTMLAttributes, type KeyboardEvent, type ReactNode } from 'react';
import './shell.css';

interface ShellProps {
  index: number;
  count: number;
  /** 1: the next picture; -1: the one before. */
  step: (by: 1 | -1) => void;
  children: ReactNode;
  previous?: ButtonHTMLAttributes<HTMLButtonElement>;
  next?: ButtonHTMLAttributes<HTMLButtonElement>;
}

/** What a library leaves to the page: buttons, counter, live text and mirrored arrow keys. */
export function Shell({ index, count, step, children, previous, next }: ShellProps) {
  const [spoken, setSpoken] = useState(false);
  function go(by: 1 | -1) {
    setSpoken(true);
    step(by);
  }
  function pressed(event: KeyboardEvent) {
    const right = getComputedStyle(event.currentTarget).direction === 'rtl' ? -1 : 1;
    const by = { ArrowRight: right, ArrowLeft: -right }[event.key];
    if (!by || event.defaultPrevented) return;
    event.preventDefault();
    go(by as 1 | -1);
  }
  const place = `${index + 1} من ${count}`;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys of what is inside
    <section
      className="carousel"
      lang="ar"
      dir="rtl"
      aria-roledescription="معرض صور"
      aria-label="المؤتمر"
      onKeyDown={pressed}
    >
      {children}
      <div className="bar">
        <p className="counter">{place}</p>
        <button
          type="button"
          data-previous=""
          aria-label="السابقة"
          aria-disabled={index === 0}
          onClick={() => go(-1)}
          {...previous}
        >
          <Chevron path="M13 3 6 10l7 7" />
        </button>
        <button
          type="button"
          data-next=""
          aria-label="التالية"
          aria-disabled={index === count - 1}
          onClick={() => go(1)}
          {...next}
        >
          <Chevron path="m7 3 7 7-7 7" />
        </button>
      </div>
      <Live>{spoken && `صورة ${place}`}</Live>
    </section>
  );
}

export function Live({ children }: { children: ReactNode }) {
  return (
    <p className="live" aria-live="polite">
      {children}
    </p>
  );
}

function Chevron({ path }: { path: string }) {
  return (
    <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
