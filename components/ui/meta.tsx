import { Children, Fragment, type ReactNode } from 'react';

const sizes = { small: 'text-sm', lead: 'text-lg' } as const;

type MetaProps = {
  /** One child for each fact; those that are null are left out, and so is the line when all are. */
  children: ReactNode;
  /** `lead` beneath a title. */
  size?: keyof typeof sizes;
  className?: string;
};

/** Facts on one line, parted by dots. A narrow screen breaks the line between two of them; the dot stays with the one before. */
export function Meta({ children, size = 'small', className = '' }: MetaProps) {
  const facts = Children.toArray(children);
  if (facts.length === 0) return null;
  return (
    <p className={`flex flex-wrap gap-x-1.5 text-ink-soft ${sizes[size]} ${className}`.trim()}>
      {facts.map((fact, index) => (
        <Fragment key={index}>
          {index === 0 ? null : ' '}
          <span className="min-w-0">
            {fact}
            {index === facts.length - 1 ? null : '\u00a0·'}
          </span>
        </Fragment>
      ))}
    </p>
  );
}
