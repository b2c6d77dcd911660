export { PageNotFound as default } from '../components/page-not-found.tsx'
