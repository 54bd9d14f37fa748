import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach, expect } from 'vitest';
import { forgetWarnings } from '../src/intl/warn.ts';

/** What the console said in this test, and what the test said it would. */
let said: string[] = [];
let expected: { pattern: RegExp; needed: boolean }[] = [];

/** States a warning that this test is about. The test fails if it does not come, as with any other that does. */
export function expectWarning(pattern: RegExp): void {
  expected.push({ pattern, needed: true });
}

/** States a warning that may come. */
export function allowWarning(pattern: RegExp): void {
  expected.push({ pattern, needed: false });
}

const { warn, error } = console;

beforeEach(() => {
  said = [];
  expected = [];
  forgetWarnings();
  console.warn = (...args: unknown[]) => void said.push(args.map(String).join(' '));
  console.error = console.warn;
});

afterEach(() => {
  if (typeof document !== 'undefined') cleanup();
  Object.assign(console, { warn, error });
  const unexpected = said.filter((message) => !expected.some(({ pattern }) => pattern.test(message)));
  expect(unexpected, 'unexpected console output').toEqual([]);
  const missing = expected.filter(({ pattern, needed }) => needed && !said.some((message) => pattern.test(message)));
  expect(
    missing.map(({ pattern }) => pattern),
    'expected warnings that did not come',
  ).toEqual([]);
});
