/** What an AWS client needs to speak to a part of the local hub. The keys open nothing. */
export const clientSettings = (endpoint: string) => ({
  endpoint,
  region: 'eu-west-2',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
})
