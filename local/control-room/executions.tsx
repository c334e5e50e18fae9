/** The executions that run now, each with the state it is in and what it waits for. */
import type { VNode } from 'preact';
import type { RunningExecution } from '../states/index.ts';
import { executionLines } from './execution-lines.ts';

const mostShown = 100;

export function Executions(props: { executions: RunningExecution[]; moment(at: string): string }): VNode {
  const { moment } = props;
  const lines = executionLines(props.executions);
  return (
    <>
      <h2>Running executions ({lines.length})</h2>
      {lines.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">Workflow</th>
              <th scope="col">Execution</th>
              <th scope="col">State</th>
              <th scope="col">Waits</th>
            </tr>
          </thead>
          <tbody>
            {lines.slice(0, mostShown).map((line) => (
              <tr key={line.arn}>
                <td>{line.machine}</td>
                <td>{line.name}</td>
                <td>{line.states.map(({ name }) => name).join(', ')}</td>
                <td>
                  {line.states
                    .map(({ until }) => (until === undefined ? '' : `until ${moment(until)}`))
                    .join(', ')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {lines.length > mostShown && <p>The first {mostShown} are shown.</p>}
    </>
  );
}
