import { useEffect, useRef, type ReactNode } from 'react';
import found from 'virtual:bayan-elements';
import type { DescribedElement } from '../../scripts/describe.ts';
import { settings } from '../../src/embed/attributes.ts';
import * as elements from '../../src/embed/elements.ts';
import { useLocale } from '../../src/index.ts';
import { arabic, arabicEvents, arabicSettings } from './arabic.ts';
import { MODULE } from './codes.tsx';
import { codeCss } from './codeCss.ts';
import { Copyable } from './Copyable.tsx';
import { parts, tokenSaid } from './looks.ts';
import { markupOf } from './markup.tsx';
import { needed, type Instance } from './story.tsx';
import type { StoryLanguage } from './toolbar.ts';
import { words as allWords, type PanelWords } from './words.ts';

const described = found as readonly Omit<DescribedElement, 'row'>[];

export interface ElementPageProps {
  /** Name of its row in the table. */
  name: keyof typeof elements;
  /** Its component with props. */
  example: Instance;
}

/** All that is to know of an element, from the table and the sentences on the props, in the language of the page. */
export function ElementPage({ name, example }: ElementPageProps) {
  const { lang, dir, choices: all } = useLocale();
  const language = lang as StoryLanguage;
  const words = allWords[language];
  const row = elements[name];
  const element = described.find(({ tag }) => tag === row.tag)!;
  const own = element.attributes.filter((one) => !(one.name in settings));
  const choices = element.attributes.filter((one) => one.name in settings);
  const sentence = (one: Attribute) => sentenceOf(name, one, language);
  const code = markupOf({ row, props: example.props, lang, settings: needed(example, lang, all) });
  const inLanguage = (ar: string, en: string) => (language === 'ar' ? ar : en);

  return (
    <article className="element-page" lang={lang} dir={dir}>
      <style>{codeCss}</style>
      <h1>
        <code dir="ltr">{`<${element.tag}>`}</code>
      </h1>
      <p>
        <Sentence>{inLanguage(arabic[name].about, element.description)}</Sentence>
      </p>
      <p className="quiet">
        {words.component} <code dir="ltr">{element.component}</code>
      </p>

      <h2>{words.example}</h2>
      <Live code={code} />
      <Copyable code={`${MODULE}\n\n${code}`} about={words.about.element} words={words} />

      <h2>{words.attributes}</h2>
      <Attributes list={own} sentence={sentence} words={words} />

      <h2>{words.children}</h2>
      <p>
        <Sentence>{inLanguage(arabic[name].children, element.children)}</Sentence>
      </p>
      <p className="quiet">{words.childrenNote}</p>

      <h2>{words.events}</h2>
      {element.events.length === 0 && <p>{words.noEvents}</p>}
      <dl>
        {element.events.map((event) => (
          <Entry key={event.name} name={event.name}>
            {inLanguage(arabicEvents[event.name] ?? '', event.description)}
          </Entry>
        ))}
      </dl>

      {element.parts.length === 0 ? (
        <p className="quiet">{words.inLine}</p>
      ) : (
        <>
          <h2>{words.parts}</h2>
          <p className="quiet">
            {words.partsNote} <code dir="ltr">{`${element.tag}::part(${element.parts[0]}) { … }`}</code>
          </p>
          <dl data-short>
            {element.parts.map((part) => (
              <Entry key={part} name={part}>
                {parts[part]?.[language] ?? ''}
              </Entry>
            ))}
          </dl>
          <h2>{words.tokens}</h2>
          <p className="quiet">
            {words.tokensNote} <code dir="ltr">{`${element.tag} { ${element.tokens[0]}: … }`}</code>
          </p>
          <dl data-short>
            {element.tokens.map((token) => (
              <Entry key={token} name={token}>
                {tokenSaid(token)?.[language] ?? ''}
              </Entry>
            ))}
          </dl>
        </>
      )}

      {choices.length > 0 && (
        <>
          <h2>{words.choices}</h2>
          <Attributes list={choices} sentence={sentence} words={words} />
        </>
      )}
    </article>
  );
}

type Attribute = DescribedElement['attributes'][number];

/** What an attribute is for; the name of its prop differs where HTML has that name for something else. */
function sentenceOf(name: keyof typeof elements, attribute: Attribute, language: StoryLanguage): string {
  if (language === 'en') return attribute.description;
  const renamed = Object.entries((elements[name] as { renamed?: object }).renamed ?? {});
  const [prop] = renamed.find(([, [own]]) => own === attribute.name) ?? [attribute.name];
  return { ...arabicSettings, ...(arabic[name].attributes as Record<string, string>) }[prop] ?? '';
}

interface AttributesProps {
  list: readonly Attribute[];
  sentence: (one: Attribute) => string;
  words: PanelWords;
}

function Attributes({ list, sentence, words }: AttributesProps) {
  return (
    <dl>
      {list.map((one) => (
        <Entry
          key={one.attribute}
          name={one.attribute}
          mark={one.required ? words.required : undefined}
          type={typeOf(one, words)}
          json={one.shape ? [one.shape, one.example!] : undefined}
        >
          {sentence(one)}
        </Entry>
      ))}
    </dl>
  );
}

function typeOf({ kind }: Attribute, words: PanelWords): ReactNode {
  if (typeof kind === 'string') return words.types[kind];
  if (!Array.isArray(kind)) return words.types.json;
  return kind.map((value, at) => (
    <span key={value}>
      {at > 0 && ' · '}
      <code dir="ltr">{value}</code>
    </span>
  ));
}

interface EntryProps {
  name: string;
  mark?: string;
  type?: ReactNode;
  /** Its shape, and an example. */
  json?: readonly string[];
  children: string;
}

function Entry({ name, mark, type, json = [], children }: EntryProps) {
  return (
    <div>
      <dt>
        <code dir="ltr">{name}</code> {mark && <b>{mark}</b>}
      </dt>
      <dd>
        <Sentence>{children}</Sentence>
        {type && <p className="quiet">{type}</p>}
        {json.map((code) => (
          <p key={code} className="quiet" dir="ltr">
            <code>{code}</code>
          </p>
        ))}
      </dd>
    </div>
  );
}

/** A sentence with code in it, each in its own direction. */
function Sentence({ children }: { children: string }) {
  const pieces = children.split('`');
  return pieces.map((piece, at) =>
    at % 2 === 0 ? (
      piece
    ) : (
      <code key={at} dir="auto">
        {piece}
      </code>
    ),
  );
}

/** The element itself, by the script that pages load. */
function Live({ code }: { code: string }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!document.querySelector('script[data-elements]')) {
      const script = Object.assign(document.createElement('script'), { type: 'module', src: '/bayan/bayan.js' });
      script.dataset.elements = '';
      document.head.append(script);
    }
    place.current!.innerHTML = code;
  }, [code]);
  return <div className="live" ref={place} />;
}
