/** A file of the data package as text: `import units from '…/units.csv' with { loader: 'text' }`, in Karma alone. */
declare module '*.csv' {
  const text: string;
  export default text;
}
