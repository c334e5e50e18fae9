/** An execution's name: the last part of its ARN, and all of it that may stand in an address. */
export const executionName = (arn: string): string => arn.slice(arn.lastIndexOf(':') + 1);
