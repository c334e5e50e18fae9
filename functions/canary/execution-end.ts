/** Whether an execution has ended as it should. */
import { DescribeExecutionCommand, type SFNClient } from '@aws-sdk/client-sfn';

export interface ExecutionEnds {
  hasSucceeded(executionArn: string): Promise<boolean>;
}

export const createExecutionEnds = (sfn: SFNClient): ExecutionEnds => ({
  async hasSucceeded(executionArn) {
    const { status } = await sfn.send(
      new DescribeExecutionCommand({ executionArn, includedData: 'METADATA_ONLY' }),
    );
    return status === 'SUCCEEDED';
  },
});
