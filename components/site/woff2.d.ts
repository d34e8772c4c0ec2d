/** The address under which a build serves the file. */
declare module '*.woff2' {
  const address: string;
  export default address;
}
