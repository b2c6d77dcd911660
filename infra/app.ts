import { App } from 'aws-cdk-lib'
import { operations } from '#shared/api/index.ts'
import { buildHub } from './build-hub.ts'

buildHub(new App(), operations)
