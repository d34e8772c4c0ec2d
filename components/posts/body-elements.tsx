import type { ComponentProps } from 'react';
import type { MDXComponents } from 'mdx/types';
import { CallEmergency } from '@/components/posts/call-emergency';
import { CareCard } from '@/components/posts/care-card';
import { Cite } from '@/components/posts/cite';
import { Do, Dont } from '@/components/posts/do-and-dont';
import { Dose } from '@/components/posts/dose';
import type { ElementProps } from '@/components/posts/element-props';
import { Figure } from '@/components/posts/figure';
import { KindOfHelpLines } from '@/components/posts/kind-of-help-lines';
import { Medication } from '@/components/posts/medication';
import { Option, Options } from '@/components/posts/options';
import { Steps, Timeline } from '@/components/posts/ordered-elements';
import { PracticeFact } from '@/components/posts/practice-fact';
import { RiskCompare } from '@/components/posts/risk-compare';
import { SizedPicture } from '@/components/posts/sized-picture';
import { Term } from '@/components/posts/term';
import { DoctorNote, PatientVoice, Uncertainty } from '@/components/posts/voices';
import { Warning } from '@/components/posts/warning';
import { messagesIn, pageLanguage } from '@/lib/platform/site-language';
import { fillWords } from '@/lib/shared/fill-words';
import type { Messages } from '@/lib/shared/messages/en';
import type { ElementName } from '@/lib/posts/mdx/mdx-elements';
import type { Pictures } from '@/lib/posts/model/picture';
import type { GlossaryEntry } from '@/lib/posts/model/vocabulary-schema';
import type { PracticeFact as Fact } from '@/lib/practice/practice-fact';

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
  const label = heading ? fillWords(tableOf, { heading }) : table;
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
