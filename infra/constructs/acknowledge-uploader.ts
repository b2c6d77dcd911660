import { Stack } from 'aws-cdk-lib'
import type { CfnBucket, IBucket } from 'aws-cdk-lib/aws-s3'
import type { Construct } from 'constructs'
import { acknowledge } from '../acknowledge.ts'

/**
 * The function with which the CDK copies static files into a bucket while it deploys. It is the CDK's own code, once a
 * stack, and runs at no other time; its settings are not ours to choose.
 */
export function acknowledgeUploader(scope: Construct, bucket: IBucket): void {
  const stack = Stack.of(scope)
  const uploader = stack.node.children.find((child) =>
    child.node.id.startsWith('Custom::CDKBucketDeployment'),
  )
  if (!uploader)
    throw new Error('The CDK no longer uploads with a function of its own: remove these exceptions')
  const files = stack.getLogicalId(bucket.node.defaultChild as CfnBucket)
  acknowledge(
    uploader,
    'The CDK chooses the runtime of its own function, and renews it with its own releases.',
    'AwsSolutions-L1',
    'Serverless-LambdaLatestVersion',
  )
  acknowledge(
    uploader,
    'CloudFormation invokes it, waits for its answer and stops the deployment when it fails.',
    'Serverless-LambdaDLQ',
    'Serverless-LambdaTracing',
  )
  acknowledge(
    uploader,
    "The CDK gives it the managed policy for logs; it runs the CDK's own code and nothing else.",
    'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]',
  )
  acknowledge(
    uploader,
    'It copies every file of the deployment from the CDK bucket of this account into the bucket of static files, and can do so with these two buckets only.',
    'AwsSolutions-IAM5[Action::s3:GetBucket*]',
    'AwsSolutions-IAM5[Action::s3:GetObject*]',
    'AwsSolutions-IAM5[Action::s3:List*]',
    'AwsSolutions-IAM5[Action::s3:Abort*]',
    'AwsSolutions-IAM5[Action::s3:DeleteObject*]',
    `AwsSolutions-IAM5[Resource::arn:aws:s3:::cdk-hnb659fds-assets-<AWS::AccountId>-${stack.region}/*]`,
    `AwsSolutions-IAM5[Resource::<${files}.Arn>/*]`,
  )
}
