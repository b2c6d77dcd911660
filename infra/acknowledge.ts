import { Validations } from 'aws-cdk-lib'
import type { IConstruct } from 'constructs'

/** Says why one construct departs from one or more rules of cdk-nag. Stands beside the construct concerned. */
export function acknowledge(construct: IConstruct, reason: string, ...rules: string[]): void {
  Validations.of(construct).acknowledge(...rules.map((id) => ({ id, reason })))
}
