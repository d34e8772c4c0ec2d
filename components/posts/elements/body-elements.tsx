import type { MDXComponents } from 'mdx/types';
import type { ComponentProps } from 'react';
import { messagesIn, pageLanguage } from '@/lib/platform/site-language';
import type { ElementName } from '@/lib/posts/mdx/mdx-elements';
import type { Pictures } from '@/lib/posts/model/picture';
import type { GlossaryEntry } from '@/lib/posts/model/vocabulary-schema';
import type { ShownFact as Fact } from '@/lib/practice/says/shown-facts';
import type { Messages } from '@/lib/shared/messages/en';
import { say } from '@/lib/shared/messages/say';
import { CallEmergency } from './call-emergency';
import { CareCard } from './care-card';
import { Cite } from './cite';
import { Do, Dont } from './do-and-dont';
import { Dose } from './dose';
import type { ElementProps } from './element-props';
import { Figure } from './figure';
import { KindOfHelpLines } from './kind-of-help-lines';
import { Medication } from './medication';
import { Option, Options } from './options';
import { Steps, Timeline } from './ordered-elements';
import { PracticeFact } from './practice-fact';
import { RiskCompare } from './risk-compare';
import { SizedPicture } from './sized-picture';
import { Term } from './term';
import { DoctorNote, PatientVoice, Uncertainty } from './voices';
import { Warning } from './warning';

/** Another site opens in the same tab, as readers expect, and learns nothing of the page that led to it. */
function PostLink({ href, children, ...rest }: ComponentProps<'a'>) {
  const isExternal = href !== undefined && /^https?:/i.test(href);
  return (
    <a {...rest} href={href} rel={isExternal ? 'noopener' : undefined}>
      {children}
    </a>
  );
}

/** Wide tables scroll inside a named region that takes focus, so a keyboard can scroll them too (WCAG 2.1.1). */
function PostTable({ children, 'aria-label': heading, words, ...rest }: ComponentProps<'table'> & { words: Messages }) {
  const { table, tableOf } = words.elements;
  const label = heading ? say(tableOf, { heading }) : table;
  return (
    <div role="region" aria-label={label} tabIndex={0} className="overflow-x-auto">
      <table {...rest}>{children}</table>
    </div>
  );
}

function ColumnHeading({ children, style: _align, ...rest }: ComponentProps<'th'>) {
  return (
    <th {...rest} scope="col">
      {children}
    </th>
  );
}

function TableCell({ children, style: _align, ...rest }: ComponentProps<'td'>) {
  return <td {...rest}>{children}</td>;
}

/** The components that draw a post's body. The compiler knows none of them; they are handed to what it returns. */
export function createBodyElements(
  terms: readonly GlossaryEntry[],
  language: string | null | undefined,
  facts: readonly Fact[],
  pictures: Pictures,
  /** The path of the picture that a reader sees before any other, if it is one of these. */
  firstPicture: string | undefined,
): MDXComponents {
  const glossary = new Map(terms.map((entry) => [entry.id, entry]));
  const spoken = pageLanguage(language);
  const words = messagesIn(language);
  const speaking = (Element: (props: ElementProps & { words: Messages }) => React.JSX.Element) =>
    function Speaking(props: ElementProps) {
      return <Element {...props} words={words} />;
    };
  const pictureAt = (src: unknown) => (typeof src === 'string' ? pictures.get(src) : undefined);
  const PostImage = ({ src, alt, ...rest }: ComponentProps<'img'>) => {
    const picture = pictureAt(src);
    return picture === undefined ? (
      <img {...rest} src={src} alt={alt ?? ''} loading="lazy" decoding="async" />
    ) : (
      <SizedPicture picture={picture} alt={alt ?? ''} first={src === firstPicture} />
    );
  };
  const elements: Record<ElementName, (props: ElementProps) => React.JSX.Element> = {
    CareCard: speaking(CareCard),
    Warning: speaking(Warning),
    Do: speaking(Do),
    Dont: speaking(Dont),
    Term: (props) => (
      <Term
        {...props}
        entry={typeof props['id'] === 'string' ? glossary.get(props['id']) : undefined}
        words={words}
        language={spoken}
      />
    ),
    Cite: speaking(Cite),
    Medication: speaking(Medication),
    Dose: speaking(Dose),
    RiskCompare: speaking(RiskCompare),
    Steps,
    Timeline: speaking(Timeline),
    Options: speaking(Options),
    Option,
    Figure: (props) => (
      <Figure {...props} words={words} picture={pictureAt(props['src'])} first={props['src'] === firstPicture} />
    ),
    DoctorNote: speaking(DoctorNote),
    PatientVoice: speaking(PatientVoice),
    Uncertainty: speaking(Uncertainty),
    CallEmergency: speaking(CallEmergency),
    HelpLines: speaking(KindOfHelpLines),
    PracticeFact: (props) => <PracticeFact {...props} words={words} facts={facts} />,
  };
  const table = (props: ComponentProps<'table'>) => <PostTable {...props} words={words} />;
  return { ...elements, a: PostLink, table, th: ColumnHeading, td: TableCell, img: PostImage };
}
