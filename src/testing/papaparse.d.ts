/** What tests use of PapaParse, which brings no types. */
declare module 'papaparse' {
  interface Parsed<Row> {
    readonly data: readonly Row[];
    readonly errors: readonly object[];
  }
  const Papa: {
    readonly parse: <Row>(
      text: string,
      options: { readonly header: true; readonly skipEmptyLines: true },
    ) => Parsed<Row>;
  };
  export default Papa;
}
