/** For Vitest: writes the outcomes of a run to the file OUTCOMES. Its own reporters leave out what caused an error. */
import { writeFileSync } from 'node:fs';
import type { Reporter, TestCase, TestModule } from 'vitest/node';
import { explain, type Fault, type Outcome } from './outcomes';

function outcomeOf(test: TestCase): Outcome {
  const { state, errors = [] } = test.result();
  return {
    title: [test.project.name, test.module.relativeModuleId, test.fullName].join(' › '),
    milliseconds: test.diagnostic()?.duration ?? 0,
    fault: state === 'passed' ? null : [state, ...errors.map((error) => explain(error))].join('\n'),
  };
}

/** What failed outside of any test: while a file was loaded, or before and after all of its tests. */
function faultsOf(module: TestModule): Outcome[] {
  const errors = [module, ...module.children.allSuites()].flatMap((part) => part.errors());
  const title = [module.project.name, module.relativeModuleId].join(' › ');
  return errors.map((error) => ({ title, milliseconds: 0, fault: explain(error) }));
}

export default class OutcomeReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly Fault[]): void {
    const outcomes = [
      ...modules.flatMap((module) => [...faultsOf(module), ...Array.from(module.children.allTests(), outcomeOf)]),
      ...unhandled.map((error) => ({ title: 'Outside of any test', milliseconds: 0, fault: explain(error) })),
    ];
    writeFileSync(process.env['OUTCOMES'] ?? 'var/test-results/vitest.json', JSON.stringify(outcomes));
  }
}
