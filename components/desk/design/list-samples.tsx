import { Table } from '@/components/ui/table';
import { Row, Rows } from '@/components/ui/work/row';
import { Stat, Stats } from '@/components/ui/work/stat';
import { Steps } from '@/components/ui/work/steps';
import { desk } from '@/lib/shared/messages/desk';
import { Sample } from './sample';

const words = desk.design;

const rows = [
  { id: 'plain', title: words.plain, edge: 'none', current: false },
  { id: 'urgent', title: words.urgent, edge: 'urgent', current: false },
  { id: 'current', title: words.current, edge: 'none', current: true },
] as const;

/** What stands beneath or beside each other. */
export function ListSamples() {
  return (
    <>
      <Sample title={words.rows}>
        <Rows label={words.rows}>
          {rows.map(({ id, title, edge, current }) => (
            <li key={id}>
              <Row labelledBy={`sample-${id}`} edge={edge} current={current}>
                <div>
                  <h3 id={`sample-${id}`} className="text-sm">
                    {title}
                  </h3>
                  <p>{words.words}</p>
                </div>
              </Row>
            </li>
          ))}
        </Rows>
      </Sample>
      <Sample title={words.numbers}>
        <Stats>
          <Stat label={words.counted}>12</Stat>
          <Stat label={words.words}>16</Stat>
        </Stats>
      </Sample>
      <Sample title={words.table}>
        <Table
          id="sample-table"
          caption={words.table}
          head={[words.name, words.state]}
          rows={rows.map(({ id, title }) => ({ key: id, cells: [title, words.open] }))}
          stacks
        />
      </Sample>
      <Sample title={words.steps}>
        <Steps
          label={words.steps}
          previous={{ href: null, words: words.previous, name: 'sample-previous' }}
          next={{ href: '/desk/design', words: words.next, name: 'sample-next' }}
        />
      </Sample>
    </>
  );
}
