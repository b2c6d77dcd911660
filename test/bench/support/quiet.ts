/**
 * Keeps what the functions log off the terminal, where on AWS it goes to a log of its own, and gives back how to write
 * there nevertheless.
 */
export function keepQuiet(): (text: string) => void {
  const write = process.stdout.write.bind(process.stdout)
  process.stdout.write = () => true
  return (text) => {
    write(text)
  }
}
