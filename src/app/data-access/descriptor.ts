/** The file that describes a Frictionless Data Package. */
export const DESCRIPTOR = 'datapackage.json';
