/** Why something is allowed that no journey does, and why something is allowed on everything. */

type Reasons = readonly (readonly [permission: RegExp, reason: string])[];

export const reasonFor = (line: string, reasons: Reasons): string | undefined =>
  reasons.find(([pattern]) => pattern.test(line))?.[1];

export const reasonsThatNobodyCalls: Reasons = [
  [/: logs:(CreateLogStream|PutLogEvents) on </, 'Lambda itself writes what a function logs'],
  [/: xray:/, 'Lambda and Step Functions themselves hand in traces'],
  [
    /: dynamodb:(ListStreams|DescribeStream|GetRecords|GetShardIterator) on /,
    "Lambda's poller reads a table's stream in its function's name; the local system hands records over",
  ],
  [
    /: sqs:(SendMessage|GetQueueAttributes|GetQueueUrl) on /,
    'Lambda itself puts what was given up into the queue; the local system keeps it in its own memory',
  ],
  [
    /^workflow\/.*: logs:\w+ on \*$/,
    'Step Functions itself sets up the delivery of its logs, as its documentation asks for',
  ],
  [
    /^workflow\/case: (events:\w+|states:DescribeExecution) on /,
    'Step Functions itself looks after an execution that another waits for',
  ],
  [
    /^workflow\/case: states:StopExecution on /,
    'Stops a question whose case was stopped by hand; the local service does it in test/local/states/nested-executions.test.ts',
  ],
  [
    /^workflow\/case: states:StartExecution on .*:asar-dev-case$/,
    'A case that is older than 300 days goes on in a new execution: test/workflows/case.test.ts',
  ],
  [
    /: dynamodb:GetItem on <TablesEvents\.Arn>$/,
    'Who loses a race for the next event reads what the winner wrote: test/store/cases/carry-out.test.ts',
  ],
  [
    /^wait-for-news: states:SendTaskSuccess on /,
    'News that came while the token was being stored: test/steps/the-other-steps.test.ts',
  ],
  [
    /^(set-goods-aside|after-goods): dynamodb:GetItem on <TablesGoods\.Arn>/,
    'Puts back what it took when somebody else was faster: test/store/goods/concurrency.test.ts',
  ],
  [
    /^after-event: dynamodb:DeleteItem on <TablesRows\.Arn> where .* TALLY#/,
    'A corrected answer takes its old figure away: test/store/rows/figures.test.ts',
  ],
  [
    /^retention: dynamodb:BatchGetItem on /,
    'A family that has another case: test/retention/erase-old-families.test.ts',
  ],
  [
    /^workflow\/case: lambda:InvokeFunction on <LeaveWithTheCoordinatorFunction\.Arn>$/,
    "A step of the case's own that fails: test/workflows/case.test.ts",
  ],
];

export const reasonsForEverything: Reasons = [
  [/xray:/, 'Traces have no resource that a policy could name'],
  [/dynamodb:ListStreams on/, 'The listing of streams has no resource that a policy could name'],
  [/logs:\w+ on \*$/, "The delivery of a service's logs has no resource that a policy could name"],
  [
    /sms-voice:SendTextMessage on \*$/,
    "SMS over a country's shared route have no sender that a policy could name; with one of our own it is named",
  ],
];
